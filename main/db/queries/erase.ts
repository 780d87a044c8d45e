import { customerKey } from '../../../shared/model/customer-key.ts';
import type { Erasure } from '../../../shared/model/erasure.ts';
import { bytesOf, uint32Of } from '../blobs.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { dropSavedColumns } from './column-cache.ts';
import { forgetWordsFrom } from './narrative-words.ts';
import { dropSearchIndex } from './search.ts';
import { rebuildSegments } from './segments.ts';
import { forgetPlacingsOf } from './theme-runs.ts';
import { forgetWordsOfThemes } from './theme-words.ts';
import { bumpStoreVersion } from './settings.ts';

export type Erased = Omit<Erasure, 'id' | 'erasedAt' | 'reason' | 'who'>;
export type ErasedBy = Pick<Erasure, 'erasedAt' | 'reason' | 'who'>;

/**
 * Deletes a customer for good: the key itself, the narratives and unmapped cells of all versions of the customer's cases, orders and
 * failures, and rejected rows that hold the key. Cases and orders stay as counts without a customer, in every import and in
 * the store as at any import. Deleted bytes are overwritten in the file and the WAL is emptied, so that nothing is left to be
 * read; a backup made earlier is not touched, and a file that still names the customer brings him in again. That it was
 * done is kept, not whom it was about. Null when nobody has this key.
 */
export function eraseCustomer(db: WritableDb, key: string, by: ErasedBy): Erasure | null {
  db.lease.take('erasing a customer');
  try {
    return eraseSecurely(db, key, by);
  } finally {
    db.lease.release();
  }
}

function eraseSecurely(db: WritableDb, key: string, by: ErasedBy): Erasure | null {
  db.exec('PRAGMA secure_delete = ON');
  try {
    const erased = db.transaction(() => {
      const ids = customerIds(db, key);
      if (ids.length === 0) return null;
      const counts = eraseRows(db, ids, key);
      const added = db
        .statement(`
          INSERT INTO erasure (erased_at, reason, who, cases, orders, failures, rejects)
          VALUES (?, ?, ?, ?, ?, ?, ?)`)
        .run(by.erasedAt, by.reason, by.who, counts.cases, counts.orders, counts.failures, counts.rejects);
      return { ...by, ...counts, id: Number(added.lastInsertRowid) };
    });
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return erased;
  } finally {
    db.exec('PRAGMA secure_delete = FAST');
  }
}

/** How much an erasure of this key would reach; null when nobody has it. */
export function countOfCustomer(db: ReadableDb, key: string): Pick<Erased, 'cases' | 'orders'> | null {
  const ids = customerIds(db, key);
  if (ids.length === 0) return null;
  const count = (table: 'complaint_version' | 'order_version', number: 'complaint' | 'purchase'): number =>
    ids.reduce((sum, id) => sum + numbersOf(db, table, number, id).length, 0);
  return { cases: count('complaint_version', 'complaint'), orders: count('order_version', 'purchase') };
}

/** Every erasure, newest first. */
export function listErasures(db: ReadableDb): Erasure[] {
  return db
    .statement<Erasure>(`
      SELECT id, erased_at AS erasedAt, reason, who, cases, orders, failures, rejects
      FROM erasure
      ORDER BY id DESC`)
    .all();
}

function customerIds(db: ReadableDb, key: string): number[] {
  return db
    .statement<{ id: number }>('SELECT id FROM customer WHERE label IN (?, ?)')
    .all(key, customerKey(key))
    .map(({ id }) => id);
}

const TABLES = [
  ['complaints', 'complaint_version', 'complaint', 'cases'],
  ['orders', 'order_version', 'purchase', 'orders'],
  ['failures', 'failure_version', 'failure', 'failures'],
] as const;

function eraseRows(db: WritableDb, ids: readonly number[], key: string): Erased {
  const counts: Erased = { cases: 0, orders: 0, failures: 0, rejects: 0 };
  const texts = new Set<number>();
  dropSavedColumns(db);
  dropSearchIndex(db);
  forgetWordsFrom(db, 0);
  for (const id of ids) {
    for (const [kind, table, number, counted] of TABLES)
      counts[counted] += eraseFrom(db, kind, table, number, id, texts);
    db.statement('DELETE FROM customer WHERE id = ?').run(id);
    forgetHash(db, id);
  }
  // What was rejected stands as it was written: an address in any case of its letters.
  const known = customerKey(key);
  const sql = known.includes('@')
    ? 'DELETE FROM reject WHERE instr(lower(cells), ?) > 0 OR instr(lower(value), ?) > 0'
    : 'DELETE FROM reject WHERE instr(cells, ?) > 0 OR instr(value, ?) > 0';
  counts.rejects = db.statement(sql).run(JSON.stringify(known).slice(1, -1), known).changes;
  for (const [kind] of TABLES) rebuildSegments(db, kind);
  forgetWordsOfThemes(db);
  forgetPlacingsOf(db, texts);
  bumpStoreVersion(db);
  return counts;
}

/** Of every row that the customer ever had, in all its versions: the key, the narrative (`texts` takes the versions) and the unmapped cells. */
function eraseFrom(
  db: WritableDb,
  kind: (typeof TABLES)[number][0],
  table: (typeof TABLES)[number][1],
  number: (typeof TABLES)[number][2],
  customer: number,
  texts: Set<number>,
): number {
  const numbers = numbersOf(db, table, number, customer);
  const versions = `SELECT id FROM ${table} WHERE ${number} = ?`;
  for (const one of numbers) {
    if (kind === 'complaints') {
      for (const { id } of db.statement<{ id: number }>(versions).all(one)) texts.add(id);
      db.statement(`DELETE FROM narrative WHERE version_id IN (${versions})`).run(one);
    }
    db.statement(`DELETE FROM extra WHERE kind = '${kind}' AND version_id IN (${versions})`).run(one);
    db.statement(`UPDATE ${table} SET customer = NULL WHERE ${number} = ?`).run(one);
  }
  return numbers.length;
}

function numbersOf(
  db: ReadableDb,
  table: (typeof TABLES)[number][1],
  number: (typeof TABLES)[number][2],
  customer: number,
): number[] {
  return db
    .statement<{ number: number }>(`SELECT DISTINCT ${number} AS number FROM ${table} WHERE customer = ?`)
    .all(customer)
    .map((row) => row.number);
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
