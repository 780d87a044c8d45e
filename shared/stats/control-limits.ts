/** What every Shewhart chart gives: one entry per period; null where the period is missing. */
export type ControlLimits = {
  /** Plotted values. */
  values: (number | null)[];
  /** Null when no baseline point is usable. */
  centre: number | null;
  /** One standard deviation of each point; null where it cannot be known. */
  sigma: (number | null)[];
  /** centre − 3 sigma, not below `floor`. */
  lower: (number | null)[];
  /** centre + 3 sigma, not above `ceiling`. */
  upper: (number | null)[];
};

/** Which periods fix the centre and the sigma; default all. The limits are drawn for every period. */
export type Baseline = readonly boolean[];

/**
 * Three-sigma limits around a centre. A sigma of null gives null limits.
 * @example limitsAround([1, 2], 1.5, [0.5, 0.5]).upper // [3, 3]
 */
export function limitsAround(
  values: (number | null)[],
  centre: number | null,
  sigma: (number | null)[],
  floor = -Infinity,
  ceiling = Infinity,
): ControlLimits {
  const limit = (sign: number): (number | null)[] =>
    sigma.map((s) => (s === null || centre === null ? null : clamp(centre + sign * 3 * s, floor, ceiling)));
  return { values, centre, sigma, lower: limit(-1), upper: limit(1) };
}

function clamp(value: number, floor: number, ceiling: number): number {
  return Math.min(ceiling, Math.max(floor, value));
}

/**
 * Indexes of the plotted values outside their limits.
 * @example outsideLimits(limitsAround([1, 9], 1.5, [0.5, 0.5])) // [1]
 */
export function outsideLimits(limits: ControlLimits): number[] {
  return limits.values.flatMap((value, i) => {
    const lower = limits.lower[i] ?? null;
    const upper = limits.upper[i] ?? null;
    if (value === null) return [];
    return (upper !== null && value > upper) || (lower !== null && value < lower) ? [i] : [];
  });
}
