import type { SurvivalCurve } from '../model/analysis.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { groupsCache } from './groups-cache.ts';
import { orderedCases } from './ordered-cases.ts';

/** A curve is drawn with about this many steps. */
const STEPS = 200;
/** A fall this close to a step is one. */
const TOLERANCE = 1e-12;
const Z = normalHalfWidth(0.95);
/** Round lengths for the axis: seconds to years, in ms. */
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ROUND = [1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720].map((minutes) => minutes * MINUTE);
const ROUND_DAYS = [1, 2, 5, 7, 10, 14, 30, 60, 90, 180, 365, 730].map((days) => days * DAY);

const remember = groupsCache<DurationColumn, SurvivalCurve | null>();

/**
 * The Kaplan–Meier curve of the cases in any group, thinned for drawing: a step is kept when the curve has fallen by half a
 * per cent since the last one, and the end of observation.
 * @param column  times and states by row
 * @param groups  the cases: rows in any group
 * @returns       share still waiting with pointwise 95 % limits (log-log), and the numbers at risk at about five round times
 *                up to where one in twenty still waits; null without cases
 * Source: as `kaplanMeier` and `survivalBand` of shared/stats, in one pass over cases already in order. O(rows). From one
 * censoring to the next S falls in proportion to the cases at risk, and Greenwood's sum is 1/now - 1/then: single events need no
 * division.
 */
export function drawSurvival(column: DurationColumn, groups: Groups): SurvivalCurve | null {
  return remember(groups, column, () => draw(column, groups));
}

function draw(column: DurationColumn, groups: Groups): SurvivalCurve | null {
  const { place, member, untilLastDone } = orderedCases(column, groups);
  const n = place.length;
  if (n === 0) return null;
  const times = column.orderedTimeMs;
  const timeOf = (k: number): number => times[place[k]!]!;
  const points = { times: [0], waiting: [1], low: [1], high: [1] };
  let survival = 1;
  let greenwood = 0;
  let atRisk = n;
  let nextDrawn = n * (1 - 1 / STEPS);
  const lastTime = timeOf(n - 1);
  let final = n;
  while (final > 0 && timeOf(final - 1) === lastTime) final--;
  /** Brings survival and Greenwood's sum up to where `now` cases are at risk. */
  const settle = (now: number): void => {
    survival *= now / atRisk;
    if (now > 0) greenwood += 1 / now - 1 / atRisk;
    atRisk = now;
  };
  for (let k = 0; k < untilLastDone; k++) {
    if ((member[k]! & 1) === 0) {
      settle(n - k);
      atRisk--;
    } else {
      if (n - k - 1 > nextDrawn && k < final) continue;
      while (k + 1 < n && (member[k + 1]! & 1) === 1 && timeOf(k + 1) === timeOf(k)) k++;
      settle(n - k - 1);
      addPoint(points, timeOf(k), survival, greenwood);
    }
    const drawn = points.waiting.at(-1)!;
    nextDrawn = survival > 0 ? (atRisk * (drawn - 1 / STEPS + TOLERANCE)) / survival : 0;
  }
  if (untilLastDone < n) settle(n - untilLastDone);
  // Where few are ever done the curve hardly falls: it still goes on to the end of what was observed.
  if (lastTime > points.times.at(-1)!) addPoint(points, lastTime, survival, greenwood);
  return { ...points, atRisk: atRiskAt(timeOf, n, axisEnd(points.times, points.waiting, lastTime)) };
}

type Points = Record<'times' | 'waiting' | 'low' | 'high', number[]>;

function addPoint(points: Points, time: number, survival: number, greenwood: number): void {
  const spread = survival > 0 && survival < 1 ? (Z * Math.sqrt(greenwood)) / Math.log(survival) : 0;
  points.times.push(time);
  points.waiting.push(survival);
  points.low.push(survival > 0 ? survival ** Math.exp(-spread) : 0);
  points.high.push(survival > 0 ? survival ** Math.exp(spread) : 0);
}

function axisEnd(times: readonly number[], waiting: readonly number[], longest: number): number {
  const few = waiting.findIndex((share) => share <= 0.05);
  return few === -1 ? longest : times[few]!;
}

/** Cases still under observation at round times, about five of them, up to the first at or after `end`. */
function atRiskAt(timeOf: (k: number) => number, n: number, end: number): SurvivalCurve['atRisk'] {
  const step =
    [...ROUND, ...ROUND_DAYS].find((round) => end / round <= 6) ?? Math.ceil(end / DAY / 365 / 5) * 365 * DAY;
  const ticks: { timeMs: number; n: number }[] = [];
  for (let tick = 0; ticks.length === 0 || tick < end + step; tick += step) {
    ticks.push({ timeMs: tick, n: n - goneBefore(timeOf, n, tick) });
  }
  return ticks;
}

/** Cases with a time under `tick`, by binary search. */
function goneBefore(timeOf: (k: number) => number, n: number, tick: number): number {
  let low = 0;
  let high = n;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (timeOf(middle) < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}
