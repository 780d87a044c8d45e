import type { Dialect } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { RowExtension } from './join-tables.ts';
import type { SourceFile } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import type { Profiler } from './profile-columns.ts';
import { readText } from './read-text.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';
import { decideDates } from './values/date-evidence.ts';

/** Files up to this size are always looked at as a whole. */
const WHOLE = 64 << 20;
/** Larger ones at least this far; on until every date column is decided. */
const AT_LEAST = 16 << 20;
const ROWS_PER_TURN = 20_000;

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
  const text = readText(source, dialect.encoding, dialect.hasBom, { asText: options.extension !== null });
  // A broken quote is no obstacle to recognising the file: it is noted, and asked about unless that was answered.
  const stream = parseRows(text, dialect, source.name, { repairWidth: options.width });
  let openQuote: Scanned['openQuote'] = null;
  let toSkip = dialect.headerRow === null ? 0 : dialect.headerRow + 1;
  let sinceTurn = 0;
  for (;;) {
    const chunk = stream.next();
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return ok({ openQuote });
    const { rows, lines, badQuotes, repaired } = chunk.value;
    if (repaired !== undefined) openQuote ??= { line: repaired.line, sample: text.decode(repaired.sample) };
    const keptRows: string[][] = [];
    const keptLines: number[] = [];
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] ?? [];
      if (toSkip > 0) toSkip--;
      else if (
        !badQuotes.has(i) &&
        row.length <= options.width + 1 &&
        (row.length > 1 || options.width === 1) &&
        row.some((cell) => cell !== '')
      ) {
        keptRows.push(options.extension === null ? row : options.extension.extend(row));
        keptLines.push(lines[i] ?? 0);
      }
    }
    profiler.add(keptRows, keptLines, text.decode);
    sinceTurn += rows.length;
    if (sinceTurn > ROWS_PER_TURN) {
      sinceTurn = 0;
      await nextTurn();
      if (options.signal?.aborted === true) return cancelledTrouble();
    }
    if (source.bytes > WHOLE && text.bytesRead() > AT_LEAST && isDecided(profiler)) return ok({ openQuote });
  }
}

function isDecided(profiler: Profiler): boolean {
  return profiler.columns.every(
    ({ dates, filled }) => dates.written * 2 < filled || decideDates(dates).state === 'decided',
  );
}
