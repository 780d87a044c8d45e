const STEPS = [1, 2, 2.5, 5, 10];

/**
 * A value axis from zero with round ticks.
 * @param max  the largest value to be shown
 * @param ticks  about how many intervals
 * @returns  top of the axis and distance of its ticks; 0 to 1 when nothing is above zero
 * @example niceScale(8.7, 5) // { max: 10, interval: 2 }
 */
export function niceScale(max: number, ticks = 5): { max: number; interval: number } {
  if (!(max > 0) || !Number.isFinite(max)) return { max: 1, interval: 1 };
  const raw = max / ticks;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((candidate) => candidate * power >= raw * 0.999) ?? 10;
  const interval = step * power;
  return { max: rounded(Math.ceil((max * 0.999) / interval) * interval), interval: rounded(interval) };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
