/**
 * Points for the rules of a control chart, oldest first, without gaps: leave missing and unfinished periods out first.
 * Each point has its own centre and sigma, so charts with varying limits and phases need nothing special.
 */
export type RulePoints = { values: readonly number[]; centre: readonly number[]; sigma: readonly number[] };

/**
 * Points around one centre with one sigma.
 * @example rulePoints([1, 2], 1.5, 0.5).sigma // [0.5, 0.5]
 */
export function rulePoints(values: readonly number[], centre: number, sigma: number): RulePoints {
  return { values, centre: values.map(() => centre), sigma: values.map(() => sigma) };
}

/**
 * Side on which each point lies further than `k` sigma from the centre: 1 above, −1 below, 0 neither. k = 0: which side
 * of the centre.
 * @example sidesBeyond(rulePoints([5, 1, 3], 3, 1), 1) // [1, -1, 0]
 */
export function sidesBeyond(points: RulePoints, k: number): number[] {
  return points.values.map((value, i) => {
    const centre = points.centre[i]!;
    const reach = k * points.sigma[i]!;
    return value > centre + reach ? 1 : value < centre - reach ? -1 : 0;
  });
}

/**
 * Indexes at which a run of equal, non-zero marks has lasted at least `length`: the completing point and every further
 * one.
 * @example runEnds([0, 1, 1, 1], 2) // [2, 3]
 */
export function runEnds(marks: readonly number[], length: number): number[] {
  const ends: number[] = [];
  let run = 0;
  marks.forEach((mark, i) => {
    run = mark === 0 ? 0 : mark === marks[i - 1] ? run + 1 : 1;
    if (run >= length) ends.push(i);
  });
  return ends;
}

/**
 * Direction from each point's predecessor: 1 up, −1 down, 0 level; the first has none (0).
 * @example steps([1, 3, 2, 2]) // [0, 1, -1, 0]
 */
export function steps(values: readonly number[]): number[] {
  return values.map((value, i) => (i === 0 ? 0 : Math.sign(value - values[i - 1]!)));
}

/**
 * Indexes that belong to a pattern of `length` points, from the indexes that complete it.
 * @example wholePattern([2, 3], 3) // [0, 1, 2, 3]
 */
export function wholePattern(ends: readonly number[], length: number): number[] {
  const members = new Set<number>();
  for (const end of ends) for (let i = end - length + 1; i <= end; i++) members.add(i);
  return [...members].sort((a, b) => a - b);
}
