import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';

const NONE = Number.NaN;

describe('summariseDurations', () => {
  it('counts open cases in the median and shows the closed-only median beside it', () => {
    const column = durationColumn(
      new Float64Array(7),
      Float64Array.of(1, 2, 3, NONE, NONE, NONE, -1),
      Float64Array.of(9, 9, 9, 9, 9, NONE, 9),
    );
    expect(summariseDurations(column, groupAll(7, null), null).together).toEqual({
      n: 5,
      open: 2,
      invalid: 1,
      unknown: 1,
      medianMs: 3,
      p90Ms: null,
      closedOnlyMedianMs: 2,
      withinTarget: null,
    });
  });

  it('leaves cases that are open and still inside their target out of the share within target', () => {
    const column = durationColumn(new Float64Array(4), Float64Array.of(3, 8, NONE, NONE), Float64Array.of(9, 9, 4, 9));
    const { together } = summariseDurations(column, groupAll(4, null), 5);
    expect(together.withinTarget).toMatchObject({ numerator: 1, denominator: 3, targetMs: 5 });
  });

  it('takes the mean of the middle two of an even number of closed cases, and gives nulls for an empty group', () => {
    const column = durationColumn(new Float64Array(2), Float64Array.of(1, 4), Float64Array.of(9, 9));
    const { groups } = summariseDurations(column, { of: Int32Array.of(0, 0), count: 2 }, 5);
    expect(groups.map((s) => [s.n, s.closedOnlyMedianMs, s.withinTarget?.share])).toEqual([
      [2, 2.5, 1],
      [0, null, null],
    ]);
  });
});
