import type { Absent } from '../../shared/model/analysis.ts';
import type { SelectionGroup } from '../../shared/model/case-selection.ts';
import { PART_IDS, type PartId, type PartRow, type PartTable, type PartValues } from '../../shared/model/part-table.ts';
import { partDefinition } from '../../shared/words/part-words.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { describeView } from './describe-view.ts';
import { splitView, type PartView } from './parts/part-view.ts';
import { PARTS } from './parts/registry.ts';
import { tableRows, type TableRows } from './table-rows.ts';
import { viewSettings } from './view-settings.ts';
import { inWindow } from './window-groups.ts';
import { isDimension } from './within.ts';

const NO_CASE = 'no case here to ask about';

type PartInput = AnalysisInput & { by: string; within?: readonly SelectionGroup[] };

/**
 * A part of Recovery, Recurrence or Loyalty by month, week, cluster or any code field, under the query's filter and within
 * groups. Each row says what the part would say under a filter on its value. A field that is not there is a RangeError.
 */
export function runPartTable(input: PartInput & { part: PartId }): PartTable {
  const rows = tableRows(input.columns, input.query, input.by, input.within);
  return tableOf(input, input.part, rows, rows === null ? [] : viewsOf(input, rows));
}

/** Every part by each of these dimensions; the cases are put into rows once a dimension. One that the cases do not have gives no table. */
export function runPartTables(input: AnalysisInput, dimensions: readonly string[]): PartTable[] {
  return dimensions
    .filter((by) => isDimension(input.columns, by))
    .flatMap((by) => {
      const rows = tableRows(input.columns, input.query, by);
      const views = rows === null ? [] : viewsOf(input, rows);
      return PART_IDS.map((part) => tableOf({ ...input, by }, part, rows, views));
    });
}

/** A view of every row shown. */
function viewsOf(input: AnalysisInput, { window, periods, groups, shown }: TableRows): PartView[] {
  const view = {
    columns: input.columns,
    window,
    settings: viewSettings(input),
    periods,
    everything: inWindow(periods),
  };
  return splitView(
    view,
    groups,
    shown.map(({ group }) => group),
  );
}

function tableOf(input: PartInput, part: PartId, table: TableRows | null, views: readonly PartView[]): PartTable {
  const { read, unit, rule } = PARTS[part];
  const readings = read(views);
  const rows = (table?.shown ?? []).map(({ label, cases }, k) => ({ label, cases, ...valueOf(readings[k]) }));
  return {
    part,
    by: input.by,
    definition: partDefinition(part, 'en'),
    unit,
    rule,
    asOf: describeView(input).asOf,
    rows,
    without: table?.without ?? 0,
    seldom: table?.seldom ?? 0,
    why: table === null ? 'no complaints' : whyNone(rows),
  };
}

function valueOf(reading: Partial<PartValues> | Absent | undefined): Pick<PartRow, 'value' | 'why'> {
  if (reading === undefined) return { value: null, why: NO_CASE };
  return 'why' in reading ? { value: null, why: reading.why } : { value: reading, why: null };
}

/** The reason that all rows share, or the first one; null where a row says something. */
function whyNone(rows: readonly PartRow[]): string | null {
  return rows.some(({ why }) => why === null) ? null : (rows[0]?.why ?? NO_CASE);
}
