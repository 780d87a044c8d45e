import { decisionWords } from '../../../shared/words/decision-words.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { useWords } from '../../ui/use-words.ts';
import type { Decide } from './use-decide.ts';

/** What was just decided, and taking it back. */
export function DoneLine({ decide }: { decide: Decide }) {
  const { t, lang } = useWords();
  const { last, error, undo } = decide;
  const name = last === null ? '' : shortName(decisionWords(last.decision, lang), 80);
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'decided.undone-done' : 'decided.done', { name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={t('decided.undo-name', { name })}
              onClick={() => void undo(last.decision.id)}
            >
              {t('decided.undo')}
            </button>
          )}
        </>
      )}
      {error !== null && <span className="failed-line">{error.message}</span>}
    </div>
  );
}
