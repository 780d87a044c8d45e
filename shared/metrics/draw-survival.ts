import type { SurvivalCurve } from '../model/analysis.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { orderedRows } from './ordered-rows.ts';

/** A curve is drawn with about this many steps. */
const STEPS = 200;
/** Round lengths for the axis: seconds to years, in ms. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ROUND = [1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720].map((minutes) => minutes * MINUTE);
const ROUND_DAYS = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365, 730].map((days) => days * DAY);

/**
 * The Kaplan–Meier curve of the cases in any group, thinned for drawing: a step is kept when the curve has fallen by half a
 * per cent since the last one.
 * @param column  times and states by row
 * @param groups  the cases: rows in any group
 * @returns       share still waiting with pointwise 95 % limits (log-log), and the numbers at risk at about five round times
 *                up to where one in twenty still waits; null without cases
 * Source: as `kaplanMeier` and `survivalBand` of shared/stats, in one pass over rows already in order. O(rows).
 */
export function drawSurvival(column: DurationColumn, groups: Groups): SurvivalCurve | null {
  const { times, isDone, n } = chosen(column, groups);
  if (n === 0) return null;
  const z = normalHalfWidth(0.95);
  const points = { times: [0], waiting: [1], low: [1], high: [1] };
  let survival = 1;
  let greenwood = 0;
  let drawn = 1;
  for (let k = 0; k < n;) {
    const time = times[k]!;
    const atRisk = n - k;
    let done = 0;
    for (; k < n && times[k] === time; k++) done += isDone[k]!;
    if (done === 0) continue;
    survival *= 1 - done / atRisk;
    if (done < atRisk) greenwood += done / (atRisk * (atRisk - done));
    if (drawn - survival < 1 / STEPS && survival > 0 && k < n) continue;
    drawn = survival;
    const spread = survival > 0 ? (z * Math.sqrt(greenwood)) / Math.log(survival) : 0;
    points.times.push(time);
    points.waiting.push(survival);
    points.low.push(survival > 0 ? survival ** Math.exp(-spread) : 0);
    points.high.push(survival > 0 ? survival ** Math.exp(spread) : 0);
  }
  return { ...points, atRisk: atRiskAt(times, n, axisEnd(points.times, points.waiting, times[n - 1]!)) };
}

function chosen(column: DurationColumn, groups: Groups): { times: Float64Array; isDone: Uint8Array; n: number } {
  const ordered = orderedRows(column, groups);
  const { of } = groups;
  const times = new Float64Array(ordered.row.length);
  const isDone = new Uint8Array(ordered.row.length);
  let n = 0;
  for (let k = 0; k < ordered.row.length; k++) {
    if (of[ordered.row[k]!]! < 0) continue;
    times[n] = ordered.timeMs[k]!;
    isDone[n++] = ordered.isDone[k]!;
  }
  return { times, isDone, n };
}

function axisEnd(times: readonly number[], waiting: readonly number[], longest: number): number {
  const few = waiting.findIndex((share) => share <= 0.05);
  return few === -1 ? longest : times[few]!;
}

/** Cases still under observation at round times, about five of them, up to the first at or after `end`. */
function atRiskAt(times: Float64Array, n: number, end: number): SurvivalCurve['atRisk'] {
  const step =
    [...ROUND, ...ROUND_DAYS].find((round) => end / round <= 6) ?? Math.ceil(end / DAY / 365 / 5) * 365 * DAY;
  const ticks: { timeMs: number; n: number }[] = [];
  let gone = 0;
  for (let tick = 0; ticks.length === 0 || tick < end + step; tick += step) {
    while (gone < n && times[gone]! < tick) gone++;
    ticks.push({ timeMs: tick, n: n - gone });
  }
  return ticks;
}
