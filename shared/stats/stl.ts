import { loessAt, loessSmooth } from './loess-smooth.ts';
import type { LoessOptions } from './loess-smooth.ts';

export type Decomposition = {
  /** Null where it cannot be known (the ends, for the classical decomposition). */
  trend: (number | null)[];
  /** Repeats every period and sums to (about) 0 over one. */
  seasonal: number[];
  remainder: (number | null)[];
};

/**
 * A series taken apart into trend, a yearly pattern that repeats exactly, and the rest (STL with a periodic season, not
 * robust).
 * @param values  without missing ones, in order of time
 * @param period  points per year, an integer >= 2 (12 for months)
 * @returns  parts that add up to the values; null when there are not more than two full periods
 * Source: Cleveland et al. 1990; R stats::stl(s.window = "periodic") with its defaults. O(n × period).
 * @example stl(Array.from({ length: 36 }, (_, i) => i % 12), 12)?.seasonal[0] // -5.5
 */
export function stl(values: readonly number[], period: number): Decomposition | null {
  const n = values.length;
  requirePeriod(values, period);
  if (n <= 2 * period) return null;
  const seasonSpan = 10 * n + 1;
  const season = options(seasonSpan, 0);
  const trendFit = options(nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonSpan))), 1);
  const lowPass = options(nextOdd(period), 1);
  let trend = values.map(() => 0);
  let seasonal = values.map(() => 0);
  for (let pass = 0; pass < 2; pass++) {
    const detrended = values.map((value, i) => value - trend[i]!);
    const cycles = smoothCycles(detrended, period, season);
    const level = loessSmooth(movingAverage(movingAverage(movingAverage(cycles, period), period), 3), lowPass);
    seasonal = level.map((value, i) => cycles[period + i]! - value);
    trend = loessSmooth(
      values.map((value, i) => value - seasonal[i]!),
      trendFit,
    );
  }
  const figure = cycleMeans(seasonal, period);
  const periodic = seasonal.map((_, i) => figure[i % period]!);
  return { trend, seasonal: periodic, remainder: values.map((value, i) => value - periodic[i]! - trend[i]!) };
}

/** Throws a RangeError for a period that is not an integer >= 2 or for a value that is not finite. */
export function requirePeriod(values: readonly number[], period: number): void {
  if (!(Number.isInteger(period) && period >= 2)) throw new RangeError(`period must be at least 2, got ${period}`);
  for (const value of values) if (!Number.isFinite(value)) throw new RangeError(`values must be finite, got ${value}`);
}

function options(span: number, degree: 0 | 1): LoessOptions {
  return { span, degree, jump: Math.ceil(span / 10) };
}

function nextOdd(x: number): number {
  return x % 2 === 0 ? x + 1 : x;
}

/** Each month's own series smoothed and extended by one period at both ends: length n + 2 periods. */
function smoothCycles(values: readonly number[], period: number, season: LoessOptions): number[] {
  const result: number[] = Array.from({ length: values.length + 2 * period }, () => 0);
  for (let j = 0; j < period; j++) {
    const own = values.filter((_, i) => i % period === j);
    const k = own.length;
    const inner = loessSmooth(own, season);
    const before = loessAt(own, 0, 1, Math.min(season.span, k), season) ?? inner[0]!;
    const after = loessAt(own, k + 1, Math.max(1, k - season.span + 1), k, season) ?? inner[k - 1]!;
    [before, ...inner, after].forEach((value, m) => (result[m * period + j] = value));
  }
  return result;
}

function movingAverage(values: readonly number[], length: number): number[] {
  let sum = 0;
  const result: number[] = [];
  values.forEach((value, i) => {
    sum += value;
    if (i >= length) sum -= values[i - length]!;
    if (i >= length - 1) result.push(sum / length);
  });
  return result;
}

function cycleMeans(values: readonly number[], period: number): number[] {
  return Array.from({ length: period }, (_, j) => {
    const own = values.filter((_value, i) => i % period === j);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}
