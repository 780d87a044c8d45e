import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { orderedRows } from '../../shared/metrics/ordered-rows.ts';

const n = 100;
const column = durationColumn(
  new Float64Array(n),
  Float64Array.from({ length: n }, (_, i) => (i % 3 === 0 ? Number.NaN : (i * 37) % 50)),
  Float64Array.from({ length: n }, (_, i) => (i === 4 ? -1 : 25)),
);

describe('orderedRows', () => {
  it('is the whole order for all rows and for wide selections', () => {
    expect(orderedRows(column, groupAll(n, null)).row).toBe(column.order);
    const wide = Uint32Array.from({ length: 60 }, (_, i) => i);
    expect(orderedRows(column, groupAll(n, wide)).row).toBe(column.order);
  });

  it('is the order of the selected rows alone for narrow ones, times and states with it', () => {
    const rows = Uint32Array.of(2, 4, 9, 21, 40);
    const groups = groupAll(n, rows);
    const narrow = orderedRows(column, groups);
    expect([...narrow.row]).toEqual([...column.order].filter((row) => rows.includes(row)));
    expect([...narrow.timeMs]).toEqual([...narrow.row].map((row) => column.timeMs[row]));
    expect([...narrow.isDone]).toEqual([...narrow.row].map((row) => column.state[row]));
    expect(orderedRows(column, groups)).toBe(narrow);
  });
});
