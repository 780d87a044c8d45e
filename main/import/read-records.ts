import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import type { Progress, UnreadWord } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { unescapeCell } from '../../shared/model/spreadsheet-text.ts';
import { importScratch } from '../db/queries/import-scratch.ts';
import { byteChunks } from './bytes/byte-chunks.ts';
import { byteMapper, canMapBytes } from './bytes/byte-mapper.ts';
import { byteRecords, canSplitBytes } from './bytes/byte-records.ts';
import { compileMapper, type RowMapper } from './compile-mapper.ts';
import { partsOf, rowFolder, type RowFolder } from './fold-rows.ts';
import { foldedRows } from './folded-rows.ts';
import type { RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { eachChunk, parseRows, type RowChunk } from './parse-rows.ts';
import { asItIs, decodeUtf8, readText } from './read-text.ts';
import { newBuffer, type LendBuffer } from './reader/buffer-pool.ts';
import { newRowColumns, takeBatch, takeRow, type RowColumns } from './row-columns.ts';
import { rowGate } from './row-gate.ts';
import { openQuote } from './swallowed-rows.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';

/** Takes what is read; reading goes on when the promise given back is kept. */
export type RecordReceiver = {
  writeBatch: (batch: RecordBatch) => void | Promise<void>;
  writeRejects: (rejects: readonly Reject[]) => void;
  /** Lends the buffers of the batches; else they are made. */
  lend?: LendBuffer;
};

export type ReadInput = {
  source: SourceFile;
  plan: MappingPlan;
  extension: RowExtension | null;
  sink: RecordReceiver;
  onProgress?: ((progress: Progress) => void) | undefined;
  onBytes?: ((bytes: Uint8Array) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** The store that a scratch file may stand beside. */
  scratchBeside: string;
};

export type ReadCounts = {
  rows: number;
  rejected: number;
  /** Of `rows`, those that the complaint rule does not count. */
  contacts: number;
  leftOut: Record<string, number>;
  /** What was not understood, most frequent first. */
  unread: readonly UnreadWord[];
};

/** Fields of the rows that are written in one turn of the engine's thread: well below 50 ms. */
const BATCH_CELLS = 72_000;
const MOST_ROWS = 8000;
const LEAST_ROWS = 2000;
/** The first batch is small, because what writes it was not compiled yet; each one may be twice as large as the one before. */
const FIRST_ROWS = 250;

/** Reads all records of a file through its plan into the sink, batch by batch; rejects are handed over as they occur. */
export async function readRecords(input: ReadInput): Promise<Result<ReadCounts>> {
  const { plan, source, scratchBeside } = input;
  if (plan.fold === null) return readThrough(input, null);
  const scratch = importScratch(scratchBeside);
  try {
    return await readThrough(input, rowFolder(plan.fold, plan, { parts: partsOf(source.bytes), scratch }));
  } finally {
    scratch.close();
  }
}

async function readThrough(input: ReadInput, folder: RowFolder | null): Promise<Result<ReadCounts>> {
  const { source, plan, extension, sink } = input;
  const isByteWise = extension === null && folder === null && canSplitBytes(plan.dialect) && canMapBytes(plan);
  const isByteString = !isText(input) && plan.dialect.encoding === 'utf-8';
  const decode = isByteString ? decodeUtf8 : asItIs;
  const gate = rowGate(plan, decode);
  const capacity = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, Math.floor(BATCH_CELLS / plan.fields.length)));
  const columns = newRowColumns(plan, capacity, isByteString ? 'latin1' : 'utf8');
  let most = FIRST_ROWS;
  const mapper = compileMapper(plan, columns, decode, folder === null);
  const { chunks, bytesRead } = isByteWise
    ? byteWise(input, columns, mapper, () => columns.rows >= most)
    : asTexts(input);
  const counts: ReadCounts = { rows: 0, rejected: 0, contacts: 0, leftOut: {}, unread: [] };
  let rejects: Reject[] = [];
  let folded = 0;
  const began = performance.now();

  const leaveOut = (reason: string, n = 1): void => {
    counts.leftOut[reason] = (counts.leftOut[reason] ?? 0) + n;
  };
  const reached = (): number => counts.rows + columns.rows + counts.rejected + rejects.length + folded;
  const flush = async (): Promise<Result<void>> => {
    const progress = progressOf(reached(), bytesRead(), source.bytes, began);
    if (rejects.length > 0) sink.writeRejects(rejects);
    counts.rejected += rejects.length;
    counts.rows += columns.rows;
    counts.contacts += contactsIn(columns);
    rejects = [];
    if (columns.rows > 0) await sink.writeBatch(takeBatch(columns, plan, sink.lend ?? newBuffer));
    most = Math.min(capacity, most * 2);
    input.onProgress?.(progress);
    await nextTurn();
    return input.signal?.aborted === true ? cancelledTrouble() : ok(undefined);
  };

  for (const chunk of chunks) {
    if (!chunk.ok) return chunk;
    const { rows, lines, badQuotes } = chunk.value;
    for (let i = 0; i <= rows.length; i++) {
      if (columns.rows >= most || rejects.length >= most) {
        const flushed = await flush();
        if (!flushed.ok) return flushed;
      }
      const cells = rows[i];
      if (cells === undefined) break;
      const line = lines[i] ?? 0;
      const stopped = gate(cells, line, badQuotes.has(i));
      if (stopped !== null) {
        if ('stop' in stopped) return openQuote(source.name, line, stopped.stop);
        if ('reject' in stopped) rejects.push(stopped.reject);
        else if (stopped.leftOut !== '') leaveOut(stopped.leftOut);
        continue;
      }
      const own = plan.isRejects ? cells.map(unescapeCell) : cells;
      const whole = extension === null ? own : extension.extend(own);
      const reject = mapper.map(whole, line);
      if (reject !== null) rejects.push(reject);
      else if (folder !== null) {
        folded++;
        columns.rows = 0;
        folder.add(takeRow(columns, 0, whole));
      }
    }
  }
  if (folder !== null) {
    folded = 0;
    for (const isFull of foldedRows(folder.rows(), columns, plan, rejects, decode)) {
      if (!isFull) continue;
      const flushed = await flush();
      if (!flushed.ok) return flushed;
    }
    for (const [reason, n] of Object.entries(folder.leftOut())) leaveOut(reason, n);
  }
  const reachedRows = reached();
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  counts.unread = mapper.unread().toSorted((a, b) => b.n - a.n);
  const unchanged = source.checkUnchanged(reachedRows);
  return unchanged.ok ? ok(counts) : unchanged;
}

function contactsIn({ fields, rows }: RowColumns): number {
  const contact = fields.find(({ plan }) => plan.field.id === CONTACT_FIELD.id);
  return contact?.kind === 'flag' ? contact.values.subarray(0, rows).filter((is) => is === 1).length : 0;
}

/** Rows that are put together with other texts, masked, or freed of apostrophes before signs of any script are texts from the start. */
function isText({ extension, plan }: ReadInput): boolean {
  return extension !== null || plan.pseudonymKey !== null || plan.isRejects;
}

type Chunks = { chunks: Iterable<Result<RowChunk>>; bytesRead: () => number };

/** Records as texts, by the row parser. */
function asTexts(input: ReadInput): Chunks {
  const { source, plan, onBytes } = input;
  const { dialect } = plan;
  const text = readText(source, dialect.encoding, dialect.hasBom, {
    asText: isText(input),
    ...(onBytes === undefined ? {} : { onBytes }),
  });
  return {
    chunks: eachChunk(parseRows(text, dialect, source.name, { repairWidth: repairWidthOf(plan) })),
    bytesRead: text.bytesRead,
  };
}

/** Plain records straight from their bytes into the columns, the others as texts. */
function byteWise(
  { source, plan, onBytes }: ReadInput,
  columns: RowColumns,
  mapper: RowMapper,
  isFull: () => boolean,
): Chunks {
  const { dialect } = plan;
  const records = byteRecords(source, dialect, onBytes);
  const chunks = byteChunks({
    records,
    dialect,
    file: source.name,
    repairWidth: repairWidthOf(plan),
    mapperOf: (header) => byteMapper(plan, columns, mapper, header),
    isFull,
  });
  return { chunks, bytesRead: records.bytesRead };
}

function repairWidthOf({ isRepaired, width }: MappingPlan): number | null {
  return isRepaired ? width : null;
}

/** Rows done of about how many (by the share of bytes read), and how many a second. */
function progressOf(rows: number, bytesRead: number, bytes: number, began: number): Progress {
  const seconds = (performance.now() - began) / 1000;
  return {
    stage: 'importing',
    done: rows,
    total: bytesRead > 0 ? Math.max(rows, Math.round((rows * bytes) / bytesRead)) : null,
    unit: 'rows',
    perSecond: seconds > 0 ? rows / seconds : null,
  };
}
