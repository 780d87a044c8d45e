import { assert, constantFrom, array, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TaxonomyContent } from '../../shared/model/taxonomy.ts';
import { foldTaxonomy } from '../../shared/taxonomy/fold-taxonomy.ts';
import { nameCases } from '../../shared/taxonomy/name-cases.ts';
import { makeColumns } from '../support/make-columns.ts';

const ROWS: readonly [category: string, touchpoint: string | undefined, site: string][] = [
  ['Late', 'Courier', 'North'],
  ['late ', 'Courier', 'South'],
  ['Late', 'Shop', 'North'],
  ['Broken', undefined, 'North'],
  ['Broken', undefined, 'South'],
];
const { cases } = makeColumns({
  cases: ROWS.map(([category, touchpoint, site], day) => ({
    receivedAt: `2026-01-0${day + 1}T00:00:00Z`,
    category,
    ...(touchpoint === undefined ? {} : { touchpoint }),
    codes: { site },
  })),
  asOf: '2026-02-01T00:00:00Z',
});
/** The word `torn` stands in the narrative of the last row. */
const hasWord = (word: string): Uint8Array =>
  Uint8Array.from({ length: 6 }, (_, id) => (word === 'torn' && id === 5 ? 1 : 0));

function namesAfter(...changes: TaxonomyContent[]): string[] {
  const { codes, labels, cluster, clusters } = nameCases(cases, foldTaxonomy(cases, changes, hasWord));
  return Array.from(cluster, (at, row) => {
    const { category, touchpoint } = clusters[at]!;
    expect([codes.category[row], codes.touchpoint[row]]).toEqual([category, touchpoint]);
    return `${labels['category']![category]}/${labels['touchpoint']![touchpoint]}`;
  });
}

const merge: TaxonomyContent = { kind: 'rename', field: 'category', from: ['Late', 'late '], to: 'Late' };
const rename: TaxonomyContent = { kind: 'rename', field: 'category', from: ['Late'], to: 'Delay' };

describe('foldTaxonomy', () => {
  it('leaves everything as the exports have it without a change', () => {
    expect(namesAfter()).toEqual(['Late/Courier', 'late /Courier', 'Late/Shop', 'Broken/(none)', 'Broken/(none)']);
  });

  it('merges spellings, and a later change is about the merged name', () => {
    expect(namesAfter(merge, rename)).toEqual([
      'Delay/Courier',
      'Delay/Courier',
      'Delay/Shop',
      'Broken/(none)',
      'Broken/(none)',
    ]);
  });

  it('leaves the later change about what is still called so when the earlier one is taken back', () => {
    expect(namesAfter(rename).slice(0, 3)).toEqual(['Delay/Courier', 'late /Courier', 'Delay/Shop']);
  });

  it('gives a touchpoint only where the source has none', () => {
    const place: TaxonomyContent = { kind: 'place', categories: ['Broken', 'Late'], touchpoint: 'Warehouse' };
    expect(namesAfter(place)).toEqual([
      'Late/Courier',
      'late /Courier',
      'Late/Shop',
      'Broken/Warehouse',
      'Broken/Warehouse',
    ]);
  });

  it('bridges one cluster into another without touching the rest of either category', () => {
    const bridge: TaxonomyContent = {
      kind: 'bridge',
      from: { category: 'Late', touchpoint: 'Shop' },
      to: { category: 'late ', touchpoint: 'Courier' },
    };
    expect(namesAfter(bridge).slice(0, 3)).toEqual(['Late/Courier', 'late /Courier', 'late /Courier']);
  });

  it('splits by the first rule that fits: a value of a field, or a word of the narrative', () => {
    const split: TaxonomyContent = {
      kind: 'split',
      field: 'category',
      from: 'Broken',
      rules: [
        { when: { word: 'torn' }, to: 'Torn' },
        { when: { field: 'site', values: ['South', 'North'] }, to: 'Broken in the shop' },
      ],
    };
    expect(namesAfter(split).slice(3)).toEqual(['Broken in the shop/(none)', 'Torn/(none)']);
    const noSuchField: TaxonomyContent = {
      ...split,
      rules: [{ when: { field: 'team', values: ['(none)'] }, to: 'Nobody' }],
    };
    expect(namesAfter(noSuchField).slice(3)).toEqual(['Nobody/(none)', 'Nobody/(none)']);
  });

  it('keeps every case, whatever the changes', () => {
    const name = constantFrom<string>('Late', 'late ', 'Broken', 'X', '(none)');
    const change = record({
      from: array(name, { minLength: 1, maxLength: 3 }),
      to: constantFrom<string>('Late', 'X', 'Y'),
    });
    assert(
      property(array(change, { maxLength: 6 }), (changes) => {
        const names = namesAfter(
          ...changes.map((one) => ({ kind: 'rename' as const, field: 'category' as const, ...one })),
        );
        const expected = ROWS.map(([category]) =>
          changes.reduce<string>((name, { from, to }) => (from.includes(name) ? to : name), category),
        );
        expect(names.map((one) => one.split('/')[0])).toEqual(expected);
      }),
    );
  });
});

describe('nameCases', () => {
  it('numbers labels and clusters as a table built from the names would', () => {
    const named = nameCases(cases, foldTaxonomy(cases, [merge], hasWord));
    expect(named.labels['category']).toEqual(['Broken', 'Late']);
    expect(named.clusters.map(({ category, touchpoint }) => [category, touchpoint])).toEqual([
      [0, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(named.codes['site']).toBe(cases.codes['site']);
  });

  it('does not read labels that are read only on demand', () => {
    const lazy = { ...cases, labels: { ...cases.labels } };
    Object.defineProperty(lazy.labels, 'customer', {
      enumerable: true,
      configurable: true,
      get: () => {
        throw new RangeError('read');
      },
    });
    expect(() => nameCases(lazy, foldTaxonomy(lazy, [merge], hasWord))).not.toThrow();
  });
});
