import type { Dialect } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { byteChunks } from './bytes/byte-chunks.ts';
import { byteRecords, canSplitBytes, type ByteRecords } from './bytes/byte-records.ts';
import type { RowExtension } from './join-tables.ts';
import type { SourceFile } from './open-source.ts';
import { eachChunk, parseRows, type RowChunk } from './parse-rows.ts';
import type { Profiler } from './profile-columns.ts';
import { decodeUtf8, readText } from './read-text.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';
import { decideDates } from './values/date-evidence.ts';

/** Files up to this size are always looked at as a whole. */
const WHOLE = 64 << 20;
/** Larger ones at least this far; on until every date column is decided. */
const AT_LEAST = 16 << 20;
const ROWS_PER_TURN = 20_000;
const ROWS_PER_CHUNK = 2000;

type ScanOptions = { extension: RowExtension | null; width: number; signal: AbortSignal | undefined };

/** Where the first quote is opened that is never closed properly. */
export type Scanned = { openQuote: { line: number; sample: string } | null };

/** Feeds the records below the header to the profiler, as far as is needed to decide how every column is read. */
export async function scanProfiles(
  source: SourceFile,
  dialect: Dialect,
  profiler: Profiler,
  options: ScanOptions,
): Promise<Result<Scanned>> {
  const isByteWise = options.extension === null && canSplitBytes(dialect);
  const stream = isByteWise ? asBytes(source, dialect, profiler, options.width) : asTexts(source, dialect, options);
  let openQuote: Scanned['openQuote'] = null;
  let toSkip = dialect.headerRow === null ? 0 : dialect.headerRow + 1;
  let turnAt = ROWS_PER_TURN;
  let seen = 0;
  for (const chunk of stream.chunks) {
    if (!chunk.ok) return chunk;
    const { rows, lines, badQuotes, repaired } = chunk.value;
    // A broken quote is no obstacle to recognising the file: it is noted, and asked about unless that was answered.
    if (repaired !== undefined) openQuote ??= { line: repaired.line, sample: stream.decode(repaired.sample) };
    const keptRows: string[][] = [];
    const keptLines: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      if (toSkip > 0) toSkip--;
      else if (!badQuotes.has(i) && isRow(row.length, options.width) && row.some((cell) => cell !== '')) {
        keptRows.push(options.extension === null ? row : options.extension.extend(row));
        keptLines.push(lines[i] ?? 0);
      }
    }
    profiler.add(keptRows, keptLines, stream.decode);
    seen += rows.length;
    if (Math.max(seen, profiler.rows()) > turnAt) {
      turnAt = Math.max(seen, profiler.rows()) + ROWS_PER_TURN;
      await nextTurn();
      if (options.signal?.aborted === true) return cancelledTrouble();
    }
    if (source.bytes > WHOLE && stream.bytesRead() > AT_LEAST && isDecided(profiler)) break;
  }
  return ok({ openQuote });
}

type Stream = { chunks: Iterable<Result<RowChunk>>; bytesRead: () => number; decode: (cell: string) => string };

function asTexts(source: SourceFile, dialect: Dialect, { extension, width }: ScanOptions): Stream {
  const text = readText(source, dialect.encoding, dialect.hasBom, { asText: extension !== null });
  const { bytesRead, decode } = text;
  return { chunks: eachChunk(parseRows(text, dialect, source.name, { repairWidth: width })), bytesRead, decode };
}

/** Only the first records are texts; of the others no more is looked at than the profiler wants to see. */
function asBytes(source: SourceFile, dialect: Dialect, profiler: Profiler, width: number): Stream {
  const records = byteRecords(source, dialect, undefined);
  let sinceChunk = 0;
  const glance = (): boolean => {
    if (!isRow(records.count, width) || isEmpty(records)) return true;
    sinceChunk++;
    return profiler.glance(records, decodeUtf8);
  };
  const isFull = (): boolean => {
    const is = sinceChunk >= ROWS_PER_CHUNK;
    if (is) sinceChunk = 0;
    return is;
  };
  const file = { records, dialect, file: source.name, repairWidth: width, mapperOf: () => glance, isFull };
  return { chunks: byteChunks(file), bytesRead: records.bytesRead, decode: decodeUtf8 };
}

/** As many cells as the table has columns, or fewer; one empty one may follow. */
function isRow(cells: number, width: number): boolean {
  return cells <= width + 1 && (cells > 1 || width === 1);
}

function isEmpty({ starts, ends, count }: ByteRecords): boolean {
  for (let at = 0; at < count; at++) if (starts[at] !== ends[at]) return false;
  return true;
}

function isDecided(profiler: Profiler): boolean {
  return profiler.columns.every(
    ({ dates, filled }) => dates.written * 2 < filled || decideDates(dates).state === 'decided',
  );
}
