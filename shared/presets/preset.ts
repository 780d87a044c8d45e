import type { DateOrder } from '../model/recognition.ts';
import type { ComplaintFieldId, ExposureFieldId, FailureFieldId, OrderFieldId, RowKind } from '../model/fields.ts';

/** Any field of any row kind. */
export type FieldId = ComplaintFieldId | OrderFieldId | ExposureFieldId | FailureFieldId;

/** A header name (compared without case, blanks and punctuation) or a pattern on the name as it stands. */
export type ColumnName = string | RegExp;

/** Where a field comes from: the first of `columns` that the file has. */
export type FieldSource = {
  columns: readonly ColumnName[];
  /** Cell (lower case, trimmed) → value: a score, 1/0 for a flag, a label for a code; null reads as nothing. */
  words?: Readonly<Record<string, number | string | null>>;
  /** For a flag: yes where this holds for the cell (trimmed), no elsewhere; an empty cell is unknown. */
  isYes?: (cell: string) => boolean;
  /** The column holds a duration since `since`, not a moment; the field becomes `since` + duration. */
  duration?: { since: FieldId; unit: 'seconds' | 'minutes' | 'hours' | 'days' | 'clock' };
  /** For money: the cells are minor units (cents) already. */
  isMinor?: true;
  /** Used only where the columns above are absent or empty: a second, weaker source. */
  otherwise?: FieldSource;
};

/** A row that is not taken, and the reason shown for it. */
export type RowRule = {
  /** Shown and counted under this reason. */
  reason: string;
  columns: readonly ColumnName[];
  /** True for a cell (as it stands, trimmed) whose row is left out. */
  leaveOut: (cell: string) => boolean;
};

/** Another file of the same export that adds columns to each row, found by key. */
export type TableJoin = {
  /** Preset id of the other table. */
  table: string;
  /** Column of this row (possibly one that an earlier join added). */
  on: string;
  /** Column of the other table that equals it. */
  key: string;
  /** Columns of the other table to add, under the name given. */
  take: Readonly<Record<string, string>>;
  /** Of several rows with the same key: keep the first, or add up a numeric column. */
  many?: 'first' | 'sum';
  /** The import cannot go on without it. */
  required?: true;
};

/** A column computed from others before mapping. */
export type DerivedColumn = {
  name: string;
  from: readonly string[];
  compute: (cells: readonly string[]) => string;
};

/** How several rows with the same id become one. */
export type Fold =
  /** Continuation rows: the first row's values stand, gaps are filled from later rows. */
  | { how: 'continuation' }
  /** An event log: values of the newest event stand (by field `updatedAt`), the earliest `receivedAt` is kept. */
  | { how: 'events' }
  /** Rows that each hold a part of the value: what stands of field `value` is added up, the first row's other values stand. */
  | { how: 'sum' }
  /** Refunds are rows of their own that name their order in a column; several rows of one number are folded as `of` says. */
  | { how: 'refunds'; column: string; of: Fold | null }
  /**
   * Lines of an order: field `value` is added up. A cancelling line has an order number of its own that does not name
   * the order; it lowers the value of the customer's latest earlier order of the same item, which stays a purchase.
   */
  | { how: 'lines'; quantity: string; item: string; isCancellation: (id: string) => boolean };

/**
 * A source whose exports Redress knows. One file per source; `registry.ts` lists them.
 * Nothing here is code that runs on a row except small pure functions.
 */
export type Preset = {
  id: string;
  label: string;
  /** `lookup`: a table that is only joined to others. */
  kind: RowKind | 'lookup';
  /** Columns that the source writes (any version); used for the confidence and its reasons. */
  columns: readonly string[];
  /** The source is recognised only if the file has one of each group. */
  needs: readonly (readonly ColumnName[])[];
  /** The source is excluded if the file has any of these. */
  not?: readonly ColumnName[];
  fields: Readonly<Partial<Record<FieldId, FieldSource>>>;
  /** Times without a zone in columns of this source are in this zone (only where the source fixes it). */
  zone?: string;
  /** Order in which the source always writes dates with slashes; stands where a file's own dates leave it open. */
  dateOrder?: DateOrder;
  /** Values that mean "nothing" here, beyond the general ones: column name → values (lower case). */
  sentinels?: Readonly<Record<string, readonly string[]>>;
  rules?: readonly RowRule[];
  fold?: Fold;
  joins?: readonly TableJoin[];
  derive?: readonly DerivedColumn[];
  /** Currency where the file states none. */
  currency?: string;
  /** What category and touchpoint are here, and why: shown in the interface. */
  note: string;
};
