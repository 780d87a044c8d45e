import { durationColumn } from '../../shared/metrics/duration-column.ts';
import type { DurationColumn } from '../../shared/model/metric.ts';
import { quantile } from '../../shared/stats/quantile.ts';
import { seededRandom } from './simulate-shop.ts';

const DAY = 86_400_000;

/** A team that begins to park its hard cases: what is seen at the end, and what the cases will really have taken. */
export type Parking = {
  /** Group 0: received before the parking began; group 1: after it. */
  column: DurationColumn;
  of: Int32Array;
  /** The medians in days once everything is closed. */
  trueMedianDays: [number, number];
};

/**
 * Cases of which a few are hard. From the middle on more come in that are hard, and hard ones are put aside for months while
 * the easy ones are closed as before.
 * @param n  cases in each half
 */
export function simulateParking(seed: number, n: number): Parking {
  const random = seededRandom(seed);
  const exponential = (): number => -Math.log(1 - random());
  const end = 360 * DAY;
  const from = new Float64Array(2 * n);
  const done = new Float64Array(2 * n);
  const of = new Int32Array(2 * n);
  const times: [number[], number[]] = [[], []];
  for (let i = 0; i < 2 * n; i++) {
    const half = i < n ? 0 : 1;
    of[i] = half;
    // The later half is received in the three months that end six weeks before the end.
    from[i] = half === 0 ? random() * 120 * DAY : (228 + random() * 90) * DAY;
    const isHard = random() < (half === 0 ? 0.02 : 0.42);
    const days = isHard ? 150 + exponential() * 60 : 0.2 + exponential() * 2.5;
    times[half].push(days);
    done[i] = from[i]! + days * DAY;
  }
  const column = durationColumn(
    from,
    done.map((at) => (at <= end ? at : Number.NaN)),
    new Float64Array(2 * n).fill(end),
  );
  return { column, of, trueMedianDays: [quantile(times[0], 0.5) ?? 0, quantile(times[1], 0.5) ?? 0] };
}
