import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { clusterKey } from '../../shared/taxonomy/cluster-cells.ts';
import type { TaxonomyContent, TaxonomyField } from '../../shared/model/taxonomy.ts';
import type { NamedCases } from '../analysis/named-cases.ts';

/**
 * A change with the names it gives trimmed, if it is about names that there are. The names it is about stay as they stand: a raw
 * value may have blanks at its ends.
 */
export function tidyChange({ cells }: NamedCases, content: TaxonomyContent): Result<TaxonomyContent> {
  const missing = (field: TaxonomyField, names: readonly string[]): string | undefined => {
    const known = new Set(cells.names.map((name) => name[field]));
    return names.find((name) => !known.has(name));
  };
  switch (content.kind) {
    case 'rename':
      return unless(missing(content.field, content.from), { ...content, to: content.to.trim() });
    case 'split':
      return unless(missing(content.field, [content.from]), {
        ...content,
        rules: content.rules.map((rule) => ({ ...rule, to: rule.to.trim() })),
      });
    case 'place':
      return unless(missing('category', content.categories), { ...content, touchpoint: content.touchpoint.trim() });
    case 'bridge': {
      const keys = new Set(cells.names.map(clusterKey));
      const unknown = [content.from, content.to].find((one) => !keys.has(clusterKey(one)));
      return unless(unknown === undefined ? undefined : `${unknown.category} / ${unknown.touchpoint}`, content);
    }
    case 'dismiss':
      return ok(content);
    default:
      throw new RangeError('a change of no known kind');
  }
}

function unless(missing: string | undefined, content: TaxonomyContent): Result<TaxonomyContent> {
  return missing === undefined
    ? ok(content)
    : saidTrouble('not-found', say('refused.nothingCalled', { name: missing }));
}
