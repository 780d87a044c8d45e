import { fitOfProfile, headerKey, LEAST_SHARE } from '../../shared/model/mapping-profile.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import type { Scouted } from './file-link.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { linkByName, nounOf, tableNouns } from './table-names.ts';
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
/** A name that says plainly which field it is of. */
const SURE = 0.85;
/** Keys that stand twice by a slip. */
const MOST_REPEATED = 0.01;

/**
 * Columns that may hold keys of another file of the set, by their names and the first rows: looked up in the whole file before they
 * are believed.
 */
export function possibleLinks(files: readonly SetFile[]): Pick<KeyLink, 'from' | 'column' | 'to' | 'key' | 'byName'>[] {
  return files.flatMap(({ name: ownName, scouted: own }, from) =>
    files.flatMap(({ name, scouted: other }, to) => {
      if (from === to || other.isKnown || isSameTable(own, other)) return [];
      return own.profiles.flatMap((column) =>
        keysOf(other)
          .map((key) => ({
            from,
            column,
            to,
            key,
            byName: Math.max(
              linkByName(column.name, key.name, name, ownName),
              linkByField(own, column, key.name, name),
            ),
          }))
          .filter((link) => isPossible(link, own, other)),
      );
    }),
  );
}

/**
 * The evidence of the whole file for a link, or null where it is none.
 * @param own  where the column numbers the rows of its file, all of those numbers: the other file may tell more about some of the rows
 *   only, and what the first rows show of them need not be among those. Null for other columns; empty: the file is too large for it.
 */
export function provenLink(
  link: Pick<KeyLink, 'from' | 'column' | 'to' | 'key' | 'byName'>,
  counts: KeyCounts,
  own: KeyCounts | null,
): KeyLink | null {
  const isOwnId = own !== null;
  const isAll = isOwnId && own.size > 0;
  const values = [...(isAll ? link.key : link.column).distinct.keys()];
  const found = values.filter((value) => (isAll ? own : counts).has(value)).length;
  const repeated = [...counts.values()].filter((n) => n > 1).length;
  const isUnique = repeated <= counts.size * MOST_REPEATED;
  const isEnough =
    link.byName > 0
      ? found >= Math.min(values.length, isOwnId ? counts.size : values.length) * LEAST_NAMED
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

/**
 * How surely a column of a known source names rows of another table, by the field that it fills: the other table's key is named as such
 * fields are (`Id` of a help desk: `ticket_id`), or the table is called after it (`Requester id`: the id of `customers.csv`).
 */
function linkByField(
  { isKnown, kind, chosen }: Scouted,
  { position }: ColumnProfile,
  key: string,
  file: string,
): number {
  const field = isKnown ? chosen.find((one) => one.position === position)?.field : undefined;
  if (field === undefined || (field.kind !== 'id' && field.kind !== 'key')) return 0;
  const { noun } = nounOf(key);
  const names = noun === '' ? tableNouns(file).map((one) => `${one} id`) : [key];
  return names.some((name) => nameFit(name, kind, field.id) >= SURE) ? 0.9 : 0;
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

/** Short whole numbers meet by chance; longer ones, those with letters and addresses of e-mail do not. */
function tells({ distinct }: ColumnProfile): boolean {
  const values = [...distinct.keys()];
  return values.length >= LEAST_VALUES && values.every((value) => value.length >= 5 && /[\d@]/.test(value));
}

/** Parts of one export, perhaps of two versions of it: their numbers are of one kind, and neither tells of the other. */
function isSameTable(a: Scouted, b: Scouted): boolean {
  const [own, other] = [a, b].map(({ profiles }) => profiles.map(({ name }) => name));
  if (own === undefined || other === undefined) return false;
  const isAlike = a.isComplete && b.isComplete && fitOfProfile(own, other).share >= LEAST_SHARE;
  return isAlike || headerKey(own) === headerKey(other);
}
