/**
 * Two building blocks of exact tests on a discrete distribution with one mode. `ratio(i)` is P(i + step) / P(i).
 */

/**
 * Sum of a tail that runs away from the mode: P(start) + P(start + step) + …, until `end` or until nothing is added.
 * @param probability  P(start)
 * @param step  +1 upwards, −1 downwards
 * @returns  share of 1; terms fall, so the sum has no cancellation. O(length of the tail that matters)
 */
export function sumTail(
  start: number,
  end: number,
  step: 1 | -1,
  probability: number,
  ratio: (i: number) => number,
): number {
  let sum = 0;
  let term = probability;
  for (let i = start; step === 1 ? i <= end : i >= end; i += step) {
    sum += term;
    if (term <= sum * 1e-18) break;
    term *= ratio(i);
  }
  return sum;
}

/**
 * First index at or after `from` (towards `to`) where a falling log probability is at most `limit`; null when none is.
 * O(log |to − from|).
 */
export function firstAtMost(
  from: number,
  to: number,
  limit: number,
  logProbability: (i: number) => number,
): number | null {
  if (logProbability(to) > limit) return null;
  const direction = to >= from ? 1 : -1;
  let low = 0;
  let high = Math.abs(to - from);
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (logProbability(from + direction * middle) <= limit) high = middle;
    else low = middle + 1;
  }
  return from + direction * high;
}
