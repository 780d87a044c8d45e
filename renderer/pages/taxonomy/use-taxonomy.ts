import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { useChanges, type EditChanges } from '../../client/use-changes.ts';
import { useWrite } from '../../client/use-write.ts';

export type EditTaxonomy = EditChanges<TaxonomyContent>;

/** Changing the taxonomy and taking changes back. */
export function useTaxonomy(): EditTaxonomy {
  return useChanges(useWrite('taxonomy.change'), useWrite('taxonomy.undo'));
}
