import { quasiFit } from '../stats/quasi-fit.ts';
import { studentPower } from '../stats/student-t.ts';
import {
  actionRows,
  calendarMonth,
  seasonColumnsOf,
  testedMonths,
  type ActionSeries,
  type ActionSpan,
} from './action-rows.ts';
import { beforeAfterData, differenceData, honestDispersion } from './measure-action.ts';
import { plannedShift } from './planned-shift.ts';
import { differenceWeight, spreadOf } from './share-weights.ts';

/** What a window of so many months would tell. */
export type WindowOutlook = {
  /** Complaints to be expected in each month of the window without an effect. */
  expected: number[];
  /** Chance to prove a change to `ratio` times the rate, share of 1. */
  power: (ratio: number, months: number) => number;
  /** Rate before, complaints per unit of exposure, at the level of the window's season left out. */
  rateBefore: number;
  dispersion: number;
};

/** A window never needs to be looked at beyond this. */
export const LONGEST_WINDOW = 60;
/** The chance a criterion is planned for (METRICS.md 6). */
export const WANTED_POWER = 0.8;

/**
 * What can be known of an action before it begins: from the months before, what is to be expected after it.
 * @param span   `afterTo` is not used
 * @param level  of the one side that proves a change, share of 1
 * @returns  the outlook; null when there is no complete month with a case before, or too few months to tell the spread
 * Exposure to come is that of the same calendar month a year before, else the mean. The power is that of the
 * deviance test on data as they are to be expected, with the dispersion of the months before.
 */
export function planAction(data: ActionSeries, span: ActionSpan, level: number): WindowOutlook | null {
  const before = actionRows(data, { ...span, afterFrom: Infinity });
  const alone = beforeAfterData(before);
  const own = quasiFit(alone);
  const shared = differenceData(before);
  const deciding = shared === null ? own : quasiFit(shared);
  const level1 = before.at.filter((t) => t >= span.levelFrom);
  const cases = level1.reduce((sum, t) => sum + (data.series.counts[t] ?? 0), 0);
  if (own === null || deciding === null || deciding.dispersion === null || deciding.df < 2 || cases === 0) return null;
  const months = Array.from({ length: LONGEST_WINDOW }, (_, k) => span.afterFrom + k);
  const columns = futureColumns(before.columns.length, months, before, data, span);
  const exposure = months.map((t) => chancesAt(data, data.series.exposure, span, t));
  const expected = exposure.map((one, k) => one * Math.exp(linear(own.coefficients, columns, k)));
  const chances = level1.reduce((sum, t) => sum + (data.series.exposure?.[t] ?? 1), 0);
  const compared = data.comparedCases == null ? null : months.map((t) => chancesAt(data, data.comparedCases!, span, t));
  const others = months.map((_, k) => {
    const odds = Math.exp(linear(deciding.coefficients, columns, k));
    const relative = compared === null ? 1 : compared[k]! / exposure[k]!;
    return shared === null ? exposure[k]! : (expected[k]! / odds) * relative;
  });
  const { dispersion } = deciding;
  const design = { before: (shared ?? alone).columns, fitted: deciding.fitted, size: (shared ?? alone).size };
  const power = (ratio: number, n: number): number => {
    const first = <T>(list: readonly T[]): T[] => list.slice(0, n);
    const weight = before.isShare ? weightOf(first(expected), first(exposure), first(others), ratio, compared) : 1;
    const scaled = (list: readonly number[]): number[] => first(list).map((one) => one * weight);
    const shift = plannedShift({
      ...design,
      family: shared === null ? 'poisson' : 'binomial',
      after: columns.map(first),
      expected: scaled(expected),
      others: scaled(others),
      ratio,
      ...(compared === null
        ? {}
        : {
            offset: {
              before: shared?.offset ?? [],
              after: first(exposure).map((one, k) => Math.log(one / compared[k]!)),
            },
          }),
    });
    const df = deciding.df + n - 1;
    if (shift === null || df < 3) return 0;
    // The reading counts with a dispersion that is a little larger than estimated.
    return studentPower(shift / Math.sqrt(honestDispersion(dispersion, df)), df, level);
  };
  return { expected, power, rateBefore: cases / chances, dispersion: Math.max(1, dispersion) };
}

/** What the months of a window of an outcome will be scaled by, were the effect real: see `shareWeights`. */
function weightOf(
  expected: readonly number[],
  exposure: readonly number[],
  others: readonly number[],
  ratio: number,
  compared: readonly number[] | null,
): number {
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  const failed = sum(expected) * ratio;
  const own = { failed, share: failed / sum(exposure) };
  if (compared === null) return 1 / spreadOf(own.share);
  return differenceWeight(own, { failed: sum(others), share: sum(others) / sum(compared.slice(0, others.length)) });
}

/** Fewest months after which the change is found with the wanted power; null when no window does. */
export function monthsNeeded(outlook: WindowOutlook, ratio: number): number | null {
  if (outlook.power(ratio, LONGEST_WINDOW) < WANTED_POWER) return null;
  let missed = 0;
  let found = LONGEST_WINDOW;
  while (found - missed > 1) {
    const middle = Math.floor((found + missed) / 2);
    if (outlook.power(ratio, middle) >= WANTED_POWER) found = middle;
    else missed = middle;
  }
  return found;
}

/** Smallest fall that so many months find with the wanted power, share of 1; null when not even one to nearly nothing. */
export function smallestFall(outlook: WindowOutlook, months: number): number | null {
  let found = 0.98;
  let missed = 0;
  if (outlook.power(1 - found, months) < WANTED_POWER) return null;
  while (found - missed > 0.002) {
    const middle = (found + missed) / 2;
    if (outlook.power(1 - middle, months) >= WANTED_POWER) found = middle;
    else missed = middle;
  }
  return found;
}

function linear(coefficients: readonly number[], columns: readonly (readonly number[])[], k: number): number {
  return columns.reduce((sum, column, j) => sum + (coefficients[j] ?? 0) * (column[k] ?? 0), 0);
}

/** The design of months to come, in the columns of the months before. */
function futureColumns(
  width: number,
  months: readonly number[],
  before: ReturnType<typeof actionRows>,
  { series }: ActionSeries,
  span: ActionSpan,
): number[][] {
  const season = seasonColumnsOf(months, before.at, series.start, before.season);
  const known =
    before.season === 'months' ? seasonColumnsOf(before.at, before.at, series.start, 'months').length : season.length;
  const hasOlder = before.at.some((t) => t < span.levelFrom);
  const columns = [months.map(() => 1), ...(hasOlder ? [months.map(() => 0)] : []), ...season.slice(0, known)];
  return columns.slice(0, width);
}

/** The chances of a month to come: those of the same calendar month a year before, else their mean. */
function chancesAt(data: ActionSeries, chances: readonly number[] | null, span: ActionSpan, t: number): number {
  if (chances === null) return 1;
  const year = testedMonths(data, span.beforeTo - 11, span.beforeTo);
  const same = year.find((one) => calendarMonth(data.series.start, one) === calendarMonth(data.series.start, t));
  if (same !== undefined) return chances[same] ?? 1;
  return year.reduce((sum, one) => sum + (chances[one] ?? 0), 0) / Math.max(1, year.length);
}
