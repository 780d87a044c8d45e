import type { ClusterDetail, ClusterResult, ConcentrationRow } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { rateRatio } from '../../shared/stats/rate-ratio.ts';
import { message, type Lang } from '../../shared/words/messages.ts';
import type { AnalysisWindow } from './analysis-window.ts';
import { periodNumberOf } from '../../shared/metrics/periods.ts';

/** Where a cluster may sit, in the order shown. */
const DIMENSIONS = ['site', 'product', 'team', 'channel', 'segment'] as const;
/** Rows shown by dimension; the others are added up as "elsewhere". */
const SHOWN = 6;
/** Without an onset: the last year. */
const RECENT_PERIODS = { month: 12, week: 52 };

/** Counts of one value of a dimension: the cluster's cases, what they are held against, and the cluster's cases before. */
type Cell = { label: string; n: number; base: number; before: number };

/**
 * Which site, product, team … holds more of a cluster than its exposure explains, since the onset (or over the last year). Held
 * against the orders of each value where orders carry it, else against all its complaints.
 * @param rows  rows of the cluster in the window
 * @param all   rows of every cluster in the window
 */
export function concentration(
  columns: StoreColumns,
  window: AnalysisWindow,
  cluster: ClusterResult,
  rows: Uint32Array,
  all: Uint32Array,
  lang: Lang,
): ClusterDetail['concentration'] {
  const span = spanOf(window, cluster);
  return DIMENSIONS.flatMap((dimension) => {
    const cells = countCells(columns, window, dimension, rows, all, span);
    if (cells.filter((cell) => cell.n > 0).length < 2) return [];
    return [{ dimension, rows: toRows(cells, cluster.excess === null || span.before === 0 ? null : span, lang) }];
  });
}

type Span = { from: number; to: number; before: number };

/** Periods compared, and how many lie before them. */
function spanOf(window: AnalysisWindow, cluster: ClusterResult): Span {
  const start = periodNumberOf(cluster.chart.series.start, window.grain);
  const to = window.isComplete ? window.period : window.period - 1;
  const from =
    cluster.onset === null
      ? Math.max(start, to - RECENT_PERIODS[window.grain] + 1)
      : periodNumberOf(cluster.onset, window.grain);
  return { from, to, before: from - start };
}

function countCells(
  columns: StoreColumns,
  window: AnalysisWindow,
  dimension: (typeof DIMENSIONS)[number],
  rows: Uint32Array,
  all: Uint32Array,
  span: Span,
): Cell[] {
  const { cases } = columns;
  const code = cases.codes[dimension];
  const labels = cases.labels[dimension] ?? [];
  if (code === undefined) return [];
  const cells = labels.map((label): Cell => ({ label, n: 0, base: 0, before: 0 }));
  for (const row of rows) {
    const cell = cells[code[row]!];
    const period = window.periodOf[row]!;
    if (cell === undefined || period > span.to) continue;
    if (period >= span.from) cell.n++;
    else cell.before++;
  }
  if (!addOrders(columns, window, dimension, cells, span)) addComplaints(code, window, cells, all, span);
  return cells;
}

/** Orders by value as what to hold the cases against; false when orders do not carry the same values. */
function addOrders(
  columns: StoreColumns,
  window: AnalysisWindow,
  dimension: string,
  cells: readonly Cell[],
  span: Span,
): boolean {
  const orders = columns.orders;
  if (orders === null || (dimension !== 'site' && dimension !== 'product')) return false;
  const byLabel = new Map(cells.map((cell) => [cell.label, cell]));
  const target = (orders.labels[dimension] ?? []).map((label) => byLabel.get(label));
  const code = orders[dimension];
  const period = orders[window.grain];
  for (let i = 0; i < orders.n; i++) {
    if (period[i]! < span.from || period[i]! > span.to) continue;
    const cell = target[code[i]!];
    if (cell !== undefined) cell.base++;
  }
  if (cells.every((cell) => cell.n === 0 || cell.base > 0)) return true;
  for (const cell of cells) cell.base = 0;
  return false;
}

function addComplaints(
  code: Int32Array,
  window: AnalysisWindow,
  cells: readonly Cell[],
  all: Uint32Array,
  span: Span,
): void {
  for (const row of all) {
    const period = window.periodOf[row]!;
    const cell = cells[code[row]!];
    if (cell !== undefined && period >= span.from && period <= span.to) cell.base++;
  }
}

function toRows(cells: readonly Cell[], span: Span | null, lang: Lang): ConcentrationRow[] {
  const total = sum(cells);
  const ranked = cells
    .filter((cell) => cell.n > 0)
    .toSorted((a, b) => excessOf(b, span) - excessOf(a, span) || b.n - a.n || a.label.localeCompare(b.label));
  const shown = ranked.slice(0, SHOWN);
  const rest = ranked.slice(SHOWN);
  const elsewhere = rest.length === 0 ? [] : [{ ...sum(rest), label: message(lang, 'concentration.elsewhere') }];
  return [...shown, ...elsewhere].map((cell) => ({
    label: cell.label,
    n: cell.n,
    share: total.n === 0 ? 0 : cell.n / total.n,
    excess: span === null ? null : excessOf(cell, span),
    rateRatio: againstRest(cell, total),
  }));
}

/** Cases above what the value's own rate before the onset predicts; where no span is given, the cases. */
function excessOf(cell: Cell, span: Span | null): number {
  if (span === null) return cell.n;
  return cell.n - (cell.before * (span.to - span.from + 1)) / span.before;
}

function againstRest(cell: Cell, total: Cell): ConcentrationRow['rateRatio'] {
  const base = total.base - cell.base;
  if (cell.base === 0 || base <= 0) return null;
  const { ratio, low, high } = rateRatio(cell.n, cell.base, total.n - cell.n, base);
  return ratio === null || low === null ? null : { low, mid: ratio, high };
}

function sum(cells: readonly Cell[]): Cell {
  const total: Cell = { label: '', n: 0, base: 0, before: 0 };
  for (const { n, base, before } of cells) {
    total.n += n;
    total.base += base;
    total.before += before;
  }
  return total;
}
