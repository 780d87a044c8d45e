import { bytesOf, uint32Of } from '../blobs.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { dropSavedColumns } from './column-cache.ts';
import { forgetWordsFrom } from './narrative-words.ts';
import { dropSearchIndex } from './search.ts';
import { rebuildSegments } from './segments.ts';
import { forgetWordsOfThemes } from './theme-words.ts';
import { bumpStoreVersion } from './settings.ts';

export type Erased = { customers: number; cases: number; orders: number };

/**
 * Deletes a customer for good: the key itself, all versions of the customer's cases with narratives and raw cells, and
 * rejected rows that hold the key. The cases are gone from every import and from the store as at any import; purchases
 * and known failures stay as counts without a customer. Deleted bytes are overwritten in the file and the WAL is emptied, so that nothing is left
 * to be read; a backup made earlier is not touched.
 */
export function eraseCustomer(db: WritableDb, key: string): Erased {
  db.lease.take('erasing a customer');
  db.exec('PRAGMA secure_delete = ON');
  try {
    const erased = db.transaction(() => eraseRows(db, key));
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return erased;
  } finally {
    db.exec('PRAGMA secure_delete = FAST');
    db.lease.release();
  }
}

function eraseRows(db: WritableDb, key: string): Erased {
  const ids = db
    .statement<{ id: number }>('SELECT id FROM customer WHERE label = ?')
    .all(key)
    .map(({ id }) => id);
  const counts: Erased = { customers: ids.length, cases: 0, orders: 0 };
  dropSavedColumns(db);
  dropSearchIndex(db);
  forgetWordsFrom(db, 0);
  for (const id of ids) {
    counts.cases += eraseCases(db, id);
    counts.orders += db.statement('UPDATE order_version SET customer = NULL WHERE customer = ?').run(id).changes;
    db.statement('UPDATE failure_version SET customer = NULL WHERE customer = ?').run(id);
    db.statement('DELETE FROM customer WHERE id = ?').run(id);
    forgetHash(db, id);
  }
  db.statement('DELETE FROM reject WHERE instr(cells, ?) > 0 OR instr(value, ?) > 0').run(
    JSON.stringify(key).slice(1, -1),
    key,
  );
  forgetWordsOfThemes(db);
  rebuildSegments(db, 'complaints');
  rebuildSegments(db, 'orders');
  rebuildSegments(db, 'failures');
  bumpStoreVersion(db);
  return counts;
}

/** Every version of every case that the customer ever had. */
function eraseCases(db: WritableDb, customer: number): number {
  const numbers = db
    .statement<{ number: number }>('SELECT DISTINCT complaint AS number FROM complaint_version WHERE customer = ?')
    .all(customer)
    .map(({ number }) => number);
  const ofCase = 'SELECT id FROM complaint_version WHERE complaint = ?';
  for (const number of numbers) {
    db.statement(`DELETE FROM narrative WHERE version_id IN (${ofCase})`).run(number);
    db.statement(`DELETE FROM extra WHERE kind = 'complaints' AND version_id IN (${ofCase})`).run(number);
    db.statement('DELETE FROM complaint_version WHERE complaint = ?').run(number);
  }
  forgetCarried(db, new Set(numbers));
  return numbers.length;
}

/** Takes cases out of what imports carried, so that they are visible at none of them. */
function forgetCarried(db: WritableDb, erased: ReadonlySet<number>): void {
  const update = db.statement('UPDATE carried SET numbers = ?, versions = ?, hashes = ? WHERE id = ?');
  for (const { id, numbers, versions, hashes } of complaintChunks(db)) {
    const kept = [...numbers.keys()].filter((at) => !erased.has(numbers[at] ?? 0));
    if (kept.length === numbers.length) continue;
    update.run(
      bytesOf(Uint32Array.from(kept, (at) => numbers[at] ?? 0)),
      bytesOf(Uint32Array.from(kept, (at) => versions[at] ?? 0)),
      bytesOf(Uint32Array.from(kept.flatMap((at) => [hashes[at * 2] ?? 0, hashes[at * 2 + 1] ?? 0]))),
      id,
    );
  }
}

type Chunk = { id: number; numbers: Uint32Array; versions: Uint32Array; hashes: Uint32Array };

function complaintChunks(db: ReadableDb): Chunk[] {
  return db
    .statement<{ id: number; numbers: Uint8Array; versions: Uint8Array; hashes: Uint8Array }>(`
      SELECT c.id, c.numbers, c.versions, c.hashes
      FROM import AS i
      JOIN carried AS c ON c.import_id = i.id
      WHERE i.kind = 'complaints'`)
    .all()
    .map((row) => ({
      id: row.id,
      numbers: uint32Of(row.numbers),
      versions: uint32Of(row.versions),
      hashes: uint32Of(row.hashes),
    }));
}

/** The hash of the key would let it be guessed: its place is filled with zeros, which no text hashes to by chance. */
function forgetHash(db: WritableDb, id: number): void {
  const segment = db
    .statement<{ id: number; firstId: number; hashes: Uint8Array }>(`
      SELECT id, first_id AS firstId, hashes
      FROM key_segment
      WHERE dictionary = 'customer' AND first_id <= ?
      ORDER BY first_id DESC
      LIMIT 1`)
    .get(id);
  if (segment === undefined) return;
  const hashes = uint32Of(segment.hashes).slice();
  hashes.fill(0, (id - segment.firstId) * 3, (id - segment.firstId + 1) * 3);
  db.statement('UPDATE key_segment SET hashes = ? WHERE id = ?').run(bytesOf(hashes), segment.id);
}
