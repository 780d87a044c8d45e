import { ROW_KINDS } from '../../../shared/model/fields.ts';
import { dictionaryOf, entityOf, type Entity } from '../entities.ts';
import { sqliteTrouble } from '../sqlite-trouble.ts';
import type { ReadableDb } from '../types.ts';
import { carriedChunks } from './carried.ts';
import { nextNumber } from './keys.ts';
import { eachSegment } from './segments.ts';
import { highestId } from './terms.ts';
import { NOW } from './visible-rows.ts';

/**
 * Looks through the whole store: SQLite's own integrity check, and that everything the store says of itself fits together
 * (codes have their labels, ids have their numbers, what imports carried is there, segments hold the rows).
 * @returns what is wrong, in words; empty when the store is sound. Takes seconds per gigabyte.
 */
export function checkStore(db: ReadableDb): string[] {
  try {
    return db.snapshot(() => {
      const damage = integrity(db);
      return damage.length > 0 ? damage : ROW_KINDS.flatMap((kind) => checkKind(db, entityOf(kind)));
    });
  } catch (error) {
    const known = sqliteTrouble(error);
    if (known?.code === 'damaged') return [known.message];
    throw error;
  }
}

function integrity(db: ReadableDb): string[] {
  const found = db.statement<{ integrity_check: string }>('PRAGMA integrity_check(20)').all();
  const broken = found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  const dangling = db.statement<{ table: string }>('PRAGMA foreign_key_check').all();
  return [
    ...broken.map((line) => `The file is damaged: ${line}`),
    ...dangling.map(({ table }) => `A row of ${table} points to nothing.`),
  ];
}

function checkKind(db: ReadableDb, entity: Entity): string[] {
  return [
    ...checkCodes(db, entity),
    ...checkNumbers(db, entity),
    ...checkCarried(db, entity),
    ...checkSegments(db, entity),
  ];
}

function count(db: ReadableDb, sql: string): number {
  return db.statement<{ n: number }>(sql).get()?.n ?? 0;
}

function checkCodes(db: ReadableDb, { table, fields }: Entity): string[] {
  return fields
    .filter(({ kind }) => kind === 'code' || kind === 'key')
    .flatMap(({ id, column }) => {
      const n = count(
        db,
        `SELECT count(*) AS n FROM ${table} AS v LEFT JOIN ${dictionaryOf(id)} AS d ON d.id = v.${column}
         WHERE v.${column} IS NOT NULL AND d.id IS NULL`,
      );
      return n === 0 ? [] : [`${n} rows of ${table} have a ${id} without a label.`];
    });
}

/** One number has one source id; the numbers given and the hashes kept for them are as many. */
function checkNumbers(db: ReadableDb, { table, number, id }: Entity): string[] {
  const mixed = count(
    db,
    `SELECT count(*) AS n FROM (SELECT ${number} FROM ${table} GROUP BY ${number} HAVING count(DISTINCT ${id}) > 1)`,
  );
  const highest = count(db, `SELECT coalesce(max(${number}), 0) AS n FROM ${table}`);
  return [
    ...(mixed === 0 ? [] : [`${mixed} numbers of ${table} stand for more than one id of the source.`]),
    ...(highest < nextNumber(db, number)
      ? []
      : [`The ids of ${table} are not all known; the same row could come twice.`]),
  ];
}

function checkCarried(db: ReadableDb, { kind, table }: Entity): string[] {
  const isThere = new Uint8Array(highestId(db, table) + 1);
  for (const [id] of db.statement<[number]>(`SELECT id FROM ${table}`).raw().iterate()) isThere[id] = 1;
  let missing = 0;
  for (const { versions } of carriedChunks(db, kind, 'done', NOW)) {
    for (const version of versions) {
      if (isThere[version] !== 1) missing += 1;
    }
  }
  return missing === 0 ? [] : [`${missing} rows that imports brought are missing from ${table}.`];
}

function checkSegments(db: ReadableDb, { kind, table }: Entity): string[] {
  let n = 0;
  for (const { versionId } of eachSegment(db, kind)) n += versionId.length;
  const rows = count(db, `SELECT count(*) AS n FROM ${table}`);
  return n === rows ? [] : [`${rows} rows of ${table}, but ${n} in their columns.`];
}
