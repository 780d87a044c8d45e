/**
 * When does a run of small deviations on one side become too much for chance? A one-sided cumulative sum.
 * @param z          standardised deviations (mean 0, spread 1 without a change), oldest first; null is skipped
 * @param allowance  what each may deviate without adding up; half of the shift looked for, in spreads
 * @param limit      alarm from this sum on
 * @returns  the sums (null where skipped) and the index of the first alarm, or null
 * With allowance 0.5 and limit 4 a false alarm comes about every 336 periods, a shift of one spread is seen after 8.4.
 * Source: Page 1954, doi:10.1093/biomet/41.1-2.100; Montgomery, Introduction to Statistical Quality Control, 9.1. O(n).
 * @example cusum([1, 2, 2, 2], 0.5, 4).alarm // 3
 */
export function cusum(
  z: readonly (number | null)[],
  allowance = 0.5,
  limit = 4,
): { sums: (number | null)[]; alarm: number | null } {
  if (!(allowance >= 0 && limit > 0))
    throw new RangeError(`allowance ${allowance} and limit ${limit} must be positive`);
  let sum = 0;
  let alarm: number | null = null;
  const sums = z.map((one, i) => {
    if (one === null) return null;
    sum = Math.max(0, sum + one - allowance);
    if (alarm === null && sum >= limit) alarm = i;
    return sum;
  });
  return { sums, alarm };
}
