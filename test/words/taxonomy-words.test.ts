import { describe, expect, it } from 'vitest';
import type { TaxonomyContent } from '../../shared/model/taxonomy.ts';
import { taxonomyWords } from '../../shared/words/taxonomy-words.ts';

const SAID: readonly [TaxonomyContent, string, string][] = [
  [{ kind: 'rename', field: 'category', from: ['late '], to: 'Late' }, '“late ” → “Late”', '„late “ → „Late“'],
  [
    { kind: 'rename', field: 'category', from: ['a', 'b', 'c', 'd', 'e', 'f'], to: 'X' },
    '“a”, “b”, “c”, “d” … +2 → “X”',
    '„a“, „b“, „c“, „d“ … +2 → „X“',
  ],
  [
    {
      kind: 'split',
      field: 'category',
      from: 'Broken',
      rules: [
        { when: { word: 'torn' }, to: 'Torn' },
        { when: { field: 'site', values: ['N'] }, to: 'North' },
      ],
    },
    '“Broken” split: text with “torn” → “Torn”; Site “N” → “North”',
    '„Broken“ aufgeteilt: Text mit „torn“ → „Torn“; Standort „N“ → „North“',
  ],
  [
    { kind: 'place', categories: ['A'], touchpoint: 'T' },
    '“A”: touchpoint “T” where there is none',
    '„A“: Kontaktpunkt „T“, wo keiner ist',
  ],
  [
    { kind: 'bridge', from: { category: 'A', touchpoint: 'T' }, to: { category: 'B', touchpoint: 'T' } },
    '“A / T” treated as “B / T”',
    '„A / T“ gilt als „B / T“',
  ],
  [
    { kind: 'dismiss', field: 'category', names: ['Bill', 'Bills'] },
    '“Bill”, “Bills”: different things',
    '„Bill“, „Bills“: verschiedene Dinge',
  ],
];

describe('taxonomyWords', () => {
  it.each(SAID)('%j', (content, english, german) => {
    expect([taxonomyWords(content, 'en'), taxonomyWords(content, 'de')]).toEqual([english, german]);
  });
});
