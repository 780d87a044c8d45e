import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import type { Progress } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { unescapeCell } from '../../shared/model/spreadsheet-text.ts';
import { compileMapper } from './compile-mapper.ts';
import { rowFolder } from './fold-rows.ts';
import { foldedRows } from './folded-rows.ts';
import type { RowExtension } from './join-tables.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import { readText } from './read-text.ts';
import { newRowColumns, type RowColumns, takeBatch, takeRow } from './row-columns.ts';
import { rowGate } from './row-gate.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';

/** Takes what is read; reading goes on when the promise given back is kept. */
export type RecordReceiver = {
  writeBatch: (batch: RecordBatch) => void | Promise<void>;
  writeRejects: (rejects: readonly Reject[]) => void;
};

export type ReadInput = {
  source: SourceFile;
  plan: MappingPlan;
  extension: RowExtension | null;
  sink: RecordReceiver;
  onProgress?: ((progress: Progress) => void) | undefined;
  onBytes?: ((bytes: Uint8Array) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type ReadCounts = {
  rows: number;
  rejected: number;
  /** Of `rows`, those that the complaint rule does not count. */
  contacts: number;
  leftOut: Record<string, number>;
};

const BATCH_ROWS = 5000;

/** Reads all records of a file through its plan into the sink, batch by batch; rejects are handed over as they occur. */
export async function readRecords(input: ReadInput): Promise<Result<ReadCounts>> {
  const { source, plan, extension, sink } = input;
  const text = readText(source, plan.dialect.encoding, plan.dialect.hasBom, {
    asText: extension !== null || plan.pseudonymKey !== null,
    ...(input.onBytes === undefined ? {} : { onBytes: input.onBytes }),
  });
  const stream = parseRows(text, plan.dialect, source.name);
  const gate = rowGate(plan, text.decode);
  const folder = plan.preset?.fold === undefined ? null : rowFolder(plan.preset.fold, plan);
  const columns = newRowColumns(plan, BATCH_ROWS);
  const map = compileMapper(plan, columns, text.decode, folder === null);
  const counts: ReadCounts = { rows: 0, rejected: 0, contacts: 0, leftOut: {} };
  let rejects: Reject[] = [];
  let reached = 0;
  const began = performance.now();

  const leaveOut = (reason: string, n = 1): void => {
    counts.leftOut[reason] = (counts.leftOut[reason] ?? 0) + n;
  };
  const flush = async (): Promise<Result<void>> => {
    if (rejects.length > 0) sink.writeRejects(rejects);
    counts.rejected += rejects.length;
    counts.rows += columns.rows;
    counts.contacts += contactsIn(columns);
    if (columns.rows > 0) await sink.writeBatch(takeBatch(columns, plan, text.isByteString ? 'latin1' : 'utf8'));
    rejects = [];
    input.onProgress?.(progressOf(reached, text.bytesRead(), source.bytes, began));
    await nextTurn();
    return input.signal?.aborted === true ? cancelledTrouble() : ok(undefined);
  };

  for (;;) {
    const chunk = stream.next();
    if (!chunk.ok) return chunk;
    if (chunk.value === null) break;
    const { rows, lines, badQuotes } = chunk.value;
    for (const [i, cells] of rows.entries()) {
      const line = lines[i] ?? 0;
      const stopped = gate(cells, line, badQuotes.has(i));
      if (stopped !== null) {
        if ('stop' in stopped) return trouble('refused', `${source.name}: ${stopped.stop}`, { line });
        if ('reject' in stopped) rejects.push(stopped.reject);
        else if (stopped.leftOut !== '') leaveOut(stopped.leftOut);
        continue;
      }
      reached++;
      const own = plan.isRejects ? cells.map(unescapeCell) : cells;
      const whole = extension === null ? own : extension.extend(own);
      const reject = map(whole, line);
      if (reject !== null) rejects.push(reject);
      else if (folder !== null) {
        columns.rows = 0;
        folder.add(takeRow(columns, 0, whole));
      }
      if (columns.rows === BATCH_ROWS || rejects.length >= BATCH_ROWS) {
        const flushed = await flush();
        if (!flushed.ok) return flushed;
      }
    }
  }
  if (folder !== null) {
    const folded = folder.finish();
    for (const [reason, n] of Object.entries(folded.leftOut)) leaveOut(reason, n);
    for (const isFull of foldedRows(folded.rows, columns, plan, rejects, text.decode)) {
      if (!isFull) continue;
      const flushed = await flush();
      if (!flushed.ok) return flushed;
    }
  }
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  const unchanged = source.checkUnchanged(`after ${reached} rows`);
  return unchanged.ok ? ok(counts) : unchanged;
}

function contactsIn({ fields, rows }: RowColumns): number {
  const contact = fields.find(({ plan }) => plan.field.id === CONTACT_FIELD.id);
  return contact?.kind === 'flag' ? contact.values.subarray(0, rows).filter((is) => is === 1).length : 0;
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
