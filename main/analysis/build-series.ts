import { columnCache } from '../../shared/metrics/column-cache.ts';
import { periodNameOf, periodNumberOf, periodStarts } from '../../shared/metrics/periods.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { CountSeries, Grain, PeriodName } from '../../shared/model/series.ts';
import { countCells } from './count-cells.ts';
import { coveredPeriods } from './covered-periods.ts';
import { exposureByPeriod } from './exposure-by-period.ts';
import { receiptsReach } from './receipts-reach.ts';
import type { CaseFilter } from './select-rows.ts';

const remember = columnCache<Float64Array>();

/** The series of one cluster. `cluster` is its index in CaseColumns.clusters; `name` is `category / touchpoint`. */
export type ClusterSeries = {
  name: string;
  category: string;
  touchpoint: string;
  cluster: number;
  series: CountSeries;
};

export type SeriesOptions = {
  grain: Grain;
  /** Rows to count, from `selectRows`; null or left out: all. */
  rows?: Uint32Array | null;
  /** Last period, by name or number as in CaseColumns; left out: the last one that an export covers. */
  until?: PeriodName | number;
  /** The filter that `rows` come from: sites and products in it also select the exposure. */
  filter?: CaseFilter;
};

/**
 * Complaints per period of every cluster that has a selected row in the window. All series run over the same periods: from
 * the first that an export covers (or the first with exposure, where that is known) to `until`.
 *
 * - A period that no export covers is null. So is one without exposure, where nearly all others have it.
 * - Exposure: the exposure file's chances (months only), else the orders, else null; see `exposureByPeriod`.
 * - `lastFraction` is 1 when the complaints are all there to the last period's end (`receiptsReach`) and so is the exposure,
 *   else the share of the period that has elapsed.
 *
 * Linear in the rows: a few milliseconds for a million.
 */
export function buildClusterSeries(columns: StoreColumns, options: SeriesOptions): ClusterSeries[] {
  const { cases } = columns;
  const window = findWindow(columns, options);
  if (window === null) return [];
  const { grain, starts } = window;
  const isCovered = Array.from({ length: window.n }, (_, at) => window.covered.has(window.first + at));
  const exposure = exposureByPeriod(columns, { ...window, isCovered, filter: options.filter ?? {} });
  const from = exposure?.isKnown.indexOf(true) ?? 0;
  const counts = countByCluster(columns, window, options.rows ?? null);
  const fraction = Math.min(elapsed(columns, starts), exposure?.lastFraction ?? 1);
  const found: ClusterSeries[] = [];
  for (const [cluster, { category, touchpoint }] of cases.clusters.entries()) {
    const own = counts.subarray(cluster * window.n, (cluster + 1) * window.n);
    if (!own.some((count) => count > 0)) continue;
    const labels = [
      cases.labels['category']?.[category] ?? '',
      cases.labels['touchpoint']?.[touchpoint] ?? '',
    ] as const;
    const series: CountSeries = {
      grain,
      start: periodNameOf(window.first + from, grain),
      counts: Array.from(own.subarray(from), (count, at) =>
        isCovered[from + at] === true && exposure?.isKnown[from + at] !== false ? count : null,
      ),
      exposure: exposure === null ? null : exposure.chances.slice(from),
      lastFraction: fraction,
    };
    found.push({ name: labels.join(' / '), category: labels[0], touchpoint: labels[1], cluster, series });
  }
  return found;
}

/** The periods counted: `n` of them from number `first` on, where each starts, and which ones exports cover. */
type Window = { grain: Grain; first: number; n: number; starts: Float64Array; covered: ReadonlySet<number> };

function findWindow(columns: StoreColumns, { grain, until }: SeriesOptions): Window | null {
  const covered = coveredPeriods(columns, grain);
  const [first] = covered;
  const last = typeof until === 'string' ? periodNumberOf(until, grain) : (until ?? covered.at(-1));
  if (first === undefined || last === undefined || last < first) return null;
  return {
    grain,
    first,
    n: last - first + 1,
    starts: remember(columns, `${grain} ${first} ${last}`, () => periodStarts(first, last, grain, columns.zone)),
    covered: new Set(covered),
  };
}

/** Counts by cluster and period of the window, cluster by cluster. */
function countByCluster(columns: StoreColumns, { grain, first, n }: Window, rows: Uint32Array | null): Int32Array {
  const cells = countCells(columns, grain, rows);
  const clusters = columns.cases.clusters.length;
  const counts = new Int32Array(clusters * n);
  const from = Math.max(first, cells.first);
  const to = Math.min(first + n, cells.first + cells.periods);
  if (from >= to) return counts;
  for (let cluster = 0; cluster < clusters; cluster += 1) {
    const start = cluster * cells.periods - cells.first;
    counts.set(cells.counts.subarray(start + from, start + to), cluster * n + from - first);
  }
  return counts;
}

/** The share of the last period in which complaints could come in; 1 when they are all there, or none are. */
function elapsed(columns: StoreColumns, starts: Float64Array): number {
  const start = starts.at(-2) ?? 0;
  const end = starts.at(-1) ?? 0;
  const { seen, until } = receiptsReach(columns);
  return until >= end || seen <= start ? 1 : (seen - start) / (end - start);
}
