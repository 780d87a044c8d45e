import type { Dialect } from '../../../shared/model/recognition.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { parseRows, type RowChunk } from '../parse-rows.ts';
import type { ByteMapper } from './byte-mapper.ts';
import type { ByteRecords } from './byte-records.ts';

const NONE: ReadonlySet<number> = new Set();

/** What is to be done with a file read byte by byte. */
export type ByteFile = {
  records: ByteRecords;
  dialect: Dialect;
  file: string;
  /** See `ParseOptions`. */
  repairWidth: number | null;
  /** Made once the header, as byte strings, is known. */
  mapperOf: (header: readonly string[]) => ByteMapper;
  /** True when the columns have to be taken away before another record is written. */
  isFull: () => boolean;
};

/**
 * Records for the gate and the general mapper, as texts: titles, the header, and all that the byte mapper left. Those that it took
 * are in the columns already. An empty chunk is given when the columns are full.
 */
export function* byteChunks({
  records,
  dialect,
  file,
  repairWidth,
  mapperOf,
  isFull,
}: ByteFile): Generator<Result<RowChunk>> {
  const headerAt = dialect.headerRow ?? -1;
  let map: ByteMapper | null = headerAt < 0 ? mapperOf([]) : null;
  for (let at = 0; ; at++) {
    const found = records.next();
    if (found === 'end') return;
    if (found === 'odd') {
      const parsed = parseRows(records.rest(), dialect, file, { firstLine: records.line, repairWidth }).next();
      if (!parsed.ok) return yield parsed;
      if (parsed.value === null) return;
      const chunk = parsed.value;
      if (map === null && at + chunk.rows.length > headerAt) map = mapperOf(chunk.rows[headerAt - at] ?? []);
      at += chunk.rows.length - 1;
      yield ok(chunk);
      records.resume(chunk.consumed, chunk.nextLine);
    } else if (map === null || !map(records)) {
      const cells = records.cells();
      yield ok(oneRow(cells, records.line));
      if (at === headerAt) map = mapperOf(cells);
    } else if (isFull()) yield ok(oneRow(null, records.line));
  }
}

function oneRow(cells: string[] | null, line: number): RowChunk {
  return { rows: cells === null ? [] : [cells], lines: [line], badQuotes: NONE, consumed: 0, nextLine: line };
}
