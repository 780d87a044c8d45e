import type { ExposureBasis } from '../../shared/decompose/change-cells.ts';
import type { Place } from '../../shared/decompose/decompose-change.ts';
import { columnCache } from '../../shared/metrics/column-cache.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';
import { caseCut, foreignCut, isAtPlace } from './cut-codes.ts';
import { wanted } from './orders-in-view.ts';
import type { CaseFilter } from './select-rows.ts';

/** Periods before the onset and since, of those the cluster's series counts. */
export type ChangeSpan = {
  grain: Grain;
  first: number;
  onset: number;
  last: number;
  isCounted: (period: number) => boolean;
};

/** What the parts of clusters are held against, in one view. */
export type PartsInView = {
  columns: StoreColumns;
  grain: Grain;
  filter: CaseFilter;
  /** Selected cases of one cluster by its number, whatever the filter says of category and touchpoint. */
  rowsOf: (cluster: number) => Uint32Array;
  /** By cluster number: it holds no real change of its own, so that others can be held against it. */
  isSteady: readonly boolean[];
  /** Selected cases of all such clusters, ascending. */
  steadyRows: () => Uint32Array;
  /** Tables of this view, kept as long as it. */
  tables: Map<string, CodeTable>;
};

/** Chances by period and code: `counts[(period - first) * size + code]`. */
export type CodeTable = { first: number; periods: number; size: number; counts: Float64Array };

/** Chances of some parts before the onset and since. */
export type Chances = { basis: Exclude<ExposureBasis, 'time'>; before: Float64Array; since: Float64Array };

type Source = {
  n: number;
  period: ArrayLike<number>;
  codeAt: (row: number) => number;
  rowAt: ((k: number) => number) | null;
  isKept: ((row: number) => boolean) | null;
  weight: ArrayLike<number> | null;
};

/** A table with more cells than this is not kept: its parts are counted when they are asked for. */
const MOST_CELLS = 1_000_000;
const rememberTable = columnCache<CodeTable>();

/**
 * Chances to complain of the parts `codes` of a cut, best known first: those of exposure files, orders, complaints about
 * everything that holds no real change. Each is left out where it does not know the dimensions.
 * @param own  the cluster's number and its cases in these parts: they are no chances
 */
export function chancesOf(
  view: PartsInView,
  dimensions: readonly string[],
  codes: Int32Array,
  span: ChangeSpan,
  without: readonly Place[],
  own: Omit<Chances, 'basis'> & { number: number },
): Chances[] {
  const size = caseCut(view.columns, dimensions)?.size ?? 0;
  const among = (basis: Chances['basis']): Chances[] => {
    const source = sourceOf(view, basis, dimensions, without);
    if (source === null) return [];
    const table = without.length === 0 ? tableOf(view, basis, dimensions, source, size) : null;
    const all = table === null ? sumRows(source, codes, size, span) : sumTable(table, codes, span);
    if (basis === 'complaints' && view.isSteady[own.number] === true) {
      own.before.forEach((n, part) => (all.before[part]! -= n));
      own.since.forEach((n, part) => (all.since[part]! -= n));
    }
    return [{ basis, ...all }];
  };
  return [...among('exposure'), ...among('orders'), ...among('complaints')];
}

function sourceOf(
  view: PartsInView,
  basis: Chances['basis'],
  dimensions: readonly string[],
  without: readonly Place[],
): Source | null {
  const { columns, grain, filter } = view;
  const { cases, orders, exposure } = columns;
  if (basis === 'complaints') {
    const cut = caseCut(columns, dimensions);
    if (cut === null) return null;
    const rows = view.steadyRows();
    const tests = without.map((place) => isAtPlace(columns, place, caseCut(columns, place.dimensions)?.codeAt ?? null));
    const isKept = tests.length === 0 ? null : (row: number): boolean => !tests.some((is) => is(row));
    return { n: rows.length, period: cases[grain], codeAt: cut.codeAt, rowAt: (k) => rows[k]!, isKept, weight: null };
  }
  const rows = basis === 'orders' ? orders : grain === 'month' ? exposure : null;
  if (rows === null || rows.n === 0) return null;
  const labels = basis === 'orders' && orders !== null ? orders.labels : cases.labels;
  const codesOf = (dimension: string): { codes: ArrayLike<number>; labels: readonly string[] } | undefined => {
    if (dimension !== 'site' && dimension !== 'product' && !(dimension === 'segment' && basis === 'orders')) return;
    const codes = dimension === 'segment' ? orders?.segment : rows[dimension];
    return codes === undefined ? undefined : { codes, labels: labels[dimension] ?? [] };
  };
  const cutBy = (of: readonly string[]): ((row: number) => number) | null => foreignCut(columns, of, codesOf);
  const codeAt = cutBy(dimensions);
  const places = without.map((place) => ({ place, cut: cutBy(place.dimensions) }));
  // Places that the table cannot tell could not be taken out of it.
  if (codeAt === null || places.some(({ cut }) => cut === null)) return null;
  const tests = places.map(({ place, cut }) => isAtPlace(columns, place, cut));
  const inView = wanted(rows, labels, filter);
  const isKept =
    tests.length === 0 && isUnfiltered(filter) ? null : (row: number) => inView(row) && !tests.some((is) => is(row));
  const period = basis === 'orders' && orders !== null ? orders[grain] : (exposure?.month ?? []);
  const weight = basis === 'exposure' && exposure !== null ? exposure.chances : null;
  return { n: rows.n, period, codeAt, rowAt: null, isKept, weight };
}

function isUnfiltered(filter: CaseFilter): boolean {
  return (filter['site'] ?? []).length === 0 && (filter['product'] ?? []).length === 0;
}

/** The table of a source: of the view, or of the store where no filter narrows it. */
function tableOf(
  view: PartsInView,
  basis: Chances['basis'],
  dimensions: readonly string[],
  source: Source,
  size: number,
): CodeTable | null {
  const key = `${basis} ${view.grain} ${dimensions.join(' ')}`;
  const known = view.tables.get(key);
  if (known !== undefined) return known;
  const [first, last] = rangeOf(source);
  if (size * (last - first + 1) > MOST_CELLS) return null;
  const build = (): CodeTable => count(source, size, first, last);
  const table = basis !== 'complaints' && source.isKept === null ? rememberTable(view.columns, key, build) : build();
  view.tables.set(key, table);
  return table;
}

function rangeOf({ n, period, rowAt }: Source): [number, number] {
  // Listed rows are cases, in the order of receipt.
  if (rowAt !== null && n > 0) return [period[rowAt(0)]!, period[rowAt(n - 1)]!];
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < n; k++) {
    const at = period[k]!;
    if (at < first) first = at;
    if (at > last) last = at;
  }
  return n === 0 ? [0, -1] : [first, last];
}

function count(
  { n, period, codeAt, rowAt, isKept, weight }: Source,
  size: number,
  first: number,
  last: number,
): CodeTable {
  const periods = last - first + 1;
  const counts = new Float64Array(Math.max(0, periods * size));
  for (let k = 0; k < n; k++) {
    const row = rowAt === null ? k : rowAt(k);
    if (isKept !== null && !isKept(row)) continue;
    const code = codeAt(row);
    if (code >= 0) counts[(period[row]! - first) * size + code]! += weight === null ? 1 : weight[row]!;
  }
  return { first, periods, size, counts };
}

function sumTable({ first, periods, size, counts }: CodeTable, codes: Int32Array, span: ChangeSpan) {
  const before = new Float64Array(codes.length);
  const since = new Float64Array(codes.length);
  const from = Math.max(span.first, first);
  const to = Math.min(span.last, first + periods - 1);
  for (let period = from; period <= to; period++) {
    if (!span.isCounted(period)) continue;
    const side = period < span.onset ? before : since;
    const base = (period - first) * size;
    for (let k = 0; k < codes.length; k++) side[k]! += counts[base + codes[k]!]!;
  }
  return { before, since };
}

function sumRows(
  { n, period, codeAt, rowAt, isKept, weight }: Source,
  codes: Int32Array,
  size: number,
  span: ChangeSpan,
) {
  const before = new Float64Array(codes.length);
  const since = new Float64Array(codes.length);
  const place = new Int32Array(size).fill(-1);
  codes.forEach((code, k) => (place[code] = k));
  for (let k = 0; k < n; k++) {
    const row = rowAt === null ? k : rowAt(k);
    const at = period[row]!;
    if (at < span.first || at > span.last || !span.isCounted(at) || (isKept !== null && !isKept(row))) continue;
    const code = codeAt(row);
    const cell = code < 0 ? -1 : place[code]!;
    if (cell >= 0) (at < span.onset ? before : since)[cell]! += weight === null ? 1 : weight[row]!;
  }
  return { before, since };
}
