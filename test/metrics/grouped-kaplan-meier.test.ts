import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { median } from '../../shared/stats/quantile.ts';
import { groupedKaplanMeier, kaplanMeierTogether } from '../../shared/metrics/grouped-kaplan-meier.ts';

type Subject = { time: number; isDone: boolean; group: number };

function column(subjects: readonly Subject[]) {
  const end = Float64Array.from(subjects, (s) => s.time);
  return durationColumn(
    new Float64Array(subjects.length),
    Float64Array.from(subjects, (s) => (s.isDone ? s.time : Number.NaN)),
    end,
  );
}

/** The product-limit estimate by its definition: over distinct event times, 1 - d / n at risk. */
function quantileByDefinition(subjects: readonly Subject[], p: number): number {
  const times = [...new Set(subjects.filter((s) => s.isDone).map((s) => s.time))].toSorted((a, b) => a - b);
  let survival = 1;
  for (const [k, time] of times.entries()) {
    const atRisk = subjects.filter((s) => s.time >= time).length;
    const done = subjects.filter((s) => s.isDone && s.time === time).length;
    survival *= 1 - done / atRisk;
    if (Math.abs(survival - (1 - p)) < 1e-9)
      return (time + (times[k + 1] ?? Math.max(...subjects.map((s) => s.time)))) / 2;
    if (survival < 1 - p) return time;
  }
  return Number.NaN;
}

describe('groupedKaplanMeier', () => {
  it('agrees with R on the acute myelogenous leukaemia data (survfit(Surv(time, status) ~ x, aml): medians 31 and 23)', () => {
    const maintained = [9, 13, 13.5, 18, 23, 28.5, 31, 34, 45.5, 48, 161.5];
    const censored = new Set([13.5, 28.5, 45.5, 161.5]);
    const rest = [5, 5, 8, 8, 12, 16.5, 23, 27, 30, 33, 43, 45];
    const subjects = [
      ...maintained.map((t) => ({ time: Math.floor(t) * 10, isDone: !censored.has(t), group: 0 })),
      ...rest.map((t) => ({ time: Math.floor(t) * 10, isDone: t !== 16.5, group: 1 })),
    ];
    const of = Int32Array.from(subjects, (s) => s.group);
    const groups = { of, count: 2 };
    const { n, open, quantiles } = groupedKaplanMeier(column(subjects), groups, [0.5]);
    expect([...n, ...open, ...quantiles[0]!]).toEqual([11, 12, 4, 1, 310, 230]);
    const all = kaplanMeierTogether(column(subjects), groups, [0.5]);
    expect([...all.n, ...all.open, ...all.quantiles[0]!]).toEqual([23, 5, 270]);
  });

  it('agrees with the definition for any times, ties and censoring, group by group', () => {
    const subject = fc.record({
      time: fc.integer({ min: 0, max: 12 }),
      isDone: fc.boolean(),
      group: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(subject, { maxLength: 40 }), (subjects) => {
        const of = Int32Array.from(subjects, (s) => s.group);
        const groups = { of, count: 3 };
        const { quantiles, closedOnlyMedian } = groupedKaplanMeier(column(subjects), groups, [0.5, 0.9]);
        const all = kaplanMeierTogether(column(subjects), groups, [0.5, 0.9]);
        const expected = [0.5, 0.9].map((p) =>
          [0, 1, 2, null].map((g) =>
            quantileByDefinition(
              subjects.filter((s) => g === null || s.group === g),
              p,
            ),
          ),
        );
        expect(quantiles.map((q, p) => [...q, ...all.quantiles[p]!])).toEqual(expected);
        const naive = (group: number | null): number =>
          median(subjects.filter((s) => s.isDone && (group === null || s.group === group)).map((s) => s.time)) ??
          Number.NaN;
        expect([...closedOnlyMedian, ...all.closedOnlyMedian]).toEqual([0, 1, 2, null].map(naive));
      }),
    );
  });

  it('says "not reached" (NaN) when half are never done', () => {
    const subjects = [1, 2, 3].map((time) => ({ time, isDone: time === 1, group: 0 }));
    expect(groupedKaplanMeier(column(subjects), groupAll(3, null), [0.5]).quantiles[0]![0]).toBeNaN();
  });
});
