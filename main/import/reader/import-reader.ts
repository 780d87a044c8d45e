import type { RowKind } from '../../../shared/model/fields.ts';
import type { Dialect, ImportOptions, Progress, Question, Recognition } from '../../../shared/model/recognition.ts';
import type { RecordBatch } from '../../../shared/model/record-batch.ts';
import type { Fold } from '../../../shared/presets/preset.ts';
import type { Reject } from '../../../shared/model/reject.ts';
import type { Result, Trouble } from '../../../shared/model/result.ts';
import type { ImportProfile } from '../profile-of-import.ts';
import type { StoreContext } from '../recognised.ts';
import type { ReadCounts } from '../read-records.ts';

/** A file to be read, with what people decided about it. */
export type ReadFile = { path: string; name: string; options: ImportOptions };

/** What the store is told of how a file is read. */
export type ReadPlan = {
  kind: RowKind;
  source: { id: string; label: string };
  dialect: Dialect;
  /** The file's own columns. */
  columns: readonly string[];
  /** Field ids with the column each is read from. */
  fields: readonly (readonly [field: string, column: string])[];
  unmapped: readonly string[];
  /** Personal columns that are not kept. */
  notKept: readonly string[];
  /** How rows of one number become one; null: each stands for itself. */
  fold: Fold['how'] | null;
  /** Column in which refunds, rows of their own, name their order. */
  refundsOf: string | null;
  keyedBy: 'id' | 'columns' | 'content';
};

/** A recognised file as plain data; the reader remembers the rest under the id. */
export type KnownFile = {
  id: number;
  file: ReadFile;
  recognition: Recognition;
  /** Null while something required is open, and for tables that are only joined to others. */
  plan: ReadPlan | null;
  /** What an import of the file teaches; null without a plan. */
  profile: ImportProfile | null;
  /** True for a table that is only joined to others. */
  isLookup: boolean;
  /** True when other tables add columns to its rows: it is recognised again once they are loaded. */
  hasJoins: boolean;
  /** Preset ids of tables that must be given beside this file. */
  missing: readonly string[];
  /** Why it cannot go in by itself; a table of another file of the set need not. */
  refusal: Trouble | null;
};

export type LoadedNames = { tables: readonly string[]; linked: readonly number[] };

/** Takes what is read. A reader waits for it, so that no more than a few batches are ever in memory. */
export type RecordSink = {
  writeBatch: (batch: RecordBatch) => void;
  writeRejects: (rejects: readonly Reject[]) => void;
};

export type ReadDone = ReadCounts & {
  /** SHA-256 of the file in hex. */
  sha256: string;
};

/** @property scratchBeside  the store that a scratch file may stand beside */
export type ReadWatch = {
  scratchBeside: string;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Reads the files of one import: recognise each → load the tables that others need → read the rows. Close it. */
export type ImportReader = {
  recognise: (file: ReadFile, context: StoreContext, signal: AbortSignal | undefined) => Promise<Result<KnownFile>>;
  /**
   * Loads every table that another of the files joins; gives their ids, and the files that are to be recognised again because others
   * of the set say more about them.
   */
  loadTables: (ids: readonly number[], signal: AbortSignal | undefined) => Promise<Result<LoadedNames>>;
  read: (id: number, sink: RecordSink, watch: ReadWatch) => Promise<Result<ReadDone>>;
  /** The question that rows sharing these numbers raise, once the file was read: its rows are looked at once more. */
  askShared: (
    id: number,
    shared: { ids: readonly string[]; n: number; all: number },
  ) => Promise<Result<Question | null>>;
  close: () => void;
};
