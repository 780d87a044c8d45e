import { rowsOf } from '../../shared/metrics/groups.ts';
import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { analysisWindow } from './analysis-window.ts';
import { selectRows } from './select-rows.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/** Rows of a view, oldest first: those its filter keeps, received up to the month it reports. */
export function rowsOfView(columns: StoreColumns, query: AnalysisQuery): Uint32Array {
  const window = analysisWindow(columns, query);
  if (window === null) return new Uint32Array(0);
  return rowsOf(inWindow(byPeriod(window, selectRows(columns.cases, query.filter ?? {}))));
}
