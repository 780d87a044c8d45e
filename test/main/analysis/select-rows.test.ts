import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { selectRows } from '../../../main/analysis/select-rows.ts';
import { makeColumns } from '../../support/make-columns.ts';

const { cases } = makeColumns({
  asOf: '2026-04-01T00:00Z',
  cases: [
    { receivedAt: '2026-01-05T00:00Z', category: 'Late', touchpoint: 'Delivery', codes: { site: 'Berlin' } },
    { receivedAt: '2026-02-05T00:00Z', category: 'Late', touchpoint: 'Store', codes: { site: 'Bonn' } },
    { receivedAt: '2026-03-05T00:00Z', category: 'Rude', touchpoint: 'Store' },
  ],
});
const rows = (filter: Record<string, string[]>): number[] | null => {
  const selected = selectRows(cases, filter);
  return selected === null ? null : [...selected];
};

it('keeps every row without a filter', () => {
  expect(rows({})).toBeNull();
  expect(rows({ site: [] })).toBeNull();
});

it('takes values of a field as alternatives and fields together', () => {
  expect(rows({ category: ['Late'] })).toEqual([0, 1]);
  expect(rows({ category: ['Late', 'Rude'], touchpoint: ['Store'] })).toEqual([1, 2]);
});

it('selects by what is absent, by months, and finds nothing for what is not there', () => {
  expect(rows({ site: ['(none)'] })).toEqual([2]);
  expect(rows({ period: ['2026-02', '2026-03'] })).toEqual([1, 2]);
  expect(rows({ period: ['2026-01'] })).toEqual([0]);
  expect(rows({ site: ['Paris'] })).toEqual([]);
  expect(rows({ segment: ['gold'] })).toEqual([]);
  expect(rows({ segment: ['(none)'] })).toEqual([0, 1, 2]);
});

it('finds what a look at every row finds, for any fields, values and months', () => {
  const places = ['Berlin', 'Bonn', 'Essen'];
  const many = makeColumns({
    asOf: '2026-04-01T00:00Z',
    cases: Array.from({ length: 120 }, (_, i) => ({
      receivedAt: `2026-0${1 + Math.floor(i / 40)}-0${1 + (i % 7)}T00:00Z`,
      category: ['Late', 'Rude', 'Broken'][i % 3]!,
      touchpoint: 'Store',
      codes: i % 5 === 0 ? {} : { site: places[(i * 7) % 3]!, channel: i % 2 === 0 ? 'Phone' : 'Chat' },
    })),
  }).cases;
  const label = (field: string, row: number): string =>
    many.labels[field]?.[many.codes[field]?.[row] ?? -1] ?? '(none)';
  const some = (values: string[]) => fc.uniqueArray(fc.constantFrom(...values, '(none)'), { maxLength: 3 });
  const months = fc.constantFrom(
    [],
    ['2026-01'],
    ['2026-02', '2026-03'],
    ['2026-03', '2026-01'],
    ['2025-01', '2027-01'],
  );
  const filters = fc.record({
    site: some(places),
    channel: some(['Phone', 'Chat']),
    category: some(['Late', 'Rude']),
    period: months,
  });
  fc.assert(
    fc.property(filters, ({ period, ...fields }) => {
      const [from = '2026-01', to = from] = period;
      const isIn = (row: number): boolean => {
        const month = new Date(many.instants.receivedAt[row]!).toISOString().slice(0, 7);
        if (period.length > 0 && (month < from || month > to)) return false;
        return Object.entries(fields).every(([field, of]) => of.length === 0 || of.includes(label(field, row)));
      };
      const expected = Array.from({ length: many.n }, (_, row) => row).filter(isIn);
      expect([...(selectRows(many, { ...fields, period }) ?? many.month.keys())]).toEqual(expected);
    }),
  );
});
