import type { ActionContent } from '../../../shared/model/action.ts';
import type { CountSeries, PeriodName } from '../../../shared/model/series.ts';
import type { ActionSpan } from '../../../shared/verdict/action-rows.ts';
import { monthAt, monthIndex } from './action-data.ts';

const DAY_MS = 86_400_000;

/** Whether a text names a day there is. */
export function isDay(text: string): boolean {
  const at = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The first month that lies wholly on or after a day. */
export function firstWholeMonth(day: string): PeriodName {
  const month = day.slice(0, 7);
  return day.endsWith('-01') ? month : monthAt({ start: month }, 1);
}

/**
 * The months that an action is measured on: the last one that ends before it starts, and its window of whole months after the
 * settling time.
 */
export function actionSpan(
  series: Pick<CountSeries, 'start'>,
  action: Pick<ActionContent, 'start' | 'settlingDays'>,
  levelFrom: PeriodName,
  windowMonths: number,
): ActionSpan {
  const afterFrom = monthIndex(series, firstWholeMonth(addDays(action.start, action.settlingDays)));
  return {
    levelFrom: Math.max(0, monthIndex(series, levelFrom)),
    beforeTo: monthIndex(series, action.start.slice(0, 7)) - 1,
    afterFrom,
    afterTo: afterFrom + windowMonths - 1,
  };
}
