import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLasting, type Judgement } from '../../shared/model/verdict.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { seededRandom } from '../../shared/sample/random.ts';

function series(counts: readonly (number | null)[], rest: Partial<CountSeries> = {}): CountSeries {
  return { grain: 'month', start: '2023-01', counts, exposure: null, lastFraction: 1, ...rest };
}

const random = seededRandom(5);
const noisy = (level: (t: number) => number, months = 36): number[] =>
  Array.from({ length: months }, (_, t) => random.poisson(level(t)));

/** Every number of a judgement, however deep. */
function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

function summary({ verdict, onset }: Judgement): [string, number | null] {
  return [verdict, onset];
}

describe('the judge', () => {
  it('tells a step, a one-off, a season and steady chance apart', () => {
    expect(summary(judgeSeries(series(noisy((t) => (t < 20 ? 40 : 80)))))).toEqual(['shift-up', 20]);
    expect(summary(judgeSeries(series(noisy((t) => (t < 14 ? 90 : 45)))))).toEqual(['shift-down', 14]);
    expect(summary(judgeSeries(series(noisy((t) => (t === 21 ? 130 : 50)))))).toEqual(['one-off', 21]);
    expect(judgeSeries(series(noisy((t) => 60 * (1 + 0.6 * Math.sin((t * Math.PI) / 6)), 48))).verdict).toBe(
      'seasonal',
    );
    expect(judgeSeries(series(noisy(() => 50)))).toMatchObject({
      verdict: 'stable',
      onset: null,
      rateRatio: null,
      excess: null,
    });
  });

  it('tells a drift from a step and gives its direction', () => {
    expect(judgeSeries(series(noisy((t) => 40 + 2.4 * t))).verdict).toBe('rising');
    expect(judgeSeries(series(noisy((t) => 140 - 2.8 * t))).verdict).toBe('falling');
  });

  it('does not take growing orders for a growing problem', () => {
    const exposure = Array.from({ length: 36 }, (_, t) => 1000 + 60 * t);
    const counts = exposure.map((orders) => random.poisson(0.03 * orders));
    expect(judgeSeries(series(counts, { exposure })).verdict).toBe('stable');
    expect(isLasting(judgeSeries(series(counts)).verdict)).toBe(true);
  });

  it('never tests an unfinished last period, and bridges missing ones', () => {
    const counts = noisy(() => 60);
    const unfinished = judgeSeries(series([...counts, 9], { lastFraction: 0.2 }));
    expect(unfinished).toMatchObject({ verdict: 'stable', tested: 36 });
    const gaps = counts.map((count, t) => (t === 10 || t === 11 ? null : count));
    expect(judgeSeries(series(gaps))).toMatchObject({ verdict: 'stable', tested: 34 });
  });

  it('gives the size of a change with its interval, and the excess since the onset', () => {
    const { rateRatio, excess } = judgeSeries(series([...Array<number>(18).fill(40), ...Array<number>(12).fill(80)]));
    expect(rateRatio!.mid).toBeCloseTo(2, 1);
    expect(rateRatio!.low).toBeLessThan(2);
    expect(rateRatio!.high).toBeGreaterThan(2);
    expect(excess!.mid / 480).toBeCloseTo(1, 1);
  });

  it('says that it cannot tell, with the reason, instead of calling little data stable', () => {
    expect(judgeSeries(series([]))).toMatchObject({ verdict: 'too-few' });
    expect(judgeSeries(series([4]))).toMatchObject({ verdict: 'too-few' });
    expect(judgeSeries(series([3, 5, 4, 6, 2]))).toMatchObject({ verdict: 'too-few', tooFew: 'short' });
    expect(judgeSeries(series(Array<number>(24).fill(0)))).toMatchObject({ verdict: 'too-few', tooFew: 'empty' });
    expect(judgeSeries(series(Array.from({ length: 24 }, (_, t) => (t % 9 === 0 ? 1 : 0))))).toMatchObject({
      verdict: 'too-few',
      tooFew: 'rare',
    });
  });

  it('names the value that is impossible', () => {
    expect(() => judgeSeries(series([1, -3, 2]))).toThrow(/-3/);
    expect(() => judgeSeries(series([1, 2.5, 2]))).toThrow(/2\.5/);
    expect(() => judgeSeries(series([1, Number.NaN, 2]))).toThrow(RangeError);
    expect(() => judgeSeries(series([1, 2, 3], { exposure: [10, 0, 10] }))).toThrow(RangeError);
    expect(() => judgeSeries(series([1, 2, 3], { exposure: [10, 10] }))).toThrow(RangeError);
  });

  it('holds at 600 periods and at counts of a million', () => {
    expect(judgeSeries(series(Array.from({ length: 600 }, (_, t) => 30 + (t % 5)))).verdict).not.toBe('too-few');
    expect(
      judgeSeries(series(Array.from({ length: 30 }, (_, t) => (t < 15 ? 1_000_000 : 2_000_000) + (t % 3)))).verdict,
    ).toBe('shift-up');
  });

  it('gives finite numbers and probabilities that sum to one for any counts', () => {
    const counts = fc.array(fc.oneof(fc.nat(3), fc.nat(400), fc.constant(null), fc.nat(1_000_000)), { maxLength: 40 });
    fc.assert(
      fc.property(counts, fc.double({ min: 0.05, max: 1, noNaN: true }), (values, lastFraction) => {
        const judged = judgeSeries(series(values, { lastFraction }));
        expect(numbersOf(judged).filter((value) => !Number.isFinite(value))).toEqual([]);
        const sum = Object.values(judged.probabilities).reduce((total, share) => total + share, 0);
        expect(sum).toBeCloseTo(1, 6);
      }),
      { numRuns: 60 },
    );
  });

  it('judges the same series the same way every time', () => {
    const counts = noisy((t) => (t < 20 ? 20 : 33));
    expect(judgeSeries(series(counts))).toEqual(judgeSeries(series(counts)));
  });
});
