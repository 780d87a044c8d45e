import type { CountSeries } from '../model/series.ts';

/** What an action is measured by: complaints of its cluster, and those of untouched clusters over the same months. */
export type ActionSeries = {
  /** Months; the last one may be unfinished. */
  series: CountSeries;
  /** Complaints of all comparison clusters together, by the same months; null without any. */
  comparison: readonly (number | null)[] | null;
  /**
   * Of an outcome, where counts are cases out of the exposure: how many cases of the comparison clusters can be told, by the same
   * months; null without any. Left out of numbers of complaints.
   */
  comparedCases?: readonly number[] | null;
};

/** Indexes of months in the series; `afterTo` may lie beyond it. */
export type ActionSpan = {
  /** First month of the level that the action is to change. Earlier months tell the season only. */
  levelFrom: number;
  /** Last month before the action. */
  beforeTo: number;
  /** First month after the settling time. */
  afterFrom: number;
  /** Last month of the window. */
  afterTo: number;
};

/** How the season is told: by calendar months, by one wave a year, or not at all. */
export type ActionSeason = 'months' | 'wave' | 'none';

/** The months that are compared, as rows of a regression. */
export type ActionRows = {
  /** Index of each row in the series. */
  at: number[];
  counts: number[];
  exposure: number[];
  comparison: number[] | null;
  /** Of an outcome with comparison clusters: their cases that can be told. */
  comparedCases: number[] | null;
  /** Whether counts are cases out of the exposure, which vary less than counts of complaints. */
  isShare: boolean;
  /** 1 for months older than the level that is to change. */
  older: number[];
  /** 1 where the action is to show. */
  after: number[];
  season: ActionSeason;
  /** Ones, an older level where there is one, the season: without the effect. */
  columns: number[][];
};

/** Older months tell the season when there are this many. */
const FEWEST_OLDER = 6;
/** Two years tell each calendar month, one year a wave. */
const MONTHS_FOR_EACH = 24;
const MONTHS_FOR_WAVE = 12;
/** Complaints a month, on average, under which calendar months are not told apart. */
const FEWEST_A_MONTH = 2;
/** Older months than this are not looked at. */
const LONGEST_BEFORE = 48;

/**
 * The rows that an action's effect is read from: complete months before it and in its window; the month it began in and the
 * settling time are left out. The season is told from the months before, in as much detail as they bear.
 */
export function actionRows(data: ActionSeries, span: ActionSpan): ActionRows {
  const before = testedMonths(data, span.levelFrom, span.beforeTo);
  const older = testedMonths(data, Math.max(0, span.beforeTo - LONGEST_BEFORE + 1), span.levelFrom - 1);
  const known = older.length >= FEWEST_OLDER ? [...older, ...before] : before;
  const after = testedMonths(data, span.afterFrom, span.afterTo);
  const at = [...known, ...after];
  const counts = at.map((t) => data.series.counts[t] ?? 0);
  const season = seasonOf(known, data);
  const columns = [at.map(() => 1)];
  const isOlder = at.map((t) => (t < span.levelFrom ? 1 : 0));
  if (known.length > before.length) columns.push(isOlder);
  columns.push(...seasonColumnsOf(at, known, data.series.start, season));
  return {
    at,
    counts,
    exposure: at.map((t) => data.series.exposure?.[t] ?? 1),
    comparison: data.comparison === null ? null : at.map((t) => data.comparison?.[t] ?? 0),
    comparedCases: data.comparedCases == null ? null : at.map((t) => data.comparedCases?.[t] ?? 0),
    isShare: data.comparedCases !== undefined,
    older: isOlder,
    after: at.map((t) => (t >= span.afterFrom ? 1 : 0)),
    season,
    columns,
  };
}

/** Months from one to another that are complete and covered, where there were chances to complain. */
export function testedMonths({ series, comparison, comparedCases }: ActionSeries, from: number, to: number): number[] {
  const end = series.lastFraction < 1 ? series.counts.length - 2 : series.counts.length - 1;
  const found: number[] = [];
  for (let t = Math.max(0, from); t <= Math.min(to, end); t += 1) {
    const isKnown = series.counts[t] != null && (series.exposure?.[t] ?? 1) > 0;
    const isCompared = comparison === null || (comparison[t] != null && (comparedCases?.[t] ?? 1) > 0);
    if (isKnown && isCompared) found.push(t);
  }
  return found;
}

/** Calendar month, 0 to 11, of a month of the series. */
export function calendarMonth(start: string, t: number): number {
  return (((Number(start.slice(5, 7)) - 1 + t) % 12) + 12) % 12;
}

/** Columns of the season for any months; calendar months that are not known before get a column each, which says nothing. */
export function seasonColumnsOf(
  at: readonly number[],
  known: readonly number[],
  start: string,
  season: ActionSeason,
): number[][] {
  if (season === 'none') return [];
  if (season === 'wave') {
    return [Math.cos, Math.sin].map((wave) => at.map((t) => wave((2 * Math.PI * calendarMonth(start, t)) / 12)));
  }
  const present = [...new Set([...known, ...at].map((t) => calendarMonth(start, t)))];
  return present.slice(1).map((month) => at.map((t) => (calendarMonth(start, t) === month ? 1 : 0)));
}

function seasonOf(known: readonly number[], { series }: ActionSeries): ActionSeason {
  const total = known.reduce((sum, t) => sum + (series.counts[t] ?? 0), 0);
  if (known.length >= MONTHS_FOR_EACH && total >= FEWEST_A_MONTH * known.length) return 'months';
  return known.length >= MONTHS_FOR_WAVE ? 'wave' : 'none';
}
