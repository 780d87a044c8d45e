import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CountSeries } from '../../shared/model/series.ts';
import { isLasting, VERDICTS, type Judgement } from '../../shared/model/verdict.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { generateSteadySeries } from '../bench/generate-labelled-series.ts';
import { GROUNDS } from '../bench/labelled-ranges.ts';
import { seededRandom } from '../bench/seeded-random.ts';

const series = (counts: readonly (number | null)[], rest: Partial<CountSeries> = {}): CountSeries => ({
  grain: 'month',
  start: '2023-01',
  counts,
  exposure: null,
  lastFraction: 1,
  ...rest,
});

function numbersOf(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersOf);
}

/** What every judgement keeps, whatever went in. */
function expectSound(judged: Judgement): void {
  expect(VERDICTS).toContain(judged.verdict);
  expect(numbersOf(judged).filter((value) => !Number.isFinite(value))).toEqual([]);
  expect(judged.tooFew === null).toBe(judged.verdict !== 'too-few');
  expect(judged.rateRatio === null).toBe(!isLasting(judged.verdict));
  expect(judged.pLasting).toBeGreaterThanOrEqual(0);
  expect(judged.pLasting).toBeLessThanOrEqual(1);
}

/** The judgement, or what was thrown. */
function outcomeOf(one: CountSeries): Judgement | Error {
  try {
    return judgeSeries(one);
  } catch (error) {
    return error instanceof RangeError ? error : new Error(`not a RangeError: ${String(error)}`);
  }
}

/** Nothing at fault: a sound verdict. Otherwise a RangeError whose message holds the value. */
function expectVerdictOrNamed(one: CountSeries, fault: number | null): void {
  const outcome = outcomeOf(one);
  const isNamed = outcome instanceof RangeError && outcome.message.includes(String(fault));
  expect(isNamed).toBe(fault !== null);
  expect(outcome instanceof Error).toBe(fault !== null);
  if (!(outcome instanceof Error)) expectSound(outcome);
}

const count = fc.oneof(fc.nat(2), fc.nat(60), fc.nat(1_000_000));
const impossible = fc.oneof(
  fc.integer({ min: -1_000_000, max: -1 }),
  fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 2 ** 60),
);

describe('the judge and input that is bad or extreme', () => {
  it('names a negative, broken or infinite count among good ones', () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 40 }), impossible, fc.nat(), (counts, bad, at) => {
        expectVerdictOrNamed(series(counts.with(at % counts.length, bad)), bad);
      }),
      { numRuns: 200 },
    );
  });

  it('names a count without any exposure, and an impossible exposure', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 3, maxLength: 40 }), fc.nat(), (counts, at) => {
        const i = at % counts.length;
        const exposure = counts.map(() => 100).with(i, 0);
        expectVerdictOrNamed(series(counts, { exposure }), counts[i] === 0 ? null : counts[i]!);
        expectVerdictOrNamed(series(counts, { exposure: exposure.with(i, -7) }), -7);
      }),
      { numRuns: 100 },
    );
  });

  it('finds a verdict for any length from none to 600 periods, any grain and any exposure', () => {
    const lengths = fc.constantFrom(0, 1, 2, 3, 5, 11, 24, 60, 120, 600);
    fc.assert(
      fc.property(lengths, fc.nat(), fc.constantFrom('month', 'week'), fc.boolean(), (n, seed, grain, isExposed) => {
        const random = seededRandom(seed);
        const level = random.logBetween(0.02, 1_000_000);
        const counts = Array.from({ length: n }, () => random.poisson(level));
        const exposure = isExposed ? counts.map(() => random.integer(1, 100_000)) : null;
        expectSound(judgeSeries(series(counts, { grain, exposure })));
      }),
      { numRuns: 60, seed: 20 },
    );
  });

  it('keeps the size of a change finite beside a run of zeroes', () => {
    for (const counts of [
      [0, 0, 0, 4696],
      [0, 0, 0, 0, 0, 4696],
      [5386, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 9, 90, 999_999],
    ])
      expectSound(judgeSeries(series(counts)));
  });

  it('says why it cannot tell when nothing or next to nothing was seen', () => {
    const why = (counts: readonly number[]) => judgeSeries(series(counts)).tooFew;
    expect(why([])).toBe('empty');
    expect(why([7])).toBe('short');
    expect(why([4, 5, 3, 6, 4])).toBe('short');
    expect(why(Array<number>(600).fill(0))).toBe('empty');
  });

  it('knows the season of a weekly series from 104 weeks on, and not before', () => {
    const random = seededRandom(3);
    const weeks = Array.from({ length: 156 }, (_, t) => random.poisson(40 * (1 + 0.5 * Math.sin((t * Math.PI) / 26))));
    expect(judgeSeries(series(weeks, { grain: 'week' }))).toMatchObject({ verdict: 'seasonal', isSeasonKnown: true });
    expect(judgeSeries(series(weeks.slice(0, 103), { grain: 'week' })).isSeasonKnown).toBe(false);
  });

  it('flags under one in fourteen steady clusters, zero-inflated and rare ones among them, and under one in forty as lasting', () => {
    const steady = generateSteadySeries(77, 1000, GROUNDS.usual);
    const verdicts = steady.map((one) => judgeSeries(one.series).verdict);
    const flagged = verdicts.filter((verdict) => verdict !== 'stable' && verdict !== 'too-few');
    expect(new Set(steady.map(({ family }) => family)).size).toBe(4);
    expect(flagged.length).toBeLessThan(1000 / 14);
    expect(flagged.filter(isLasting).length).toBeLessThan(1000 / 40);
  });
});
