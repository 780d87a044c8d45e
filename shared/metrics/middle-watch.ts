/** Watches for the middle of each group's done cases. */
export type MiddleWatch = {
  /** By group: `passed` is to be called after an event that leaves this many cases at risk, or fewer; lowered by a censoring. */
  alarm: Float64Array;
  passed: (group: number, time: number) => void;
  /** Median (type 7); NaN without a done case. */
  median: Float64Array;
};

/**
 * The middle one of each group's done cases, and the one after it where their number is even.
 * @param n     cases by group
 * @param open  those of them not done
 */
export function middleWatch(n: Uint32Array, open: Uint32Array): MiddleWatch {
  const done = Uint32Array.from(n, (size, g) => size - open[g]!);
  /** Cases at risk when the middle one is reached; every open case that goes before it takes one off. */
  const alarm = Float64Array.from(n, (size, g) => (done[g] === 0 ? -Infinity : size - ((done[g]! + 1) >> 1)));
  const median = new Float64Array(n.length).fill(Number.NaN);
  return {
    alarm,
    median,
    passed: (g, time) => {
      const isFirst = Number.isNaN(median[g]!);
      median[g] = isFirst ? time : (median[g]! + time) / 2;
      alarm[g] = isFirst && done[g]! % 2 === 0 ? alarm[g]! - 1 : -Infinity;
    },
  };
}
