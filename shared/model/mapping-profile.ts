import { normaliseName } from '../presets/normalise-name.ts';
import { isRejectNote, isRejectsHeader } from './reject.ts';
import type { ImportOptions } from './recognition.ts';

/** `replaced`: a later version stands in its place; undoing that one brings this one back. */
export type ProfileState = 'in-force' | 'replaced' | 'undone';

/**
 * What a profile says about the files of its columns: the options of an import. `dateOrder` stands only where a file's own dates leave
 * the order open; `preset` is the source recognised, or `generic`, and `map` then names every field.
 */
export type ProfileContent = Omit<ImportOptions, 'profile' | 'acceptGuess' | 'repair' | 'datesExchanged' | 'joins'> & {
  /** column → the columns of the table whose rows it names, for next month's file has another name; empty: of none. */
  joins?: Readonly<Record<string, readonly string[]>>;
};

/** One version of a mapping profile. Versions are never changed; a version without content deletes the profile. */
export type MappingProfile = {
  id: number;
  name: string;
  /** The columns of the file it was made from, as they stood. */
  columns: readonly string[];
  content: ProfileContent | null;
  /** Milliseconds UTC. */
  madeAt: number;
  usedAt: number;
  /** Name of the file that was last imported by it; empty when none was. */
  usedFor: string;
  replaces: number | null;
  undoneAt: number | null;
  state: ProfileState;
};

/** How a file's columns fit a profile's. */
export type ProfileFit = {
  /** 1: the same columns, in any order; less: the share of all columns of both that they have in common. */
  share: number;
  /** Columns of the profile that the file lacks, and columns of the file that the profile does not know. */
  missing: readonly string[];
  extra: readonly string[];
};

/** Columns of both that must be in common for a profile to be offered for other columns than its own. */
export const LEAST_SHARE = 0.5;

/** The set of columns as one text: the same for the same columns in any order and spelling of case, blanks and punctuation. */
export function headerKey(columns: readonly string[]): string {
  return [...new Set(ownColumns(columns).map(normaliseName))]
    .filter((name) => name !== '')
    .toSorted()
    .join('|');
}

/** How well a file's columns fit those of a profile, by their normalised names. */
export function fitOfProfile(profile: readonly string[], file: readonly string[]): ProfileFit {
  const own = new Set(ownColumns(profile).map(normaliseName));
  const theirs = new Set(ownColumns(file).map(normaliseName));
  const missing = ownColumns(profile).filter((name) => !theirs.has(normaliseName(name)));
  const extra = ownColumns(file).filter((name) => !own.has(normaliseName(name)));
  const common = [...own].filter((name) => theirs.has(name)).length;
  return { share: common / Math.max(1, own.size + theirs.size - common), missing, extra };
}

/** Without the columns that Redress adds to a file of rejected rows: corrected, it comes in as what it came from. */
export function ownColumns(columns: readonly string[]): readonly string[] {
  return isRejectsHeader(columns) ? columns.filter((name) => !isRejectNote(name)) : columns;
}

/** Whether a profile holds what only a person can say, so that a file of nearly its columns is not read without asking. */
export function isDecided(content: ProfileContent): boolean {
  const { preset, map, complaintRule, pseudonymise, zone, key, nothing, delimiter, encoding, severalRows } = content;
  const { asTable, joins, fillDown } = content;
  return (
    preset === 'generic' ||
    Object.keys(map ?? {}).length > 0 ||
    pseudonymise === true ||
    [complaintRule ?? undefined, zone, key, nothing, delimiter, encoding, severalRows, asTable, joins, fillDown].some(
      (one) => one !== undefined,
    )
  );
}
