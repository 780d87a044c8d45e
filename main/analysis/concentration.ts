import type { ChangeView } from '../../shared/decompose/change-cells.ts';
import { compareRise, ratioOfRises, type Side } from '../../shared/decompose/compare-rise.ts';
import { periodNameOf, periodNumberOf } from '../../shared/metrics/periods.ts';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { Concentration, HeldCut, HeldPart } from '../../shared/model/inside.ts';
import { benjaminiHochberg } from '../../shared/stats/benjamini-hochberg.ts';
import { normalCdf } from '../../shared/stats/normal-cdf.ts';
import { cutBy, PLACES } from './count-change-cells.ts';
import type { ChangeSpan, PartsInView } from './part-chances.ts';
import { clusterNumber } from './parts-in-view.ts';

/** Without an onset: the last year. */
const RECENT_PERIODS = { month: 12, week: 52 };
/** Cases that a part needs to be told. */
const LEAST_CASES = 10;
/** Share (of 1) of false ones expected among the parts told, over all parts of all clusters. */
export const FALSE_SHARE = 0.1;
/** A part that no case is held against still is worth this much. */
const LEAST_BASE = 0.5;

/** Chances by their order: `q[i]` belongs to the i-th smallest. */
type Grid = { p: Float64Array; q: Float64Array };

const grids = new WeakMap<PartsInView, Grid>();

/**
 * Which site, product, channel, team, weekday, hour … holds more of a cluster than its chances to complain explain, since the onset or
 * over the last year. Held against given chances or orders where they know the dimension, else against the complaints about
 * everything else, else against the cluster's own earlier cases. Every part of every cluster counts among what was looked at.
 * @param clusters  all clusters of the view
 */
export function concentration(
  view: PartsInView,
  clusters: readonly ClusterResult[],
  cluster: ClusterResult,
): Concentration | null {
  const span = spanOf(cluster);
  if (span === null) return null;
  const grid = grids.get(view) ?? gridOf(view, clusters);
  grids.set(view, grid);
  const { grain } = cluster.chart.series;
  return {
    from: periodNameOf(span.onset, grain),
    to: periodNameOf(span.last, grain),
    tested: grid.p.length,
    cuts: measure(view, cluster, span).map(({ dimension, cut, parts }) => toCut(dimension, cut, parts, grid)),
  };
}

/** A part as it was measured; null where there is nothing to hold it against. */
type Measured = { side: Side; rest: Side; expected: number; p: number | null };

function gridOf(view: PartsInView, clusters: readonly ClusterResult[]): Grid {
  const tested: number[] = [];
  for (const cluster of clusters) {
    const span = spanOf(cluster);
    if (span === null || cluster.n < LEAST_CASES) continue;
    for (const { parts } of measure(view, cluster, span)) for (const { p } of parts) if (p !== null) tested.push(p);
  }
  const p = Float64Array.from(tested).sort();
  return { p, q: Float64Array.from(benjaminiHochberg([...p])) };
}

function measure(view: PartsInView, cluster: ClusterResult, span: ChangeSpan) {
  const own = clusterNumber(view.columns, cluster);
  const rows = view.rowsOf(own);
  return PLACES.flatMap((dimension) => {
    const cut = cutBy(view, span, rows, own, [dimension]);
    return cut === null ? [] : [{ dimension, cut, parts: measureParts(cut) }];
  });
}

function measureParts({ basis, cells, dispersion }: ChangeView): Measured[] {
  const bases = cells.map(({ before, exposureSince }) =>
    Math.max(LEAST_BASE, basis === 'time' ? before : exposureSince),
  );
  const base = bases.reduce((sum, one) => sum + one, 0);
  const n = cells.reduce((sum, { since }) => sum + since, 0);
  const isComparable = basis !== 'time' || cells.some(({ before }) => before > 0);
  return cells.map(({ since }, i): Measured => {
    const own = bases[i]!;
    const side = { before: own, since, expected: own };
    const rest = { before: base - own, since: n - since, expected: base - own };
    const expected = (n * own) / base;
    const isTested = isComparable && rest.before > 0 && Math.max(since, expected) >= LEAST_CASES;
    return { side, rest, expected, p: isTested ? normalCdf(-compareRise(side, rest, dispersion)) : null };
  });
}

function toCut(
  dimension: string,
  { basis, cells, dispersion }: ChangeView,
  parts: readonly Measured[],
  grid: Grid,
): HeldCut {
  const n = cells.reduce((sum, { since }) => sum + since, 0);
  const rows = cells.map((cell, i): HeldPart & { excess: number } => {
    const { side, rest, expected, p } = parts[i]!;
    const q = p === null ? null : qOf(p, grid);
    return {
      label: cell.labels[0] ?? '',
      n: cell.since,
      share: n === 0 ? 0 : cell.since / n,
      exposureShare: basis === 'time' ? null : side.before / (side.before + rest.before),
      rateRatio: p === null ? null : ratioOfRises(side, rest, dispersion),
      q,
      stands: q !== null && q <= FALSE_SHARE && cell.since >= LEAST_CASES,
      excess: cell.since - expected,
    };
  });
  const sorted = rows
    .filter((row) => row.n > 0)
    .toSorted((a, b) => b.excess - a.excess || b.n - a.n || (a.label < b.label ? -1 : 1));
  return { dimension, basis, rows: sorted.map(({ excess: _excess, ...row }) => row) };
}

/** The share of false ones among all parts at least as far out; `p` is one of the grid's, or lies between two. */
function qOf(p: number, grid: Grid): number {
  let low = 0;
  let high = grid.p.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (grid.p[middle]! < p) low = middle + 1;
    else high = middle;
  }
  return grid.q[low] ?? 1;
}

/** From the onset, or the last year, to the newest complete period. */
function spanOf({ onset, chart }: ClusterResult): ChangeSpan | null {
  const { series } = chart;
  const first = periodNumberOf(series.start, series.grain);
  const last = first + (chart.isLastComplete ? series.counts.length : series.counts.length - 1) - 1;
  if (last < first) return null;
  const began = onset === null ? null : periodNumberOf(onset, series.grain);
  const recent = Math.max(first, last - RECENT_PERIODS[series.grain] + 1);
  return {
    grain: series.grain,
    first,
    onset: began !== null && began > first && began <= last ? began : recent,
    last,
    isCounted: (period) => series.counts[period - first] != null,
  };
}
