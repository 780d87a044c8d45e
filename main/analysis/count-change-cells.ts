import type { ChangeCell, ChangeView, ExposureBasis } from '../../shared/decompose/change-cells.ts';
import type { Place } from '../../shared/decompose/decompose-change.ts';
import { shareDispersion } from '../../shared/decompose/share-dispersion.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { Grain } from '../../shared/model/series.ts';

/** The ways a cluster is cut: by one dimension, and by the pairs that tell a place and a thing apart. */
const CUTS: readonly (readonly string[])[] = [
  ['site'],
  ['product'],
  ['channel'],
  ['team'],
  ['handler'],
  ['segment'],
  ['site', 'product'],
  ['site', 'channel'],
];
/** More parts than this say nothing. */
const MOST_PARTS = 400;
/** What stands for "the source has nothing". */
const NONE = '(none)';

export type ChangeSpan = {
  grain: Grain;
  first: number;
  onset: number;
  last: number;
  isCounted: (period: number) => boolean;
};

/**
 * The cluster cut every way, without the cases of some places: cases before and since the onset in each part, held against
 * the orders of the part where orders know its dimensions, else against its complaints about everything else.
 * @param rows  rows of the cluster; @param others  rows of all other clusters under the same filter
 */
export function countChangeCells(
  columns: StoreColumns,
  span: ChangeSpan,
  rows: Uint32Array,
  others: Uint32Array,
): (without: readonly Place[]) => ChangeView[] {
  return (without) =>
    CUTS.flatMap((dimensions) => {
      const view = countView(columns, span, rows, others, dimensions, without);
      return view === null ? [] : [view];
    });
}

function countView(
  columns: StoreColumns,
  span: ChangeSpan,
  rows: Uint32Array,
  others: Uint32Array,
  dimensions: readonly string[],
  without: readonly Place[],
): ChangeView | null {
  const { cases } = columns;
  if (dimensions.some((one) => cases.codes[one] === undefined)) return null;
  const isOut = outOf(without, cases.codes, cases.labels);
  const periods = span.onset - span.first;
  const found = new Map<string, Counted>();
  for (const row of rows) {
    const period = cases[span.grain][row]!;
    if (period < span.first || period > span.last || !span.isCounted(period) || isOut(row)) continue;
    const labels = labelsAt(dimensions, cases.codes, cases.labels, row);
    const cell = cellOf(found, labels, periods);
    if (period < span.onset) {
      cell.before++;
      cell.months[period - span.first]!++;
    } else cell.since++;
  }
  if (found.size < 2 || found.size > MOST_PARTS) return null;
  const basis = holdAgainst(columns, span, others, dimensions, without, found, periods);
  const counted = [...found.values()];
  const table = Float64Array.from(
    { length: periods * counted.length },
    (_, i) => counted[i % counted.length]!.months[Math.floor(i / counted.length)]!,
  );
  const cells = counted.map(({ labels, before, since, exposureBefore, exposureSince }): ChangeCell => ({
    labels,
    before,
    since,
    exposureBefore,
    exposureSince,
  }));
  return { dimensions, basis, cells, dispersion: shareDispersion(table, counted.length) };
}

type Counted = {
  labels: readonly string[];
  before: number;
  since: number;
  exposureBefore: number;
  exposureSince: number;
  months: Float64Array;
};

function cellOf(found: Map<string, Counted>, labels: readonly string[], periods: number): Counted {
  const key = labels.join('\n');
  const known = found.get(key);
  if (known !== undefined) return known;
  const made = { labels, before: 0, since: 0, exposureBefore: 0, exposureSince: 0, months: new Float64Array(periods) };
  found.set(key, made);
  return made;
}

type Codes = Readonly<Record<string, ArrayLike<number>>>;
type Labels = Readonly<Record<string, readonly string[]>>;

function labelsAt(dimensions: readonly string[], codes: Codes, labels: Labels, row: number): string[] {
  return dimensions.map((one) => labels[one]?.[codes[one]?.[row] ?? -1] ?? NONE);
}

function outOf(without: readonly Place[], codes: Codes, labels: Labels): (row: number) => boolean {
  if (without.length === 0) return () => false;
  return (row) =>
    without.some((place) =>
      labelsAt(place.dimensions, codes, labels, row).every((label, i) => label === place.labels[i]),
    );
}

function holdAgainst(
  columns: StoreColumns,
  span: ChangeSpan,
  others: Uint32Array,
  dimensions: readonly string[],
  without: readonly Place[],
  found: ReadonlyMap<string, Counted>,
  periods: number,
): ExposureBasis {
  const { orders, cases } = columns;
  const isKnown = (one: string): boolean => one === 'site' || one === 'product';
  const knows = dimensions.every(isKnown) && without.every((place) => place.dimensions.every(isKnown));
  if (orders !== null && knows) {
    const codes = { site: orders.site, product: orders.product };
    addChances(found, span, orders[span.grain], codes, orders.labels, dimensions, without, null);
    if (isUsable(found)) return 'orders';
    clear(found);
  }
  addChances(found, span, cases[span.grain], cases.codes, cases.labels, dimensions, without, others);
  if (isUsable(found)) return 'complaints';
  for (const cell of found.values()) {
    cell.exposureBefore = periods;
    cell.exposureSince = span.last - span.onset + 1;
  }
  return 'time';
}

function addChances(
  found: ReadonlyMap<string, Counted>,
  span: ChangeSpan,
  periodOf: ArrayLike<number>,
  codes: Codes,
  labels: Labels,
  dimensions: readonly string[],
  without: readonly Place[],
  rows: Uint32Array | null,
): void {
  const isOut = outOf(without, codes, labels);
  const count = rows === null ? periodOf.length : rows.length;
  for (let k = 0; k < count; k++) {
    const row = rows === null ? k : rows[k]!;
    const period = periodOf[row]!;
    if (period < span.first || period > span.last || !span.isCounted(period) || isOut(row)) continue;
    const cell = found.get(labelsAt(dimensions, codes, labels, row).join('\n'));
    if (cell === undefined) continue;
    if (period < span.onset) cell.exposureBefore++;
    else cell.exposureSince++;
  }
}

/** Chances that cover nearly all cases: a part with cases and no chances would explain nothing. */
function isUsable(found: ReadonlyMap<string, Counted>): boolean {
  const cells = [...found.values()];
  const bare = cells.filter(({ exposureSince, since }) => since > 0 && exposureSince === 0);
  const all = cells.reduce((sum, { since }) => sum + since, 0);
  return bare.reduce((sum, { since }) => sum + since, 0) <= 0.02 * all && cells.some((cell) => cell.exposureBefore > 0);
}

function clear(found: ReadonlyMap<string, Counted>): void {
  for (const cell of found.values()) {
    cell.exposureBefore = 0;
    cell.exposureSince = 0;
  }
}
