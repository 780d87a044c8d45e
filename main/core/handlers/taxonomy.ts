import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { TAXONOMY_CALLS } from '../../../shared/contract/taxonomy-calls.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { listNames, listRawValues, listSuggestions, previewChange } from '../../analysis/read-taxonomy.ts';
import { listTaxonomyChanges, makeTaxonomyChange, undoTaxonomyChange } from '../../db/queries/taxonomy.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';
import { tidyChange } from '../tidy-change.ts';

/** What raw categories and touchpoints are called. Every change is kept, holds for later imports, and can be taken back. */
export function taxonomyHandlers(core: Core): Handlers<keyof typeof TAXONOMY_CALLS> {
  const { store, named, allDecisions, now } = core;
  const checked = (content: TaxonomyContent): Result<TaxonomyContent> => tidyChange(named(), content);
  return {
    'taxonomy.read': ({ asAt }) => {
      const cases = named(asAt);
      return ok({
        asAt: asAt ?? null,
        values: { category: listRawValues(cases, 'category'), touchpoint: listRawValues(cases, 'touchpoint') },
        names: {
          category: listNames(cases, 'category').slice(0, 2000),
          touchpoint: listNames(cases, 'touchpoint').slice(0, 2000),
        },
        changes: listTaxonomyChanges(store.db),
        orphans: allDecisions(asAt).orphans.filter(({ decision }) => decision.state === 'in-force'),
      });
    },
    'taxonomy.suggest': ({ field }) => ok(listSuggestions(named(), field)),
    'taxonomy.preview': ({ content }) => {
      const tidy = checked(content);
      return tidy.ok ? ok(previewChange(named(), tidy.value)) : tidy;
    },
    'taxonomy.change': ({ content, reason, who }) => {
      const tidy = checked(content);
      if (!tidy.ok) return tidy;
      if (content.kind !== 'dismiss' && previewChange(named(), tidy.value).moved === 0)
        return saidTrouble('refused', say('refused.nothingRenamed'));
      return ok(
        makeTaxonomyChange(store.db, { content: tidy.value, reason: reason.trim(), who: who.trim(), madeAt: now() }),
      );
    },
    'taxonomy.undo': ({ id }) => undoTaxonomyChange(store.db, id, now()),
  };
}
