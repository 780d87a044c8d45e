/** So many complete months without a text end a theme, … */
export const QUIET_MONTHS = 3;
/** … of which that is no chance: so many texts would have come in them at its usual rate (none of 3 happens in 5 % of cases). */
const LEAST_EXPECTED = 3;

export type ThemeLife = {
  /** Index of the months of its first and its last text. */
  first: number;
  last: number;
  hasEnded: boolean;
};

/**
 * From when to when is a theme heard, and is it over?
 * @param counts  its texts by month
 * @param complete  months from the first that are complete; later ones do not end a theme
 * @returns null for a theme without a text
 * @example themeLife([4, 6, 5, 0, 0, 0, 0], 6) // { first: 0, last: 2, hasEnded: true }
 */
export function themeLife(counts: ArrayLike<number>, complete: number): ThemeLife | null {
  let first = -1;
  let last = -1;
  let n = 0;
  for (let month = 0; month < counts.length; month++) {
    const own = counts[month]!;
    if (own === 0) continue;
    if (first < 0) first = month;
    last = month;
    n += own;
  }
  if (first < 0) return null;
  const quiet = complete - 1 - last;
  const expected = (n / (last - first + 1)) * quiet;
  return { first, last, hasEnded: quiet >= QUIET_MONTHS && expected >= LEAST_EXPECTED };
}
