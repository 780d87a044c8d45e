import { normalHalfWidth } from './normal-quantile.ts';

/** Limits of a median in the unit of the durations; null is "not reached". */
export type MedianLimits = { low: number | null; high: number | null };

/** As in `survivalQuantileInterval`. */
const TOLERANCE = 1.5e-8;
const P = 0.5;
const Z = normalHalfWidth(0.95);
/** More than rounding can turn round. */
const ROUNDING = 1e-12;
/** Logarithm of the highest limit that may count as reached. */
const HIGHEST = Math.log(1 - P + 2 * TOLERANCE);

/**
 * How sure is the Kaplan–Meier median of durations that are in order already? The limits of
 * `survivalQuantileInterval(kaplanMeier(…), 0.5)`, in one pass that only computes what may become a limit.
 * @param times   ascending, >= 0; at equal times those done first
 * @param isDone  1 done, 0 still open; same length
 * @returns       95 % limits (log-log band, Brookmeyer–Crowley); both null without durations
 * Source: Brookmeyer & Crowley 1982, doi:10.2307/2530286; R quantile.survfit. O(n).
 * @example medianLimits(Float64Array.of(1, 2, 3, 4), Uint8Array.of(1, 1, 1, 1)) // { low: 1, high: null }
 */
export function medianLimits(times: Float64Array, isDone: Uint8Array): MedianLimits {
  const n = times.length;
  const lower = crossing();
  const upper = crossing();
  let survival = 1;
  let greenwood = 0;
  for (let k = 0; k < n;) {
    if (isDone[k] === 0) {
      k++;
      continue;
    }
    const time = times[k]!;
    const atRisk = n - k;
    let events = 0;
    for (; k < n && isDone[k] === 1 && times[k] === time; k++) events++;
    if (events === atRisk) break;
    survival *= (atRisk - events) / atRisk;
    greenwood += events / (atRisk * (atRisk - events));
    // The lower limit lies under the curve, the upper one over it.
    const mayBeLow = 1 - survival < lower.passed;
    if (!mayBeLow && survival > 1 - P + TOLERANCE) continue;
    const log = Math.log(survival);
    const spread = Math.exp((-Z * Math.sqrt(greenwood)) / log);
    if (mayBeLow) see(lower, log, spread, time);
    if (survival <= 1 - P + TOLERANCE) see(upper, log, 1 / spread, time);
  }
  const last = n === 0 ? null : times[n - 1]!;
  return { low: timeOf(lower, last), high: timeOf(upper, last) };
}

/** The smallest share gone that reaches P, and the smallest that passes it, with their times. */
type Crossing = {
  reached: number;
  reachedAt: number;
  passed: number;
  passedAt: number;
  /** Logarithm of a limit below which one is surely past the smallest. */
  useful: number;
};

function crossing(): Crossing {
  return { reached: 2, reachedAt: 0, passed: 2, passedAt: 0, useful: -Infinity };
}

/** Looks at the limit exp(log · exponent), which is only computed where it may count. */
function see(found: Crossing, log: number, exponent: number, time: number): void {
  const limit = log * exponent;
  if (limit > HIGHEST || limit < found.useful) return;
  const gone = 1 - Math.exp(limit);
  if (gone + TOLERANCE >= P && gone < found.reached) {
    found.reached = gone;
    found.reachedAt = time;
  }
  if (gone - TOLERANCE >= P && gone < found.passed) {
    found.passed = gone;
    found.passedAt = time;
    found.useful = limit - ROUNDING;
  }
}

/** Where a limit equals the median's level exactly, the middle up to where it passes it. */
function timeOf({ reached, reachedAt, passed, passedAt }: Crossing, last: number | null): number | null {
  if (reached > 1 || last === null) return null;
  if (Math.abs(reached - P) >= TOLERANCE) return reachedAt;
  return (reachedAt + (passed > 1 ? last : passedAt)) / 2;
}
