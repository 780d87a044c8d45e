import { DURATION_STATE, type DurationColumn, type Groups } from '../model/metric.ts';

/** Kaplan–Meier quantiles of every group, indexed `quantile * groups + group`; NaN is "not reached". */
export type GroupedQuantiles = { n: Uint32Array; open: Uint32Array; quantiles: Float64Array };

/** R's survfit takes a survival this close to 1 - p as equal to it. */
const TOLERANCE = 1e-9;

/**
 * How long until the share p of the cases is done, with those still open counted as such: Kaplan–Meier quantiles of all
 * groups in one pass over the rows by ascending time.
 * @param column  times with states, see DurationColumn
 * @param groups  group by row
 * @param ps      shares done, each over 0 and under 1, e.g. [0.5, 0.9]
 * @returns       cases and open cases per group, and the quantiles in milliseconds. As in R's survfit: the smallest
 *                time with S(t) <= 1 - p, and where S(t) equals 1 - p the midpoint of that and the next event time.
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452. O(rows · ps).
 */
export function groupedKaplanMeier(column: DurationColumn, groups: Groups, ps: readonly number[]): GroupedQuantiles {
  const { of, count } = groups;
  const { order, state, timeMs } = column;
  const n = new Uint32Array(count);
  const open = new Uint32Array(count);
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!;
    const g = of[row]!;
    if (g < 0) continue;
    n[g]!++;
    if (state[row] === DURATION_STATE.open) open[g]!++;
  }
  const atRisk = Uint32Array.from(n);
  const survival = new Float64Array(count).fill(1);
  const quantiles = new Float64Array(ps.length * count).fill(Number.NaN);
  const pendingSince = new Float64Array(ps.length * count).fill(Number.NaN);
  for (let k = 0; k < order.length; k++) {
    const row = order[k]!;
    const g = of[row]!;
    if (g < 0) continue;
    if (state[row] === DURATION_STATE.done) {
      const time = timeMs[row]!;
      const s = (survival[g]! *= 1 - 1 / atRisk[g]!);
      for (let q = 0; q < ps.length; q++) {
        const slot = q * count + g;
        if (!Number.isNaN(quantiles[slot]!)) continue;
        const level = 1 - ps[q]!;
        const since = pendingSince[slot]!;
        if (!Number.isNaN(since)) {
          if (time > since) quantiles[slot] = (since + time) / 2;
          else if (s < level - TOLERANCE) quantiles[slot] = time;
        } else if (s < level - TOLERANCE) quantiles[slot] = time;
        else if (s <= level + TOLERANCE) pendingSince[slot] = time;
      }
    }
    atRisk[g]!--;
  }
  return { n, open, quantiles };
}
