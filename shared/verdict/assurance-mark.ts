import type { AssuranceMark } from '../model/chart.ts';

/**
 * The assurance mark: will the process, left as it is, meet its target? The target against the newest limits.
 * @param chart   limits by period, in the unit of the target
 * @param target  null: no target, no mark
 * @param good    which side of the target is good; the target itself is good
 * @returns  `P` every usual value meets it; `F` none does; `?` hit and miss; null without a target or limits
 * Source: NHS England, Making Data Count; R NHSRplotthedots. O(number of periods).
 * @example assuranceMark({ values: [4], lower: [2], upper: [6] }, 7, 'below') // 'P'
 */
export function assuranceMark(
  chart: {
    values: readonly (number | null)[];
    lower: readonly (number | null)[];
    upper: readonly (number | null)[];
  },
  target: number | null,
  good: 'below' | 'above',
): AssuranceMark {
  if (target === null) return null;
  if (!Number.isFinite(target)) throw new RangeError(`target must be finite, got ${target}`);
  const newest = chart.upper.findLastIndex((upper, t) => upper !== null && (chart.lower[t] ?? null) !== null);
  const lower = chart.lower[newest] ?? null;
  const upper = chart.upper[newest] ?? null;
  if (lower === null || upper === null) return null;
  if (good === 'below') return upper <= target ? 'P' : lower > target ? 'F' : '?';
  return lower >= target ? 'P' : upper < target ? 'F' : '?';
}
