import type { StoreColumns } from '../../shared/model/columns.ts';
import type { BusinessCalendar, Groups, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisWindow } from './analysis-window.ts';

/** What a selection of cases is read from: the view's cases, cut by period, and what people set. */
export type CaseView = {
  columns: StoreColumns;
  window: AnalysisWindow;
  settings: MetricSettings;
  openingHours: BusinessCalendar | null;
  rows: Uint32Array | null;
  periods: Groups;
  everything: Groups;
};

/** Whether a case is meant; null where nothing can be. */
export type CaseTest = ((row: number) => boolean) | null;

/** Cases that both mean. */
export function both(a: CaseTest, b: CaseTest): CaseTest {
  return a === null || b === null ? null : (row) => a(row) && b(row);
}

/** Cases that are among these. */
export function among(rows: Uint32Array | null): CaseTest {
  if (rows === null) return null;
  const set = new Set(rows);
  return (row) => set.has(row);
}
