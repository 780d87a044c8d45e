import type { RowKind } from './fields.ts';
import type { TextColumn } from './text-column.ts';

/**
 * Validated rows of one chunk of a file, column by column, ready for the store. The import builds it, the store writes
 * it; it holds only transferable buffers and short string lists, so it can come from a worker thread.
 * Every column has length `rows`. A field that the mapping did not claim is absent from its record.
 */
export type RecordBatch = {
  kind: RowKind;
  rows: number;
  /** Line number in the file (1-based) where each row starts. */
  lines: Uint32Array;
  /** The source's own id of each row (case, order or exposure cell). */
  ids: TextColumn;
  /** Milliseconds UTC by field id; NaN is absent. */
  instants: Readonly<Record<string, Float64Array>>;
  /** Kind `key` (customers and orders, of which there are millions) by field id; empty is absent. */
  keys: Readonly<Record<string, TextColumn>>;
  /** Kind `code` by field id; -1 is absent. */
  codes: Readonly<Record<string, CodeColumn>>;
  /** Kinds `count`, `money` and `score` by field id; NaN is absent. */
  numbers: Readonly<Record<string, Float64Array>>;
  /** Kind `flag` by field id; 1 yes, 0 no, -1 unknown. */
  flags: Readonly<Record<string, Int8Array>>;
  /** Null when no column is mapped to it. */
  narratives: TextColumn | null;
  /** Raw cells that no mapping claimed: a JSON object per row by header name; null when no row has one. */
  extras: TextColumn | null;
};

/** A dictionary column of one batch. `labels` grows over the batches of one import: codes stay valid for the whole import. */
export type CodeColumn = { codes: Int32Array; labels: readonly string[] };
