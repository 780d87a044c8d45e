import { describe, expect, it } from 'vitest';
import {
  asOneGroup,
  casesOf,
  groupAll,
  groupByCode,
  groupByPeriod,
  partsOf,
  rowsOf,
  rowsOfCluster,
  sizesOf,
  sortByGroup,
  splitGroups,
} from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('groups', () => {
  it('puts every row, or every selected row, in one group', () => {
    expect([...groupAll(3, null).of]).toEqual([0, 0, 0]);
    expect([...groupAll(3, Uint32Array.of(1)).of]).toEqual([-1, 0, -1]);
  });

  it('groups by code and leaves out rows without one', () => {
    expect([...groupByCode(Int32Array.of(2, -1, 0), 3, null).of]).toEqual([2, -1, 0]);
    expect([...groupByCode(Int32Array.of(2, -1, 0), 3, Uint32Array.of(0)).of]).toEqual([2, -1, -1]);
  });

  it('splits into groups of their own, in the order asked for', () => {
    const groups = groupByCode(Int32Array.of(2, -1, 0, 2), 3, null);
    const split = splitGroups(groups, [2, 1]);
    expect(split.map(({ of, rows, count }) => ({ of: [...of], rows: [...rows!], count }))).toEqual([
      { of: [0, -1, -1, 0], rows: [0, 3], count: 1 },
      { of: [-1, -1, -1, -1], rows: [], count: 1 },
    ]);
  });

  it('groups by period and leaves out what lies outside', () => {
    const period = Int32Array.of(9, 10, 10, 11, 12);
    const all = groupByPeriod(period, null, 10, 11);
    expect([...all.of, all.count, ...all.runs.start]).toEqual([-1, 0, 0, 1, -1, 2, 1, 3, 4]);
    const some = groupByPeriod(period, Uint32Array.of(0, 2, 3), 10, 11);
    expect([...some.of, ...some.runs.start]).toEqual([-1, -1, 0, 1, -1, 1, 2, 3]);
    expect([...sizesOf(some), ...sizesOf(asOneGroup(some)), ...rowsOf(some)]).toEqual([1, 1, 2, 2, 3]);
    expect(casesOf(asOneGroup(all))).toEqual({ rows: null, from: 1, to: 4 });
    expect(groupByPeriod(Int32Array.of(9), null, 10, 9)).toMatchObject({ of: Int8Array.of(-1), count: 0 });
  });

  it('lists the rows of a cluster within a selection', () => {
    const { cases } = makeColumns({
      asOf: '2026-02-01',
      cases: [
        { receivedAt: '2026-01-01', category: 'late' },
        { receivedAt: '2026-01-02', category: 'broken' },
        { receivedAt: '2026-01-03', category: 'late' },
      ],
    });
    expect([...rowsOfCluster(cases, 0, null)]).toEqual([0, 2]);
    expect([...rowsOfCluster(cases, 0, Uint32Array.of(1, 2))]).toEqual([2]);
  });

  it('sorts rows by group and keeps their order within', () => {
    const { rows, start } = sortByGroup({ of: Int32Array.of(1, 0, -1, 1, 0), count: 3 });
    expect([...rows]).toEqual([1, 4, 0, 3]);
    expect([...start]).toEqual([0, 2, 4, 4]);
  });

  it('puts groups together into one, always the same, and counts its parts', () => {
    const groups = { of: Int32Array.of(1, -1, 0, 1), count: 2 };
    const whole = asOneGroup(groups);
    expect([...whole.of]).toEqual([0, -1, 0, 0]);
    expect([whole.count, asOneGroup(groups) === whole, partsOf(whole) === groups]).toEqual([1, true, true]);
    expect([...sizesOf(groups), ...sizesOf(whole)]).toEqual([1, 2, 3]);
    expect(partsOf(groups)).toBeUndefined();
  });
});
