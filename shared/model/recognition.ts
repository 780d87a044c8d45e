import type { Said } from './said.ts';
import type { ComplaintRule, RuleProposal } from './complaint-rule.ts';
import type { RowKind } from './fields.ts';

export type Dialect = {
  /** WHATWG encoding label: `utf-8`, `utf-16le`, `windows-1252`, `shift_jis` … */
  encoding: string;
  hasBom: boolean;
  delimiter: string;
  /** Quote character, or `` when the file quotes nothing. */
  quote: string;
  /** Escape character inside quotes: the quote itself (doubling), `\`, or `` when none is needed. */
  escape: string;
  newline: '\n' | '\r\n' | '\r';
  /** 0-based index of the record that holds the header; records above it are titles. Null: no header. */
  headerRow: number | null;
  /** Lone carriage returns end lines among others that end in a line feed. */
  hasMixedNewlines?: true;
};

export type SeveralRows = 'events' | 'parts' | 'lines';

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** A column as Redress understands it. */
export type RecognisedColumn = {
  /** 0-based position in the row. */
  position: number;
  name: string;
  /** Field it is mapped to, or null: kept with the row as a raw value. */
  field: string | null;
  /** A few distinct values as they stand. */
  samples: readonly string[];
};

export type RecognisedDates = {
  column: string;
  /** Reading chosen, in words and as an id: `iso`, `dmy`, `mdy`, `ymd`, `epoch-s`, `excel-1900` … Null: not decided. */
  format: string | null;
  /** 1-based line and value that ruled the other readings out. */
  decidedBy: { line: number; value: string } | null;
};

/** Two or more readings are possible: nothing is decided silently. */
export type Question = {
  id: string;
  said: Said;
  choices: readonly { value: string; said: Said; flag: string; sample: readonly string[] }[];
};

/** A column of a file that holds keys of another file given with it. */
export type JoinedColumn = { column: string; file: string; key: string };

/** The smallest hashes of the keys in the first rows of a file, by field. */
export type KeySketch = { field: string; hashes: readonly number[] };

/** A mapping profile as it stands to a file. */
export type RecalledProfile = {
  id: number;
  name: string;
  /** Milliseconds UTC. */
  usedAt: number;
  usedFor: string;
  /** False: it is only the nearest one. */
  isUsed: boolean;
  isSame: boolean;
  /** Columns of the profile that the file lacks, and columns that only the file has. */
  missing: readonly string[];
  extra: readonly string[];
};

/** One row as it would be stored. */
export type StoredPreview = {
  /** By field id: moments in ms UTC, numbers, labels; null where the row has nothing. */
  values: Readonly<Record<string, string | number | null>>;
  /** Cells kept as they are, by column. */
  extra: Readonly<Record<string, string>>;
  /** False: the complaint rule does not count it, or it is not taken. */
  counts: boolean;
  /** Why the row would be rejected or left out, or null. */
  problem: Said | null;
};

export type Recognition = {
  file: string;
  bytes: number;
  dialect: Dialect;
  kind: RowKind | null;
  /** Preset id and label, or null when nothing is known of the source. */
  source: { id: string; label: string } | null;
  /** 0 to 1. */
  confidence: number;
  /** Why: `23 of 23 columns of: Zendesk ticket export`. */
  reasons: readonly Said[];
  columns: readonly RecognisedColumn[];
  dates: readonly RecognisedDates[];
  /** Values read as "nothing", by column. */
  sentinels: readonly { column: string; value: string; count: number }[];
  questions: readonly Question[];
  /** Sketches of numbers and customers, by which files are seen to belong together. */
  keys: readonly KeySketch[];
  /** Columns by which other files of the set are joined to this one. */
  joined: readonly JoinedColumn[];
  /** Tables of the same export that must be given beside this file. */
  needs: readonly { id: string; label: string }[];
  /** The mapping profile that was used, or nearly fits; null when none does. */
  profile: RecalledProfile | null;
  /** Rules by which only some rows would count as complaints, where the values suggest one. */
  rules: readonly RuleProposal[];
  /** Which rows count, customers as pseudonyms and so on: what applies after the profile, without what is recognised. */
  options: ImportOptions;
  /** The first rows as they would be stored; empty while something is open. */
  stored: readonly StoredPreview[];
  /** First rows as they stand, header excluded. */
  preview: readonly (readonly string[])[];
};

/** What a person decided about a file; everything left out is recognised. */
export type ImportOptions = {
  kind?: RowKind;
  preset?: string;
  /** field id → column name */
  map?: Readonly<Record<string, string>>;
  dateOrder?: DateOrder;
  /** A spreadsheet has exchanged day and month of some dates (those that begin with the year or name the month): put them back. */
  datesExchanged?: boolean;
  /** IANA zone of the file's local times; default: the store's zone. */
  zone?: string;
  delimiter?: string;
  encoding?: string;
  /** Which rows count as complaints; left out or null: every row. The others are kept as contacts. */
  complaintRule?: ComplaintRule | null;
  /** The rows of the file, contacts and complaints, are the chances to complain where no exposure is given. */
  contactsAsChances?: boolean;
  /** Customers become pseudonyms and personal columns are not kept. */
  pseudonymise?: boolean;
  /** Columns that together name a row without a number of its own. */
  key?: readonly string[];
  /**
   * What several rows with the same number are: events of a case (the newest state stands), parts of one row (gaps are filled, texts
   * joined), or lines whose values are added up. Left out: what the source always writes, else it is asked.
   */
  severalRows?: SeveralRows;
  /** column name → further words that stand for nothing in it */
  nothing?: Readonly<Record<string, readonly string[]>>;
  /** Number of the mapping profile to go by, or `none`; left out: the one of the same columns. */
  profile?: number | 'none';
  /** Take the best reading where delimiter, encoding or source are a close call. Never decides a date order. */
  acceptGuess?: boolean;
  /** In a set of files: it is a table that belongs to others, or (false) rows of its own. Left out: what the keys in the files say. */
  asTable?: boolean;
  /** In a set of files: column → the file whose rows it names, by its name or (from a profile) its columns; empty: of none. */
  joins?: Readonly<Record<string, string | readonly string[]>>;
  /** column → whether it stands in the first row of each group only and the rows below have it too, or (false) an empty cell is empty. */
  fillDown?: Readonly<Record<string, boolean>>;
  /** Set lines with a quote that is never closed aside and go on behind them, instead of stopping there. */
  repair?: boolean;
};

/** A word that was not understood in a column: its rows are kept, without a value there. */
export type UnreadWord = { column: string; field: string; value: string; n: number };

/** Counts of one finished import. */
export type ImportOutcome = {
  id: number;
  file: string;
  kind: RowKind;
  source: string;
  rows: number;
  added: number;
  changed: number;
  same: number;
  rejected: number;
  /** Rows that stand in the file more than once; one of each was kept. */
  duplicates: number;
  /** Of the duplicates, those with other content than the row that was kept or stood before. */
  differing: number;
  /** Of the rows taken, those that the complaint rule does not count. */
  contacts: number;
  /** Rows left out on purpose (cancelled orders, rows the complaint rule does not count), by reason. */
  leftOut: Readonly<Record<string, number>>;
  unmapped: readonly string[];
  /** Words of satisfaction that are not known; most frequent first. */
  unread: readonly UnreadWord[];
  pooledKeys: readonly { key: string; cases: number }[];
};

export type Progress = {
  stage: string;
  done: number;
  total: number | null;
  unit: 'rows' | 'bytes' | 'steps';
  perSecond: number | null;
};
