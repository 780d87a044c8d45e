import type { RowKind } from './fields.ts';
import type { Question, UnreadWord } from './recognition.ts';

/** What an import of one file would bring; nothing has been written. */
export type ImportPreview = {
  file: string;
  kind: RowKind;
  source: string;
  /** Rows that would be taken. */
  rows: number;
  added: number;
  changed: number;
  same: number;
  /** Rows that stand in the file, or in another file of the set, more than once. */
  duplicates: number;
  /** What only the whole file shows to be open; the import would ask the same. */
  questions: readonly Question[];
  /** Rows the store has of this source, dated within the time the file covers, that the file lacks. They stay in the store. */
  vanished: number;
  /** Earliest and latest row of the file, ms UTC; null when it has none. */
  span: { from: number; to: number } | null;
  rejected: number;
  /** Rejected rows by cause, most frequent first. */
  rejects: readonly { rule: string; column: string | null; message: string; n: number }[];
  /** Of `rows`, those that the complaint rule does not count. */
  contacts: number;
  leftOut: Readonly<Record<string, number>>;
  /** Columns kept with each row as they are. */
  unmapped: readonly string[];
  /** Words of satisfaction that are not known; most frequent first. */
  unread: readonly UnreadWord[];
  /** Personal columns that a pseudonymised import does not keep. */
  notKept: readonly string[];
  /** What names a row: a number of its own, columns that a person named, or its whole content. */
  keyedBy: 'id' | 'columns' | 'content';
  pooledKeys: readonly { key: string; cases: number }[];
};

/** What one import changed in rows that were there before. */
export type ImportChanges = {
  /** Rows that the import changed, and how many of them were compared. */
  changed: number;
  compared: number;
  /** Fields by the number of compared rows in which they changed, most first. */
  fields: readonly { field: string; n: number }[];
  samples: readonly {
    id: string;
    fields: readonly { field: string; before: string | number | null; after: string | number | null }[];
  }[];
};
