import { normalQuantile } from '../stats/normal-quantile.ts';
import type { Interval } from '../model/series.ts';

/** Cases before and since of a part, and what its past predicts for the time since. */
export type Side = { before: number; since: number; expected: number };

/**
 * Did one part change by another factor than the rest? Signed root of the likelihood ratio of two Poisson counts before and
 * after, conditional on their sums, so that a short past is as uncertain as it is.
 * @param part,rest   counts; `before` > 0, `expected` >= 0
 * @param dispersion  variance over the Poisson variance, >= 1
 * @returns  a standard score: positive when the part rose more than the rest; 0 where nothing can be compared
 * Source: Przyborowski & Wilenski 1940 (conditional binomials), Kulldorff 1997, doi:10.1080/03610929708831995 (scan for the
 * part whose ratio differs most). O(1).
 * @example compareRise({ before: 100, since: 160, expected: 100 }, { before: 300, since: 300, expected: 300 }, 1) // 3.127…
 */
export function compareRise(part: Side, rest: Side, dispersion: number): number {
  const growthOfPart = part.expected / part.before;
  const growthOfRest = rest.expected / rest.before;
  if (!(growthOfPart > 0 && growthOfRest > 0) || part.since + rest.since === 0) return 0;
  const ratio = commonRatio(part, rest, growthOfPart, growthOfRest);
  const gain =
    gainOver(part, (growthOfPart * ratio) / (1 + growthOfPart * ratio)) +
    gainOver(rest, (growthOfRest * ratio) / (1 + growthOfRest * ratio));
  const isHigher = part.since * rest.expected > rest.since * part.expected;
  const score = Math.sqrt((2 * Math.max(0, gain)) / Math.max(1, dispersion));
  return isHigher ? score : -score;
}

/**
 * How many times as much one part changed as the rest, with a 95 % interval; null where the rest has nothing to compare with.
 * @example ratioOfRises({ before: 100, since: 160, expected: 100 }, { before: 300, since: 300, expected: 300 }, 1) // 1.6 (1.19–2.16)
 */
export function ratioOfRises(part: Side, rest: Side, dispersion: number): Interval | null {
  if (!(part.expected > 0 && rest.expected > 0) || rest.since === 0) return null;
  const since = part.since + 0.5;
  const others = rest.since + 0.5;
  const middle = Math.log(since / part.expected) - Math.log(others / rest.expected);
  const variance = Math.max(1, dispersion) * (1 / since + 1 / part.before + 1 / others + 1 / rest.before);
  const spread = normalQuantile(0.975) * Math.sqrt(variance);
  return {
    low: Math.exp(middle - spread),
    mid: part.since / part.expected / (rest.since / rest.expected),
    high: Math.exp(middle + spread),
  };
}

/** The one factor that fits both sides best: the positive root of a quadratic. */
function commonRatio(part: Side, rest: Side, a: number, b: number): number {
  const since = part.since + rest.since;
  const all = since + part.before + rest.before;
  const square = a * b * (since - all);
  const linear = since * (a + b) - (part.since + part.before) * a - (rest.since + rest.before) * b;
  return (-linear - Math.sqrt(linear * linear - 4 * square * since)) / (2 * square);
}

/** Log likelihood of a side's own share of cases since over that of a given share. */
function gainOver({ before, since }: Side, share: number): number {
  const all = before + since;
  const term = (count: number, expected: number): number => (count === 0 ? 0 : count * Math.log(count / expected));
  return term(since, all * share) + term(before, all * (1 - share));
}
