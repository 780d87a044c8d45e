import type { ChangeCell, ChangeView } from '../../shared/decompose/change-cells.ts';
import type { Place } from '../../shared/decompose/decompose-change.ts';
import { shareDispersion } from '../../shared/decompose/share-dispersion.ts';
import { caseCut, isAtPlace } from './cut-codes.ts';
import { chancesOf, type Chances, type ChangeSpan, type PartsInView } from './part-chances.ts';

/** Dimensions that a cluster may sit in, in the order shown. */
export const PLACES: readonly string[] = [
  'site',
  'product',
  'channel',
  'team',
  'handler',
  'segment',
  'weekday',
  'hour',
];
/** The ways a cluster is cut: by one dimension, and by the pairs that tell a place and a thing apart. */
const CUTS: readonly (readonly string[])[] = [...PLACES.map((one) => [one]), ['site', 'product'], ['site', 'channel']];
/** More parts than this say nothing. */
const MOST_PARTS = 400;
/** Share (of 1) of the cases whose part may be without chances. */
const MOST_BARE = 0.02;

/**
 * The cluster cut every way, without the cases of some places: cases before and since the onset in each part, held against
 * the part's chances to complain where they are known.
 * @param rows  rows of the cluster in the view
 * @param own   the cluster's number
 */
export function countChangeCells(
  view: PartsInView,
  span: ChangeSpan,
  rows: Uint32Array,
  own: number,
): (without: readonly Place[]) => ChangeView[] {
  const { columns } = view;
  return (without) => {
    const tests = without.map((place) => isAtPlace(columns, place, caseCut(columns, place.dimensions)?.codeAt ?? null));
    const kept = tests.length === 0 ? rows : rows.filter((row) => !tests.some((is) => is(row)));
    return CUTS.flatMap((dimensions) => cutBy(view, span, kept, own, dimensions, without) ?? []);
  };
}

/** One cut; null where the cases do not know it, or where it makes one part or far too many. */
export function cutBy(
  view: PartsInView,
  span: ChangeSpan,
  rows: Uint32Array,
  own: number,
  dimensions: readonly string[],
  without: readonly Place[] = [],
): ChangeView | null {
  const cut = caseCut(view.columns, dimensions);
  if (cut === null) return null;
  const period = view.columns.cases[span.grain];
  const partOf = new Int32Array(cut.size).fill(-1);
  const found: number[] = [];
  const inside = rows.filter((row) => {
    const at = period[row]!;
    if (at < span.first || at > span.last || !span.isCounted(at)) return false;
    const code = cut.codeAt(row);
    if (partOf[code] === -1) partOf[code] = found.push(code) - 1;
    return true;
  });
  const parts = found.length;
  if (parts < 2 || parts > MOST_PARTS) return null;
  const periods = span.onset - span.first;
  // How far shares swing is read off the time before; where there is none, off what there is.
  const swingUntil = periods > 0 ? span.onset : span.last + 1;
  const swings = new Float64Array((swingUntil - span.first) * parts);
  const before = new Float64Array(parts);
  const since = new Float64Array(parts);
  for (const row of inside) {
    const at = period[row]!;
    const part = partOf[cut.codeAt(row)]!;
    if (at < swingUntil) swings[(at - span.first) * parts + part]!++;
    (at < span.onset ? before : since)[part]!++;
  }
  const codes = Int32Array.from(found);
  const known = chancesOf(view, dimensions, codes, span, without, { number: own, before, since }).find((one) =>
    isUsable(one, since, periods > 0),
  );
  const length = { before: periods, since: span.last - span.onset + 1 };
  const cells = Array.from(codes, (code, part): ChangeCell => ({
    labels: cut.labelsOf(code),
    before: before[part]!,
    since: since[part]!,
    exposureBefore: known?.before[part] ?? length.before,
    exposureSince: known?.since[part] ?? length.since,
  }));
  return { dimensions, basis: known?.basis ?? 'time', cells, dispersion: shareDispersion(swings, parts) };
}

/** Chances that cover nearly all cases: a part with cases and no chances would explain nothing. */
function isUsable({ before, since: chances }: Chances, since: Float64Array, hasPast: boolean): boolean {
  let all = 0;
  let bare = 0;
  since.forEach((n, part) => {
    all += n;
    if (chances[part] === 0) bare += n;
  });
  return bare <= MOST_BARE * all && (hasPast ? before : chances).some((chance) => chance > 0);
}
