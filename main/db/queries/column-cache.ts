import { sqliteTrouble } from '../sqlite-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { readStoreVersion } from './settings.ts';
import { NOW } from './visible-rows.ts';

/** Saved columns by name; what was read is put together when it is asked for. */
export type SavedColumns = Map<string, Uint8Array>;
export type ReadColumns = ReadonlyMap<string, () => Uint8Array>;

const INSERT = 'INSERT INTO column_cache (store_version, as_at, name, part, data) VALUES (?, ?, ?, ?, ?)';
const PART_BYTES = 4 * 1024 * 1024;
const PARTS_AT_ONCE = 3;
/** Views kept of one state of the store: now, and two earlier ones. */
const VIEWS = 3;
/** Written last: without it the saving was cut off. */
const SEAL = 'sealed';
/** What was counted of all cases; comes after the columns, if at all. */
export const COUNTED = 'counted';

/** The columns saved last for this `asAt`, else for now, whatever has changed since; null without any. */
export function readEarlierColumns(db: ReadableDb, asAt: number): ReadColumns | null {
  const sealed = db.statement<{ storeVersion: number }>(
    `SELECT store_version AS storeVersion FROM column_cache WHERE as_at = ? AND name = '${SEAL}'`,
  );
  for (const view of [asAt, NOW]) {
    const found = sealed.get(view);
    if (found !== undefined) return readSavedColumns(db, found.storeVersion, view);
  }
  return null;
}

/** The columns saved for this state of the store and this `asAt`, or null. */
export function readSavedColumns(db: ReadableDb, storeVersion: number, asAt: number): ReadColumns | null {
  const parts = db
    .statement<{ name: string; data: Uint8Array }>(`
      SELECT name, data
      FROM column_cache
      WHERE as_at = ? AND store_version = ?
      ORDER BY as_at, name, part`)
    .all(asAt, storeVersion);
  const lists = new Map<string, Uint8Array[]>();
  for (const { name, data } of parts) {
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [data]);
    else list.push(data);
  }
  if (!lists.delete(SEAL)) return null;
  return new Map([...lists].map(([name, list]) => [name, () => joined(list)]));
}

/**
 * Saves columns of a state of the store, where that is easily done: not where the store is read-only or has changed
 * meanwhile, another program is writing to it, or the disk is full. Whoever asked for the columns has them anyway, and they
 * can be made again. Damage and faults are thrown.
 */
export function saveColumns(db: WritableDb, storeVersion: number, asAt: number, pack: () => SavedColumns): void {
  whereEasy(db, storeVersion, () => writeColumns(db, storeVersion, asAt, pack()));
}

/** Saves what was counted of all cases beside the columns it was counted from, where those are saved; see `saveColumns`. */
export function saveCounted(db: WritableDb, storeVersion: number, asAt: number, bytes: Uint8Array): void {
  whereEasy(db, storeVersion, () =>
    db.transaction(() => {
      const of = 'WHERE as_at = ? AND store_version = ? AND name = ?';
      if (db.statement(`SELECT id FROM column_cache ${of}`).get(asAt, storeVersion, SEAL) === undefined) return;
      db.statement(`DELETE FROM column_cache ${of}`).run(asAt, storeVersion, COUNTED);
      db.statement(INSERT).run(storeVersion, asAt, COUNTED, 0, bytes);
    }),
  );
}

function whereEasy(db: WritableDb, storeVersion: number, write: () => void): void {
  if (db.isReadOnly) return;
  try {
    db.lease.take('saving columns');
    try {
      if (readStoreVersion(db) === storeVersion) write();
    } finally {
      db.lease.release();
    }
  } catch (error) {
    const code = sqliteTrouble(error)?.code;
    if (code !== 'busy' && code !== 'io' && code !== 'cannot-create') throw error;
  }
}

/** In small transactions; views of other states of the store are dropped. */
function writeColumns(db: WritableDb, storeVersion: number, asAt: number, columns: SavedColumns): void {
  db.transaction(() => {
    db.statement('DELETE FROM column_cache WHERE store_version <> ? OR as_at = ?').run(storeVersion, asAt);
    db.statement(`
      DELETE FROM column_cache
      WHERE as_at NOT IN (SELECT as_at FROM column_cache GROUP BY as_at ORDER BY max(id) DESC LIMIT ?)`).run(VIEWS - 1);
  });
  const insert = db.statement(INSERT);
  const parts = [...columns].flatMap(([name, bytes]) => cut(name, bytes));
  for (let from = 0; from < parts.length; from += PARTS_AT_ONCE) {
    db.transaction(() => {
      for (const { name, part, data } of parts.slice(from, from + PARTS_AT_ONCE)) {
        insert.run(storeVersion, asAt, name, part, data);
      }
    });
  }
  db.transaction(() => insert.run(storeVersion, asAt, SEAL, 0, new Uint8Array(0)));
}

export function dropSavedColumns(db: WritableDb): void {
  db.transaction(() => db.statement('DELETE FROM column_cache').run());
}

function cut(name: string, bytes: Uint8Array): { name: string; part: number; data: Uint8Array }[] {
  const count = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  return Array.from({ length: count }, (_, part) => ({
    name,
    part,
    data: bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES),
  }));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
