import { useWords } from '../../ui/use-words.ts';
import type { Records } from './use-records.ts';

/** What was just kept or undone, and taking it back. */
export function RecordLine({ records }: { records: Records }) {
  const { t } = useWords();
  const { last, error, undo } = records;
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'records.undone' : 'records.saved', { name: last.name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={t('records.undo-name', { name: last.name })}
              onClick={() => void undo(last)}
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
