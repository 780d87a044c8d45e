import type { Decomposition } from './stl.ts';

/**
 * How strong is the yearly pattern? Share of the detrended variation that it explains (Hyndman's strength).
 * @param parts  from `stl` or `classicalDecomposition`
 * @returns  0 (none) to 1 (nothing else); null when nothing varies or fewer than 2 periods are known
 * Source: Wang, Smith & Hyndman 2006; Hyndman & Athanasopoulos, fpp3 4.3. O(n).
 * @example seasonalStrength({ trend: [0, 0], seasonal: [1, -1], remainder: [0, 0] }) // 1
 */
export function seasonalStrength(parts: Decomposition): number | null {
  return strength(parts.remainder, (i) => parts.seasonal[i]!);
}

/**
 * How strong is the trend? Share of the deseasonalised variation that it explains.
 * @returns  0 to 1; null when nothing varies or fewer than 2 periods are known
 * @example trendStrength({ trend: [1, 2], seasonal: [0, 0], remainder: [0, 0] }) // 1
 */
export function trendStrength(parts: Decomposition): number | null {
  return strength(parts.remainder, (i) => parts.trend[i]!);
}

function strength(remainder: readonly (number | null)[], part: (i: number) => number | null): number | null {
  const rest: number[] = [];
  const whole: number[] = [];
  remainder.forEach((value, i) => {
    const other = part(i);
    if (value === null || other === null) return;
    rest.push(value);
    whole.push(value + other);
  });
  const total = variance(whole);
  return total === null || !(total > 0) ? null : Math.max(0, 1 - variance(rest)! / total);
}

function variance(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
