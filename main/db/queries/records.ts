import {
  isContentOf,
  type AnyVersion,
  type ContentOf,
  type ExportedVersion,
  type RecordKind,
  type RecordVersion,
} from '../../../shared/model/case-record.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { sortedJson } from '../sorted-json.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';

type Row = Omit<RecordVersion, 'content' | 'state'> & { content: string };

export type NewVersion<K extends RecordKind> = {
  key: string;
  /** The record it is a version of; null starts a new one. */
  record: string | null;
  kind: K;
  content: ContentOf[K];
  reason: string;
  who: string;
  madeAt: number;
};

/**
 * Every version of every cause record and action, oldest first, with its state: the audit trail.
 * @param before  the state as it was just before this instant (ms UTC): later versions and undoings are not seen
 */
export function listRecords(db: ReadableDb, before = Infinity): AnyVersion[] {
  const rows = db
    .statement<Row>(`
      SELECT key, record, kind, number, content, reason, who, made_at AS madeAt, undone_at AS undoneAt
      FROM record_version
      ORDER BY made_at, id`)
    .all()
    .filter((row) => row.madeAt < before)
    .map((row) => (row.undoneAt !== null && row.undoneAt >= before ? { ...row, undoneAt: null } : row));
  const newest = new Map(rows.flatMap((row) => (row.undoneAt === null ? [[row.record, row.key] as const] : [])));
  return rows.map((row) =>
    versionOf(row, row.undoneAt !== null ? 'undone' : newest.get(row.record) === row.key ? 'in-force' : 'replaced'),
  );
}

/** Changes whenever a version is made, undone or brought from elsewhere: the key of caches. */
export function readRecordVersion(db: ReadableDb): string {
  const row = db
    .statement<{
      made: number;
      undone: number;
    }>('SELECT count(*) AS made, count(undone_at) AS undone FROM record_version')
    .get();
  return `${row?.made ?? 0}.${row?.undone ?? 0}`;
}

/** Writes a new version; the one in force of the same record is replaced by it. */
export function makeVersion<K extends RecordKind>(db: WritableDb, made: NewVersion<K>): Result<RecordVersion<K>> {
  return leased(db, 'keeping a cause or an action', () => {
    const before = listRecords(db).findLast((one) => one.record === made.record && one.kind === made.kind);
    if (made.record !== null && before === undefined) return storeTrouble('not-found', 'store.noRecord');
    const number = before?.number ?? nextNumber(db, made.kind);
    const record = made.record ?? made.key;
    // Two changes in one millisecond, or a clock set back: the later one is still the newer version.
    const madeAt = Math.max(made.madeAt, before?.madeAt ?? 0);
    insert(db, { ...made, record, number, madeAt, undoneAt: null });
    return ok({ ...made, record, number, madeAt, undoneAt: null, state: 'in-force' as const });
  });
}

/** Takes the version in force back; the one before is in force again, or the record is gone with its first. */
export function undoVersion(db: WritableDb, key: string, undoneAt: number): Result<AnyVersion> {
  return leased(db, 'undoing a change', () => {
    const found = listRecords(db).find((one) => one.key === key);
    if (found === undefined) return storeTrouble('not-found', 'store.noVersion');
    if (found.state === 'undone') return storeTrouble('refused', 'store.changeUndone');
    if (found.state === 'replaced') return storeTrouble('refused', 'store.changeReplaced');
    db.statement('UPDATE record_version SET undone_at = ? WHERE key = ? AND undone_at IS NULL').run(undoneAt, key);
    return ok({ ...found, undoneAt, state: 'undone' as const });
  });
}

export type Merged = { added: number; known: number; undone: number; renumbered: number };

/**
 * Brings versions of another store in, without losing any of either side: known ones stay, new ones are added, one undone there is
 * undone here. A number that another record has here already is given anew.
 */
export function mergeVersions(db: WritableDb, versions: readonly ExportedVersion[]): Merged {
  return leased(db, 'importing causes and actions', () => {
    const merged: Merged = { added: 0, known: 0, undone: 0, renumbered: 0 };
    const here = new Map(listRecords(db).map((one) => [one.key, one]));
    const numbers = new Map([...here.values()].map(({ record, number }) => [record, number]));
    for (const one of versions) {
      const known = here.get(one.key);
      if (known !== undefined) {
        merged.known += 1;
        if (known.undoneAt !== null || one.undoneAt === null) continue;
        db.statement('UPDATE record_version SET undone_at = ? WHERE key = ?').run(one.undoneAt, one.key);
        merged.undone += 1;
        continue;
      }
      const number = numbers.get(one.record) ?? freeNumber(db, one.kind, one.number);
      if (!numbers.has(one.record) && number !== one.number) merged.renumbered += 1;
      numbers.set(one.record, number);
      insert(db, { ...one, number });
      merged.added += 1;
    }
    return merged;
  });
}

function insert(db: WritableDb, one: Omit<Row, 'content'> & { content: object }): void {
  db.statement(`
    INSERT INTO record_version (key, record, kind, number, content, reason, who, made_at, undone_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(
    one.key,
    one.record,
    one.kind,
    one.number,
    sortedJson(one.content),
    one.reason,
    one.who,
    one.madeAt,
    one.undoneAt,
  );
}

function nextNumber(db: ReadableDb, kind: RecordKind): number {
  const row = db
    .statement<{ n: number | null }>('SELECT max(number) AS n FROM record_version WHERE kind = ?')
    .get(kind);
  return (row?.n ?? 0) + 1;
}

function freeNumber(db: ReadableDb, kind: RecordKind, wanted: number): number {
  const taken = db
    .statement<{ n: number }>('SELECT count(*) AS n FROM record_version WHERE kind = ? AND number = ?')
    .get(kind, wanted);
  return taken?.n === 0 ? wanted : nextNumber(db, kind);
}

function versionOf(row: Row, state: AnyVersion['state']): AnyVersion {
  const content: unknown = JSON.parse(row.content);
  const { kind, key } = row;
  if (kind === 'cause' && isContentOf('cause', content)) return { ...row, kind, content, state };
  if (kind === 'action' && isContentOf('action', content)) return { ...row, kind, content, state };
  throw new Error(`record version ${key} has no content of its kind`);
}

function leased<T>(db: WritableDb, purpose: string, work: () => T): T {
  db.lease.take(purpose);
  try {
    return db.transaction(work);
  } finally {
    db.lease.release();
  }
}
