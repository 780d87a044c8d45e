import { describe, expect, it } from 'vitest';
import { showOf, whichOf } from '../../../renderer/pages/quality/which-cases.ts';
import { namesOf, searchValues } from '../../../renderer/pages/taxonomy/search-values.ts';
import { EMPTY_RULE, splitOf } from '../../../renderer/pages/taxonomy/split-draft.ts';
import type { QualityCases } from '../../../shared/model/quality.ts';
import type { RawValue } from '../../../shared/model/taxonomy.ts';

const value = (name: string, ...names: [string, number][]): RawValue => ({
  value: name,
  n: 1,
  names: names.map(([own, n]) => ({ name: own, n })),
  firstMonth: '2026-01',
  lastMonth: '2026-02',
});
const VALUES = [value('Café', ['Bar', 3]), value('late', ['Late', 2], ['Lost', 4])];

describe('values of the taxonomy editor', () => {
  it('are found by what they are and by what they are called, whatever case and accents', () => {
    expect(searchValues(VALUES, 'cafe')).toEqual([VALUES[0]]);
    expect(searchValues(VALUES, 'LOST')).toEqual([VALUES[1]]);
    expect(searchValues(VALUES, ' ')).toEqual(VALUES);
    expect(searchValues(VALUES, 'x')).toEqual([]);
  });

  it('give their names once each, the largest first', () => {
    expect(namesOf(VALUES, new Set(['late', 'Café']))).toEqual(['Lost', 'Bar', 'Late']);
    expect(namesOf(VALUES, new Set())).toEqual([]);
  });
});

describe('a split while it is filled in', () => {
  it('is none until every rule is complete', () => {
    const word = { ...EMPTY_RULE, word: ' torn ', to: ' Torn ' };
    const field = { ...EMPTY_RULE, field: 'site', values: ['N'], to: 'North' };
    expect(splitOf('category', 'A', [EMPTY_RULE])).toBeNull();
    expect(splitOf('category', 'A', [word, { ...field, values: [] }])).toBeNull();
    expect(splitOf('category', 'A', [{ ...word, word: '!!' }])).toBeNull();
    expect(splitOf('category', 'A', [word, field])).toEqual({
      kind: 'split',
      field: 'category',
      from: 'A',
      rules: [
        { when: { word: 'torn' }, to: 'Torn' },
        { when: { field: 'site', values: ['N'] }, to: 'North' },
      ],
    });
  });
});

describe('the address of opened cases', () => {
  const all: QualityCases[] = [
    { kind: 'missing', field: 'site' },
    { kind: 'before', field: 'resolvedAt', earlier: 'receivedAt' },
    { kind: 'future', field: 'resolvedAt' },
    { kind: 'ancient', field: 'updatedAt' },
    { kind: 'value', field: 'category', value: 'v. 1.2 – “x”' },
    { kind: 'duplicates' },
    { kind: 'pooled' },
  ];
  it.each(all)('comes back: %j', (which) => {
    expect(whichOf(showOf(which))).toEqual(which);
  });

  it('is nothing where it names nothing', () => {
    expect([whichOf(undefined), whichOf(''), whichOf('__proto__.x')]).toEqual([null, null, null]);
  });
});
