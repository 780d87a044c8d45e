/**
 * Which of many findings survive when the share of false ones among them is to stay under a limit? Adjusted p-values
 * (Benjamini–Hochberg step-up): calling everything with q <= 0.1 a finding keeps the expected false share at 10 %.
 * @param p  p-values, shares of 1, any order; null (not tested) is left out of the count and stays null
 * @returns  q-values in the order of `p`; empty for empty
 * Holds for independent tests and for positively dependent ones. RangeError for a p outside 0..1.
 * Source: Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x; R p.adjust(method = "BH"). O(n log n).
 * @example benjaminiHochberg([0.5, 0.5, 0.01, 0.01]) // [0.5, 0.5, 0.02, 0.02]
 */
export function benjaminiHochberg(p: readonly number[]): number[];
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[];
export function benjaminiHochberg(p: readonly (number | null)[]): (number | null)[] {
  const tested: { index: number; p: number }[] = [];
  p.forEach((value, index) => {
    if (value === null) return;
    if (!(value >= 0 && value <= 1)) throw new RangeError(`p must lie in 0..1, got ${value}`);
    tested.push({ index, p: value });
  });
  tested.sort((a, b) => b.p - a.p);
  const q: (number | null)[] = p.map(() => null);
  let smallest = 1;
  tested.forEach((item, i) => {
    smallest = Math.min(smallest, (tested.length / (tested.length - i)) * item.p);
    q[item.index] = smallest;
  });
  return q;
}
