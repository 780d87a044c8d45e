import { describe, expect, it } from 'vitest';
import { comparePeriods } from '../../shared/metrics/compare-periods.ts';
import { durationColumn } from '../../shared/metrics/duration-column.ts';

const until = Float64Array.of(1, 2, 3, 4, 5, 2, 4, 6, 8, 9);
const event = until.map((at, k) => (k === 4 || k === 8 ? Number.NaN : at));
const column = durationColumn(new Float64Array(10), event, until);
const periods = { of: Int32Array.of(2, 2, 2, 2, 2, 1, 1, 0, 0, 1), count: 3 };

describe('comparePeriods', () => {
  // R: d = data.frame(t = c(1,2,3,4,5,2,4,6,8,9), e = c(1,1,1,1,0,1,1,1,0,1), g = rep(1:2, each = 5))
  //    survdiff(Surv(t, e) ~ g, d)$chisq   # 1.791639
  it('tests the reported period against its baseline as R does, with both medians', () => {
    const { now, before, logRank } = comparePeriods(column, periods, { now: 2, from: 0, to: 1 })!;
    expect(logRank!.chiSquare).toBeCloseTo(1.791639, 5);
    expect([now.n, now.open, now.medianMs]).toEqual([5, 1, 3]);
    expect([before.n, before.open, before.medianMs]).toEqual([5, 1, 6]);
    expect(now.curve!.atRisk[0]!.n).toBe(5);
  });

  it('leaves out what is older than the baseline, and says nothing when a side is empty', () => {
    expect(comparePeriods(column, periods, { now: 2, from: 1, to: 1 })!.before.n).toBe(3);
    expect(comparePeriods(column, periods, { now: 2, from: 3, to: 3 })).toBeNull();
  });
});
