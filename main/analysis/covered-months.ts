import { periodStarts } from '../../shared/metrics/periods.ts';
import { periodColumn } from './period-column.ts';

const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
/** A month without a single row, where a usual month has this many or more, was not exported. */
const USUAL_ROWS = 20;
/** Rows that lie apart from the rest, behind this many months without any, and are fewer than this share, are stragglers. */
const STRAGGLER_GAP = 3;
const STRAGGLER_SHARE_OF_1 = 0.01;

/** An export begins in the midst of a month when it leaves out this many days that would have held this many rows. */
const SILENT_DAYS = 5;
const SILENT_ROWS = 10;

/**
 * The months that the exports cover: a month between them that is not here is missing, which is not zero.
 * An export covers the months it has rows of, and empty months between them where a usual month has few rows (under 20); an
 * empty month among full ones was not exported. A handful of rows far from the rest covers nothing, and
 * neither does a first month that the export only begins in the midst of, unless there is nothing else.
 * @param exports  rows by quarter of an hour, one list per import: pairs of quarters since 1970 UTC and rows, ascending
 * @returns        months as in CaseColumns.month, ascending
 */
export function coveredMonths(exports: readonly Uint32Array[], zone: string): Int32Array {
  const whole = new Set<number>();
  const begun = new Set<number>();
  for (const dated of exports) {
    const months = withoutStragglers(countByMonth(dated, zone));
    const [first] = months;
    if (first === undefined) continue;
    const isBegun = beginsInTheMidst(first, zone);
    if (isBegun) begun.add(first.month);
    for (const month of monthsOfExport(months).slice(isBegun ? 1 : 0)) whole.add(month);
  }
  return Int32Array.from([...(whole.size === 0 ? begun : whole)].sort((a, b) => a - b));
}

type Month = { month: number; rows: number; firstQuarter: number };

function monthsOfExport(months: readonly Month[]): number[] {
  const isSparse = medianRows(months) < USUAL_ROWS;
  const covered: number[] = [];
  for (const [at, { month }] of months.entries()) {
    const before = months[at - 1];
    if (isSparse && before !== undefined) {
      for (let empty = before.month + 1; empty < month; empty += 1) covered.push(empty);
    }
    covered.push(month);
  }
  return covered;
}

/** True when the rows of the month say that there must have been some in the silent days at its start. */
function beginsInTheMidst({ month, rows, firstQuarter }: Month, zone: string): boolean {
  const [start = 0, end = 0] = periodStarts(month, month, 'month', zone);
  const silentDays = (firstQuarter * QUARTER_MS - start) / DAY_MS;
  const spokenDays = (end - start) / DAY_MS - silentDays;
  return silentDays >= SILENT_DAYS && (rows / Math.max(1, spokenDays)) * silentDays >= SILENT_ROWS;
}

function countByMonth(dated: Uint32Array, zone: string): Month[] {
  const quarters = Float64Array.from({ length: dated.length / 2 }, (_, at) => (dated[at * 2] ?? 0) * QUARTER_MS);
  const monthOf = periodColumn(quarters, 'month', zone);
  const months: Month[] = [];
  for (const [at, month] of monthOf.entries()) {
    const rows = dated[at * 2 + 1] ?? 0;
    const last = months.at(-1);
    if (last?.month === month) last.rows += rows;
    else months.push({ month, rows, firstQuarter: dated[at * 2] ?? 0 });
  }
  return months;
}

/** Leaves out small groups of months at either end that a gap parts from the rest. */
function withoutStragglers(months: readonly Month[]): Month[] {
  const total = months.reduce((sum, { rows }) => sum + rows, 0);
  const few = total * STRAGGLER_SHARE_OF_1;
  let from = 0;
  let to = months.length;
  for (let at = 1, rows = 0; at < months.length; at += 1) {
    rows += months[at - 1]?.rows ?? 0;
    if (rows >= few) break;
    if (gapBefore(months, at) > STRAGGLER_GAP) from = at;
  }
  for (let at = months.length - 1, rows = 0; at > from; at -= 1) {
    rows += months[at]?.rows ?? 0;
    if (rows >= few) break;
    if (gapBefore(months, at) > STRAGGLER_GAP) to = at;
  }
  return months.slice(from, to);
}

/** Months from the one before to this one; 1 when they are neighbours. */
function gapBefore(months: readonly Month[], at: number): number {
  return (months[at]?.month ?? 0) - (months[at - 1]?.month ?? 0);
}

function medianRows(months: readonly Month[]): number {
  const rows = months.map((month) => month.rows).sort((a, b) => a - b);
  return rows[Math.floor(rows.length / 2)] ?? 0;
}
