import { expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { medianIntervals } from '../../shared/metrics/median-intervals.ts';

// R: a = 1:10; e = c(1,1,1,0,1,1,1,1,0,1)
//    quantile(survfit(Surv(a, e) ~ 1, conf.type = "log-log"), 0.5)   # 6, from 1, no upper limit
it('gives the limits that R gives, group by group, and none for a group without cases', () => {
  const until = Float64Array.from({ length: 10 }, (_, k) => k + 1);
  const event = until.map((at, k) => (k === 3 || k === 8 ? Number.NaN : at));
  const column = durationColumn(new Float64Array(10), event, until);
  expect(medianIntervals(column, { of: new Int32Array(10), count: 2 })).toEqual([
    { lowMs: 1, highMs: null },
    { lowMs: null, highMs: null },
  ]);
});
