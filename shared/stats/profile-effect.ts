import { quasiFit, type QuasiData } from './quasi-fit.ts';

export type EffectInterval = {
  /** On the scale of the link (log of a ratio). -Infinity or Infinity where the data do not bound it. */
  low: number;
  mid: number;
  high: number;
};

/** Beyond this a ratio is 0 or unbounded in print. */
const FURTHEST = 8;

/**
 * Which sizes of one effect do the data not speak against? The effects whose fit is worse by less than `width`² dispersions.
 * @param data        the design without the effect's column
 * @param column      the effect's column, 1 where it holds
 * @param dispersion  variance over that of the family, >= 1
 * @param width       t quantile of the interval
 * @returns  the interval; null when the model cannot be fitted
 * Profile deviance (F test turned round), which holds where a Wald interval fails: few counts, none after.
 * Source: Venables & Ripley 2002, 8.4; R confint(glm) with the same dispersion. About 25 fits.
 * @example profileEffect({ family: 'poisson', y: [20, 10], size: [1, 1], columns: [[1, 1]] }, [0, 1], 1, 1.96)?.mid // -0.693…
 */
export function profileEffect(
  data: QuasiData,
  column: readonly number[],
  dispersion: number,
  width: number,
): EffectInterval | null {
  const whole = quasiFit({ ...data, columns: [...data.columns, column] });
  if (whole === null) return null;
  const estimate = whole.coefficients.at(-1) ?? 0;
  const isOutside = Math.abs(estimate) >= FURTHEST;
  const from = Math.max(-FURTHEST, Math.min(FURTHEST, estimate));
  const goal = width * Math.sqrt(dispersion);
  // The root of the deviance is nearly a straight line of the effect: secants find the edge in a few fits.
  const root = (effect: number): number => {
    const fit = quasiFit({ ...data, offset: column.map((x, i) => effect * x + (data.offset?.[i] ?? 0)) });
    return fit === null ? Infinity : Math.sqrt(Math.max(0, fit.deviance - whole.deviance)) - goal;
  };
  return {
    low: edge(root, from, -1, goal),
    mid: isOutside ? Math.sign(estimate) * Infinity : estimate,
    high: edge(root, from, 1, goal),
  };
}

/** Where the root crosses the goal on one side of the estimate, where it lies `goal` under it. */
function edge(root: (effect: number) => number, from: number, side: 1 | -1, goal: number): number {
  let inside = from;
  let insideValue = -goal;
  let outside = from;
  let outsideValue = -goal;
  for (let step = 0.3; outsideValue <= 0; step *= 1.8) {
    [inside, insideValue] = [outside, outsideValue];
    outside = inside + side * step;
    if (side * outside > FURTHEST) return side * Infinity;
    outsideValue = root(outside);
  }
  for (let i = 0; i < 40 && Math.abs(outside - inside) > 1e-6; i += 1) {
    const share = i % 3 === 2 || !Number.isFinite(outsideValue) ? 0.5 : insideValue / (insideValue - outsideValue);
    const middle = inside + share * (outside - inside);
    const value = root(middle);
    if (Math.abs(value) < 1e-7 * goal) return middle;
    if (value > 0) [outside, outsideValue] = [middle, value];
    else [inside, insideValue] = [middle, value];
  }
  return (inside + outside) / 2;
}
