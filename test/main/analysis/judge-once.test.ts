import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeOnce } from '../../../main/analysis/judge-once.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { judgeSeries } from '../../../shared/verdict/judge-series.ts';

const someSeries: fc.Arbitrary<CountSeries> = fc.record({
  grain: fc.constantFrom('month' as const, 'week' as const),
  start: fc.constant('2024-01'),
  counts: fc.array(fc.option(fc.integer({ min: 0, max: 30 })), { minLength: 12, maxLength: 12 }),
  exposure: fc.option(fc.array(fc.integer({ min: 50, max: 90 }), { minLength: 12, maxLength: 12 })),
  lastFraction: fc.constantFrom(1, 0.5),
});

/** Each differs from the others in one thing. */
function near(series: CountSeries): CountSeries[] {
  const { counts, exposure } = series;
  return [
    series,
    { ...series, start: '2024-06' },
    { ...series, lastFraction: 0.25 },
    { ...series, counts: counts.toSpliced(3, 1, (counts[3] ?? 0) + 25) },
    { ...series, counts: counts.toSpliced(3, 1, null) },
    { ...series, exposure: exposure === null ? counts.map(() => 70) : null },
    { ...series, exposure: counts.map((_, t) => 70 + t * 20) },
  ].map((one) => (one.grain === 'month' ? one : { ...one, start: `${one.start}-01` }));
}

it('says of every series what judging it says, however often it is asked', () => {
  fc.assert(
    fc.property(someSeries, (series) => {
      for (const one of [...near(series), ...near(series)]) expect(judgeOnce(one)).toEqual(judgeSeries(one));
    }),
    { numRuns: 40 },
  );
});

it('judges again only what is not kept', () => {
  const series: CountSeries = {
    grain: 'month',
    start: '2024-01',
    counts: Array.from({ length: 24 }, (_, t) => (t < 12 ? 4 : 9) + (t % 3)),
    exposure: null,
    lastFraction: 1,
  };
  const first = judgeOnce(series);
  expect(judgeOnce({ ...series, counts: [...series.counts] })).toBe(first);
  for (let k = 0; k < 3000; k += 1) judgeOnce({ ...series, counts: [k, 1, 2] });
  const again = judgeOnce(series);
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
