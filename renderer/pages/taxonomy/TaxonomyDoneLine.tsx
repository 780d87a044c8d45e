import { shortName } from '../../../shared/words/short-name.ts';
import { taxonomyWords } from '../../../shared/words/taxonomy-words.ts';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** What was just changed, and taking it back. */
export function TaxonomyDoneLine({ edit }: { edit: EditTaxonomy }) {
  const { t, lang } = useWords();
  const { last, error, undo } = edit;
  const name = last === null ? '' : shortName(taxonomyWords(last.change.content, lang), 100);
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'taxonomy.undoneNow' : 'taxonomy.done', { name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={t('taxonomy.undoName', { name })}
              onClick={() => void undo(last.change.id)}
            >
              {t('taxonomy.undo')}
            </button>
          )}
        </>
      )}
      {error !== null && <span className="failed-line">{error.message}</span>}
    </div>
  );
}
