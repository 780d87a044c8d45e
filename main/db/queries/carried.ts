import type { RowKind } from '../../../shared/model/fields.ts';
import { bytesOf, uint32Of } from '../blobs.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

/** What one chunk of an import carried: three parallel arrays (hashes: two uint32 a row). */
export type CarriedChunk = { numbers: Uint32Array; versions: Uint32Array; hashes: Uint32Array };

type Row = { numbers: Uint8Array; versions: Uint8Array; hashes: Uint8Array };

/**
 * The chunks of the finished (or of the undone) imports of a kind up to import `asAt`, in the order of the imports. Folding
 * them, the later over the earlier, gives the visible version of every case.
 */
export function* carriedChunks(
  db: ReadableDb,
  kind: RowKind,
  status: 'done' | 'undone',
  asAt: number,
): Generator<CarriedChunk> {
  const chunks = db.statement<Row>(`
    SELECT c.numbers, c.versions, c.hashes
    FROM import AS i
    JOIN carried AS c ON c.import_id = i.id
    WHERE i.kind = ? AND i.status = ? AND i.id <= ?
    ORDER BY i.id, c.id`);
  for (const row of chunks.iterate(kind, status, asAt)) {
    yield { numbers: uint32Of(row.numbers), versions: uint32Of(row.versions), hashes: uint32Of(row.hashes) };
  }
}

export function insertCarried(db: WritableDb, importId: number, chunk: CarriedChunk): void {
  db.statement('INSERT INTO carried (import_id, numbers, versions, hashes) VALUES (?, ?, ?, ?)').run(
    importId,
    bytesOf(chunk.numbers),
    bytesOf(chunk.versions),
    bytesOf(chunk.hashes),
  );
}
