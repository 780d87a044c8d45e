import type { SplitRule, TaxonomyContent, TaxonomyField } from '../../../shared/model/taxonomy.ts';

/** A rule while it is being filled in. `field` null: a word of the narrative. */
export type RuleDraft = { field: string | null; values: readonly string[]; word: string; to: string };

export const EMPTY_RULE: RuleDraft = { field: null, values: [], word: '', to: '' };

/** The split that complete rules make; null while one of them is not complete. */
export function splitOf(field: TaxonomyField, from: string, drafts: readonly RuleDraft[]): TaxonomyContent | null {
  const rules = drafts.map(ruleOf);
  const complete = rules.filter((rule) => rule !== null);
  return complete.length === rules.length ? { kind: 'split', field, from, rules: complete } : null;
}

function ruleOf({ field, values, word, to }: RuleDraft): SplitRule | null {
  if (to.trim() === '') return null;
  if (field !== null) return values.length === 0 ? null : { when: { field, values }, to: to.trim() };
  const looked = word.trim();
  return looked.length < 2 || !/[\p{L}\p{N}]/u.test(looked) ? null : { when: { word: looked }, to: to.trim() };
}
