import type { Baseline, ControlLimits } from './control-limits.ts';
import { limitsAround } from './control-limits.ts';
import { D2, meanMovingRange } from './moving-range.ts';

/**
 * Limits for any measurement, from how much neighbouring values differ (individuals chart, XmR).
 * @param values    by period, any unit; null where missing
 * @param baseline  periods that fix centre and spread; default all
 * @returns  centre (mean) and limits mean ± 3 · mean moving range / 1.128, not clipped; null limits under two neighbours
 * Moving ranges are screened (see `meanMovingRange`). Trust limits from 12 periods, better 20. Source: Montgomery 6.4; R qicharts2 "i".
 * O(n).
 * @example xmrLimits([1, 4, 2]).centre // 2.333…
 */
export function xmrLimits(values: readonly (number | null)[], baseline?: Baseline): ControlLimits {
  let sum = 0;
  let n = 0;
  values.forEach((value, i) => {
    if (value === null || (baseline !== undefined && baseline[i] !== true)) return;
    if (!Number.isFinite(value)) throw new RangeError(`value ${i} must be finite, got ${value}`);
    sum += value;
    n++;
  });
  const centre = n === 0 ? null : sum / n;
  const range = meanMovingRange(values, baseline);
  const sigma = values.map(() => (range === null ? null : range / D2));
  return limitsAround([...values], centre, sigma);
}
