import { troubleWords } from '../../shared/words/trouble-words.ts';
import type { Trouble } from '../../shared/model/result.ts';
import { shortName } from '../../shared/words/short-name.ts';
import { useWords } from './use-words.ts';

const LONGEST = 100;

/** What was just kept or undone, and taking it back. */
export function DoneLine({
  last,
  undoName,
  onUndo,
  error,
}: {
  last: { name: string; isUndone: boolean } | null;
  /** What the undo is called to those who cannot see where it stands; left out: after the name. */
  undoName?: string;
  onUndo: () => void;
  error: Trouble | null;
}) {
  const { t, lang } = useWords();
  const name = last === null ? '' : shortName(last.name, LONGEST);
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'decided.undone-done' : 'decided.done', { name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={undoName ?? t('decided.undo-name', { name })}
              onClick={onUndo}
            >
              {t('decided.undo')}
            </button>
          )}
        </>
      )}
      {error !== null && <span className="failed-line">{troubleWords(error, lang)}</span>}
    </div>
  );
}
