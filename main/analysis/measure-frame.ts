import type { Measure } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { MetricSettings } from '../../shared/model/metric.ts';
import type { PeriodName } from '../../shared/model/series.ts';
import { periodNameOf } from '../../shared/metrics/periods.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import { periodName } from '../../shared/words/period-names.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import type { MeasureTargets } from './measure-targets.ts';

/** Periods in a row of the measure table. */
export const MEASURE_PERIODS = 24;

/** What every row of the measure table is made in. */
export type MeasureFrame = {
  columns: StoreColumns;
  window: AnalysisWindow;
  settings: MetricSettings;
  targets: MeasureTargets;
  lang: Lang;
};

/**
 * The last 24 periods up to the one reported, of values that start at the window's first period.
 * @returns 24 values, null before the first
 */
export function lastPeriods<T>(frame: MeasureFrame, values: readonly (T | null)[]): (T | null)[] {
  const end = frame.window.period - frame.window.first;
  return Array.from({ length: MEASURE_PERIODS }, (_, k) => values[end - MEASURE_PERIODS + 1 + k] ?? null);
}

/** Share of the last period that has elapsed, for charts: under 1 it is drawn and never tested. */
export function lastFraction({ window }: MeasureFrame): number {
  return window.isComplete ? 1 : 0.5;
}

/** Name of the k-th of the 24 periods. */
export function nameOfPeriod({ window }: MeasureFrame, k: number): PeriodName {
  return periodNameOf(window.period - MEASURE_PERIODS + 1 + k, window.grain);
}

/** A detail that says which period it is of, where that is not the one reported. */
export function detailOf(frame: MeasureFrame, detail: string, k: number): string {
  if (k === MEASURE_PERIODS - 1) return detail;
  const period = periodName(nameOfPeriod(frame, k), frame.lang, frame.window.name);
  return message(frame.lang, 'measure.of-period', { detail, period });
}

/** A row whose value cannot be given, and why. */
export function absentMeasure(id: string, label: string, why: string): Measure {
  const nothing = Array.from({ length: MEASURE_PERIODS }, () => null);
  return {
    id,
    label,
    value: null,
    detail: null,
    series: nothing,
    centre: null,
    lower: nothing,
    upper: nothing,
    target: null,
    targetLabel: null,
    variation: { state: 'too-few', letter: null },
    assurance: null,
    words: '',
    why,
  };
}
