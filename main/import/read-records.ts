import type { Progress } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
import { batchBuilder } from './build-batch.ts';
import { compileMapper, missingRequired } from './compile-mapper.ts';
import { rowFolder } from './fold-rows.ts';
import type { RowExtension } from './join-tables.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';
import type { SourceFile } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import { readText } from './read-text.ts';
import { rowGate } from './row-gate.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';

export type ReadInput = {
  source: SourceFile;
  plan: MappingPlan;
  extension: RowExtension | null;
  sink: { writeBatch: (batch: RecordBatch) => void; writeRejects: (rejects: readonly Reject[]) => void };
  onProgress?: ((progress: Progress) => void) | undefined;
  onBytes?: ((bytes: Uint8Array) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type ReadCounts = { rows: number; rejected: number; leftOut: Record<string, number> };

const BATCH_ROWS = 5000;

/** Reads all records of a file through its plan into the sink, batch by batch; rejects are handed over as they occur. */
export async function readRecords(input: ReadInput): Promise<Result<ReadCounts>> {
  const { source, plan, extension, sink } = input;
  const text = readText(source, plan.dialect.encoding, plan.dialect.hasBom, {
    asText: extension !== null,
    ...(input.onBytes === undefined ? {} : { onBytes: input.onBytes }),
  });
  const stream = parseRows(text, plan.dialect, source.name);
  const map = compileMapper(plan, text.decode);
  const gate = rowGate(plan, text.decode);
  const builder = batchBuilder(plan, text.isByteString ? 'latin1' : 'utf8');
  const folder = plan.preset?.fold === undefined ? null : rowFolder(plan.preset.fold, plan);
  const counts: ReadCounts = { rows: 0, rejected: 0, leftOut: {} };
  let waiting: MappedRow[] = [];
  let rejects: Reject[] = [];
  let reached = 0;
  const began = performance.now();

  const leaveOut = (reason: string): void => {
    counts.leftOut[reason] = (counts.leftOut[reason] ?? 0) + 1;
  };
  const flush = async (): Promise<Result<void>> => {
    if (rejects.length > 0) sink.writeRejects(rejects);
    if (waiting.length > 0) sink.writeBatch(builder.build(waiting));
    counts.rejected += rejects.length;
    counts.rows += waiting.length;
    waiting = [];
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
      const passed = gate(cells, line, badQuotes.has(i));
      if (passed !== null) {
        if ('stop' in passed) return trouble('refused', `${source.name}: ${passed.stop}`, { line });
        if ('reject' in passed) rejects.push(passed.reject);
        else if (passed.leftOut !== '') leaveOut(passed.leftOut);
        continue;
      }
      reached++;
      const mapped = map(extension === null ? cells : extension.extend(cells), line);
      if ('reject' in mapped) rejects.push(mapped.reject);
      else if ('leftOut' in mapped) leaveOut(mapped.leftOut);
      else if (folder === null) waiting.push(mapped.row);
      else folder.add(mapped.row);
    }
    if (waiting.length >= BATCH_ROWS || rejects.length >= BATCH_ROWS) {
      const flushed = await flush();
      if (!flushed.ok) return flushed;
    }
  }
  if (folder !== null) {
    const folded = folder.finish();
    for (const [reason, n] of Object.entries(folded.leftOut))
      counts.leftOut[reason] = (counts.leftOut[reason] ?? 0) + n;
    for (let at = 0; at < folded.rows.length; at += BATCH_ROWS) {
      waiting = folded.rows.slice(at, at + BATCH_ROWS).filter((row) => {
        const missing = missingRequired(plan, row.values);
        if (missing !== null)
          rejects.push({
            line: row.line,
            value: '',
            cells: row.cells.slice(0, plan.width).map(text.decode),
            ...missing,
          });
        return missing === null;
      });
      const flushed = await flush();
      if (!flushed.ok) return flushed;
    }
  }
  const flushed = await flush();
  if (!flushed.ok) return flushed;
  const unchanged = source.checkUnchanged(`after ${reached} rows`);
  return unchanged.ok ? ok(counts) : unchanged;
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
