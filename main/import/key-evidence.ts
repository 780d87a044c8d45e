import { fitOfProfile, headerKey, LEAST_SHARE } from '../../shared/model/mapping-profile.ts';
import type { Scouted } from './file-link.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { linkByName } from './table-names.ts';
import { dateShare } from './values/date-evidence.ts';

/** A file of a set, with what the first look at it shows. */
export type SetFile = { name: string; scouted: Scouted };

/** A column whose values are keys of another file. */
export type KeyLink = {
  from: number;
  column: ColumnProfile;
  to: number;
  key: ColumnProfile;
  /** 0 to 1: how surely the names say it; 0 where only the values do. */
  byName: number;
  /** Different values of the column looked at, and how many of them the other file has. */
  looked: number;
  found: number;
  /** Every row of the other file has a key of its own. */
  isUnique: boolean;
  /** The column numbers the rows of its own file. */
  isOwnId: boolean;
};

/** How often each value of a column stands in a whole file. */
export type KeyCounts = ReadonlyMap<string, number>;

/** Share of the values that the other file must have: where the names say so, and where only values do. */
const LEAST_NAMED = 0.5;
const LEAST_UNNAMED = 0.95;
const LEAST_VALUES = 10;
/** Keys that stand twice by a slip. */
const MOST_REPEATED = 0.01;

/**
 * Columns that may hold keys of another file of the set, by their names and the first rows: looked up in the whole file before they
 * are believed.
 */
export function possibleLinks(files: readonly SetFile[]): Pick<KeyLink, 'from' | 'column' | 'to' | 'key' | 'byName'>[] {
  return files.flatMap(({ scouted: own }, from) =>
    files.flatMap(({ name, scouted: other }, to) => {
      if (from === to || isSameTable(own, other)) return [];
      return own.profiles.flatMap((column) =>
        keysOf(other)
          .map((key) => ({ from, column, to, key, byName: linkByName(column.name, key.name, name) }))
          .filter((link) => isPossible(link, own, other)),
      );
    }),
  );
}

/**
 * The evidence of the whole file for a link, or null where it is none.
 * @param isOwnId  the column numbers the rows of its file: the other one may tell more about some of them only
 */
export function provenLink(
  link: Pick<KeyLink, 'from' | 'column' | 'to' | 'key' | 'byName'>,
  counts: KeyCounts,
  isOwnId: boolean,
): KeyLink | null {
  const values = [...link.column.distinct.keys()];
  const found = values.filter((value) => counts.has(value)).length;
  const repeated = [...counts.values()].filter((n) => n > 1).length;
  const isUnique = repeated <= counts.size * MOST_REPEATED;
  const isEnough =
    link.byName > 0
      ? found >= (isOwnId ? Math.min(values.length, counts.size) : values.length) * LEAST_NAMED
      : found >= values.length * LEAST_UNNAMED && found >= LEAST_VALUES && isUnique;
  return isEnough && found > 0 && (isUnique || isOwnId)
    ? { ...link, looked: values.length, found, isUnique, isOwnId }
    : null;
}

/** Position of the column that numbers the rows of a file; -1 where none does. */
export function idPosition({ chosen }: Scouted): number {
  return chosen.find(({ field }) => field.kind === 'id')?.position ?? -1;
}

/** A file that can go in by itself is referred to by the number of its rows alone. */
function keysOf(file: Scouted): readonly ColumnProfile[] {
  const at = idPosition(file);
  return file.isComplete ? file.profiles.filter(({ position }) => position === at) : file.profiles.filter(isKeyLike);
}

function isKeyLike(profile: ColumnProfile): boolean {
  const { filled, characters, dates } = profile;
  return filled > 0 && characters / filled < 60 && dateShare(dates) < 0.5;
}

function isPossible(
  { column, key, byName }: Pick<KeyLink, 'column' | 'key' | 'byName'>,
  own: Scouted,
  other: Scouted,
): boolean {
  if (!isKeyLike(column)) return false;
  const isRepeated = [...key.distinct.values()].some((n) => n > 1);
  // Several rows of the other file may belong to one row of this, but only of a file that cannot go in by itself.
  const isOwnId = column.position === idPosition(own);
  if (isOwnId) return own.isComplete && byName >= 0.85 && (!other.isComplete || !isRepeated);
  if (isRepeated && !isSlip(key)) return false;
  return byName > 0 || tells(column);
}

function isSlip({ distinct }: ColumnProfile): boolean {
  return [...distinct.values()].filter((n) => n > 1).length <= distinct.size * MOST_REPEATED;
}

/** Short whole numbers meet by chance; longer ones and those with letters do not. */
function tells({ distinct }: ColumnProfile): boolean {
  const values = [...distinct.keys()];
  return values.length >= LEAST_VALUES && values.every((value) => value.length >= 5 && /\d/.test(value));
}

/** Parts of one export, perhaps of two versions of it: their numbers are of one kind, and neither tells of the other. */
function isSameTable(a: Scouted, b: Scouted): boolean {
  const [own, other] = [a, b].map(({ profiles }) => profiles.map(({ name }) => name));
  if (own === undefined || other === undefined) return false;
  const isAlike = a.isComplete && b.isComplete && fitOfProfile(own, other).share >= LEAST_SHARE;
  return isAlike || headerKey(own) === headerKey(other);
}
