import type { SurvivalCurve } from '../model/analysis.ts';
import type { DurationColumn, Groups } from '../model/metric.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';
import { groupsCache } from './groups-cache.ts';
import { markedCases } from './marked-cases.ts';
import { bitsIn, countMarks, followMarks, lastMark, type Marks } from './marks.ts';

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

/**
 * While a curve is drawn: what it is now, Greenwood's sum, cases at risk when both were last brought up to date, how many will be when
 * it has fallen by a step, and the time of the events that make one, until those at the same time are all in (NaN: there are none).
 */
const [SURVIVAL, GREENWOOD, SETTLED, NEXT_DRAWN, STEP_AT] = [0, 1, 2, 3, 4];

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
  const { marks, n } = markedCases(column, groups);
  if (n === 0) return null;
  const times = column.orderedTimeMs;
  const points = { times: [0], waiting: [1], low: [1], high: [1] };
  // Numbers in an array: as variables of functions each change of one would be a new object.
  const curve = Float64Array.of(1, 0, n, n * (1 - 1 / STEPS), Number.NaN);
  let atRisk = n;
  const lastTime = times[lastMark(marks, 0, marks.length)]!;
  const final = goneBefore(times, lastTime);
  /** Brings survival and Greenwood's sum up to the cases now at risk. */
  const settle = (): void => {
    const settled = curve[SETTLED]!;
    curve[SURVIVAL]! *= atRisk / settled;
    if (atRisk > 0) curve[GREENWOOD]! += 1 / atRisk - 1 / settled;
    curve[SETTLED] = atRisk;
  };
  const waitForStep = (): void => {
    const survival = curve[SURVIVAL]!;
    const drawn = points.waiting[points.waiting.length - 1]!;
    curve[NEXT_DRAWN] = survival > 0 ? (curve[SETTLED]! * (drawn - 1 / STEPS + TOLERANCE)) / survival : 0;
  };
  const endStep = (): void => {
    if (Number.isNaN(curve[STEP_AT]!)) return;
    settle();
    addPoint(points, curve[STEP_AT]!, curve[SURVIVAL]!, curve[GREENWOOD]!);
    curve[STEP_AT] = Number.NaN;
    waitForStep();
  };
  followMarks(marks, column.openPlaces, 0, marks.length, {
    take: (events, place) => {
      if (!Number.isNaN(curve[STEP_AT]!) || atRisk - events <= curve[NEXT_DRAWN]! || place + 32 > final) return false;
      atRisk -= events;
      return true;
    },
    done: (place) => {
      if (times[place] !== curve[STEP_AT]) endStep();
      atRisk--;
      if (atRisk <= curve[NEXT_DRAWN]! || place >= final) curve[STEP_AT] = times[place]!;
    },
    open: (cases) => {
      endStep();
      settle();
      atRisk -= cases;
      curve[SETTLED] = atRisk;
      waitForStep();
    },
  });
  endStep();
  // Where few are ever done the curve hardly falls: it still goes on to the end of what was observed.
  if (lastTime > points.times.at(-1)!) addPoint(points, lastTime, curve[SURVIVAL]!, curve[GREENWOOD]!);
  const ticks = ticksUpTo(axisEnd(points.times, points.waiting, lastTime));
  return { ...points, atRisk: atRiskAt(column, marks, n, ticks) };
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

/** Round times, about five of them, up to the first at or after `end`. */
function ticksUpTo(end: number): number[] {
  const step =
    [...ROUND, ...ROUND_DAYS].find((round) => end / round <= 6) ?? Math.ceil(end / DAY / 365 / 5) * 365 * DAY;
  const ticks: number[] = [];
  for (let tick = 0; ticks.length === 0 || tick < end + step; tick += step) ticks.push(tick);
  return ticks;
}

/** Cases still under observation at ascending times. */
function atRiskAt(column: DurationColumn, marks: Marks, n: number, ticks: readonly number[]): SurvivalCurve['atRisk'] {
  let word = 0;
  let gone = 0;
  return ticks.map((timeMs) => {
    const place = goneBefore(column.orderedTimeMs, timeMs);
    gone += countMarks(marks, word, place >>> 5);
    word = place >>> 5;
    const inWord = (place & 31) === 0 ? 0 : bitsIn(marks[word]! & ((1 << (place & 31)) - 1));
    return { timeMs, n: n - gone - inWord };
  });
}

/** Places with a time under `tick`, by binary search. */
function goneBefore(times: Float64Array, tick: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < tick) low = middle + 1;
    else high = middle;
  }
  return low;
}
