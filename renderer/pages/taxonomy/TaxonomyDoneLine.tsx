import { taxonomyWords } from '../../../shared/words/taxonomy-words.ts';
import { DoneLine } from '../../ui/DoneLine.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { EditTaxonomy } from './use-taxonomy.ts';

/** What was just changed in the taxonomy, and taking it back. */
export function TaxonomyDoneLine({ edit: { last, error, undo } }: { edit: EditTaxonomy }) {
  const { lang } = useWords();
  return (
    <DoneLine
      last={last === null ? null : { name: taxonomyWords(last.change.content, lang), isUndone: last.isUndone }}
      onUndo={() => last !== null && void undo(last.change.id)}
      error={error}
    />
  );
}
