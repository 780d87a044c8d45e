import type { AnalysisQuery } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';
import { selectRows } from '../analysis/select-rows.ts';
import { monthNumber } from './list-months.ts';

/** Rows that a query means, oldest first: those its filter keeps, and with a month only those received in it. */
export function rowsOfQuery(cases: CaseColumns, { filter, month }: AnalysisQuery): Uint32Array {
  const kept = selectRows(cases, filter ?? {}) ?? Uint32Array.from({ length: cases.n }, (_, row) => row);
  if (month === undefined) return kept;
  const wanted = monthNumber(month);
  return kept.filter((row) => cases.month[row] === wanted);
}
