import type { Points } from './read-points.ts';
import type { StableScale } from './stabilise.ts';

/** Numbers of neighbouring months that can stand out together every year. */
const LENGTHS = [2, 3, 4] as const;

/** How many such patterns there are: the price of having looked for the best. */
export const PEAK_PLACES = 12 * LENGTHS.length;

export type PeakMonths = { first: number; length: number };

/**
 * The two to four neighbouring calendar months (position modulo 12) that stand out most from the rest of the year, a level and a
 * straight drift taken out: busy weeks before a feast, a summer without staff. O(n).
 */
export function peakMonths(points: Points, scale: StableScale): PeakMonths {
  const { weight, left } = monthSums(points, scale);
  const total = weight.reduce((sum, w) => sum + w, 0);
  let best: PeakMonths = { first: 0, length: LENGTHS[0] };
  let most = -1;
  for (const length of LENGTHS) {
    for (let first = 0; first < 12; first++) {
      let w = 0;
      let r = 0;
      for (let k = 0; k < length; k++) {
        w += weight[(first + k) % 12]!;
        r += left[(first + k) % 12]!;
      }
      const gain = w > 0 && w < total ? (r * r) / (w * (1 - w / total)) : 0;
      if (gain <= most) continue;
      most = gain;
      best = { first, length };
    }
  }
  return best;
}

/** Weights and weighted residuals from a straight line, by calendar month. */
function monthSums({ n, position }: Points, { z, weight }: StableScale): { weight: Float64Array; left: Float64Array } {
  let w = 0;
  let wx = 0;
  let wz = 0;
  for (let i = 0; i < n; i++) {
    w += weight[i]!;
    wx += weight[i]! * position[i]!;
    wz += weight[i]! * z[i]!;
  }
  const middle = wx / w;
  const level = wz / w;
  let xx = 0;
  let xz = 0;
  for (let i = 0; i < n; i++) {
    const x = position[i]! - middle;
    xx += weight[i]! * x * x;
    xz += weight[i]! * x * z[i]!;
  }
  const slope = xx > 0 ? xz / xx : 0;
  const sums = { weight: new Float64Array(12), left: new Float64Array(12) };
  for (let i = 0; i < n; i++) {
    const month = position[i]! % 12;
    sums.weight[month]! += weight[i]!;
    sums.left[month]! += weight[i]! * (z[i]! - level - slope * (position[i]! - middle));
  }
  return sums;
}
