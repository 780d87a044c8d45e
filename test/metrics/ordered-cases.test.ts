import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll, groupByCode } from '../../shared/metrics/groups.ts';
import { orderedCases } from '../../shared/metrics/ordered-cases.ts';

const n = 1000;
const column = durationColumn(
  new Float64Array(n),
  Float64Array.from({ length: n }, (_, i) => (i % 3 === 0 ? Number.NaN : (i * 37) % 50)),
  Float64Array.from({ length: n }, (_, i) => (i === 4 ? -1 : 25)),
);
/** The rows of the cases, by the whole order. */
const rowsOf = (place: Uint32Array): number[] => Array.from(place, (at) => column.order[at]!);

describe('orderedCases', () => {
  it('is the whole order for all rows', () => {
    const { place, n: cases, open } = orderedCases(column, groupAll(n, null));
    expect(rowsOf(place)).toEqual([...column.order]);
    expect([cases[0], open[0]]).toEqual([column.order.length, column.state.filter((state) => state === 0).length]);
  });

  it('is the selected rows alone in the same order, without those that have no usable time', () => {
    const rows = Uint32Array.of(2, 4, 9, 21, 40);
    const groups = groupAll(n, rows);
    const narrow = orderedCases(column, groups);
    expect(rowsOf(narrow.place)).toEqual([...column.order].filter((row) => rows.includes(row)));
    expect(rowsOf(narrow.place)).not.toContain(4);
    expect(orderedCases(column, groups)).toBe(narrow);
  });

  it.each([3, 400, 70_000])('carries the group and the state of each of the cases, of %i groups', (count) => {
    const code = Int32Array.from({ length: n }, (_, i) => (i % (count + 1)) - 1);
    const { place, member, n: cases } = orderedCases(column, groupByCode(code, count, null));
    const rows = rowsOf(place);
    expect(Array.from(member, (one) => one >> 1)).toEqual(rows.map((row) => code[row]));
    expect(Array.from(member, (one) => one & 1)).toEqual(rows.map((row) => column.state[row]));
    expect(cases.reduce((sum, size) => sum + size, 0)).toBe(rows.length);
    expect(rows).toEqual([...column.order].filter((row) => code[row]! >= 0));
  });

  it('takes few cases out as it takes out many, with their groups and those left out', () => {
    const rows = Uint32Array.from({ length: 90 }, (_, k) => k * 11);
    const code = Int32Array.from({ length: n }, (_, i) => (i % 4) - 1);
    const few = orderedCases(column, groupByCode(code, 3, rows));
    const many = orderedCases(
      column,
      groupByCode(
        code.map((own, row) => (row % 11 === 0 && row < 990 ? own : -1)),
        3,
        null,
      ),
    );
    expect(few).toEqual(many);
    expect(few.invalid.reduce((sum, one) => sum + one, 0)).toBe(0);
    expect(orderedCases(column, groupAll(n, Uint32Array.of(4, 5))).invalid).toEqual(Uint32Array.of(1));
  });

  it('counts what has no usable time by group where many rows are taken out', () => {
    const code = Int32Array.from({ length: n }, (_, i) => i % 3);
    const rows = Uint32Array.from({ length: 600 }, (_, k) => k + 2);
    const { place, n: cases, open, invalid } = orderedCases(column, groupByCode(code, 3, rows));
    const selected = [...column.order].filter((row) => row >= 2 && row < 602);
    expect(rowsOf(place)).toEqual(selected);
    for (const group of [0, 1, 2]) {
      const own = selected.filter((row) => code[row] === group);
      expect([cases[group], open[group]]).toEqual([own.length, own.filter((row) => column.state[row] === 0).length]);
    }
    expect([...invalid]).toEqual([0, 1, 0]);
  });
});
