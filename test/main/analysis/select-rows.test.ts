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
