import type { Place } from '../../shared/decompose/decompose-change.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { NO_NAME } from '../../shared/model/taxonomy.ts';
import { placeColumn, type PlaceColumn } from './place-column.ts';

/** A cut of cases by one dimension or more as one code a row, 0 to `size` - 1. */
export type CutCodes = {
  size: number;
  codeAt: (row: number) => number;
  labelsOf: (code: number) => string[];
};

/** More combinations than this are not counted. */
const MOST_CODES = 1_000_000;

/** The code of each case; null where the cases do not know a dimension, or there are too many combinations. */
export function caseCut(columns: StoreColumns, dimensions: readonly string[]): CutCodes | null {
  const parts = columnsOf(columns, dimensions);
  if (parts === null) return null;
  const sizes = parts.map(({ labels }) => labels.length + 1);
  const size = sizes.reduce((product, one) => product * one, 1);
  if (size > MOST_CODES) return null;
  return {
    size,
    codeAt: combine(
      parts.map(
        ({ codes }) =>
          (row: number) =>
            codes[row]! + 1,
      ),
      sizes,
    ),
    labelsOf: (code) => {
      const labels: string[] = [];
      let rest = code;
      for (let k = parts.length - 1; k >= 0; k--) {
        labels[k] = parts[k]!.labels[(rest % sizes[k]!) - 1] ?? NO_NAME;
        rest = Math.floor(rest / sizes[k]!);
      }
      return labels;
    },
  };
}

/**
 * The same codes for rows of another table (orders, exposure): its labels are looked up among those of the cases, and -1 is a row
 * whose value no case has.
 * @param codesOf  the table's own column of a dimension, undefined where it has none
 */
export function foreignCut(
  columns: StoreColumns,
  dimensions: readonly string[],
  codesOf: (dimension: string) => { codes: ArrayLike<number>; labels: readonly string[] } | undefined,
): ((row: number) => number) | null {
  const parts = columnsOf(columns, dimensions);
  if (parts === null) return null;
  const readers: ((row: number) => number)[] = [];
  for (const [k, dimension] of dimensions.entries()) {
    const own = codesOf(dimension);
    if (own === undefined) return null;
    const known = new Map(parts[k]!.labels.map((label, code) => [label, code + 1]));
    const target = Int32Array.from(own.labels, (label) => known.get(label) ?? -1);
    const { codes } = own;
    readers.push((row) => (codes[row]! < 0 ? 0 : target[codes[row]!]!));
  }
  return combine(
    readers,
    parts.map(({ labels }) => labels.length + 1),
  );
}

/** Tells the rows of a place by the codes of a cut of its dimensions. */
export function isAtPlace(
  columns: StoreColumns,
  place: Place,
  codeAt: ((row: number) => number) | null,
): (row: number) => boolean {
  const parts = columnsOf(columns, place.dimensions);
  if (parts === null || codeAt === null) return () => false;
  const code = place.labels.reduce(
    (all, label, k) => all * (parts[k]!.labels.length + 1) + parts[k]!.labels.indexOf(label) + 1,
    0,
  );
  return (row) => codeAt(row) === code;
}

function columnsOf(columns: StoreColumns, dimensions: readonly string[]): PlaceColumn[] | null {
  const parts = dimensions.flatMap((dimension) => placeColumn(columns, dimension) ?? []);
  return parts.length === dimensions.length ? parts : null;
}

/** One number for several codes; -1 where any of them is -1. */
function combine(readers: readonly ((row: number) => number)[], sizes: readonly number[]): (row: number) => number {
  const [first, second] = readers;
  if (readers.length === 1 && first !== undefined) return first;
  if (readers.length === 2 && first !== undefined && second !== undefined) {
    const size = sizes[1]!;
    return (row) => {
      const a = first(row);
      const b = second(row);
      return a < 0 || b < 0 ? -1 : a * size + b;
    };
  }
  throw new RangeError(`cuts are by one or two dimensions, not ${readers.length}`);
}
