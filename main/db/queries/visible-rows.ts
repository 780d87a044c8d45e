import type { RowKind } from '../../../shared/model/fields.ts';
import { entityOf, type StoredField } from '../entities.ts';
import { grow, uint32Of } from '../blobs.ts';
import { stringsOf } from '../json-strings.ts';
import type { ReadableDb } from '../types.ts';
import { carriedChunks } from './carried.ts';
import { highestId } from './terms.ts';

/** Every import, for `asAt`: the store as it is now. */
export const NOW = Number.MAX_SAFE_INTEGER;

/** Which versions are visible: 1 at the version's id. `n` is their number. */
export type Visible = { n: number; flags: Uint8Array };

/** The fold of the finished imports up to `asAt`: of each case, the version that the newest import carried; contacts are no cases. */
export function visibleVersions(db: ReadableDb, kind: RowKind, asAt: number): Visible {
  const all = foldedVersions(db, kind, asAt);
  return kind === 'complaints' ? withoutContacts(db, all) : all;
}

/** Complaints and contacts: every row that the exports of complaints hold. */
export function visibleWithContacts(db: ReadableDb, asAt: number): Visible {
  return foldedVersions(db, 'complaints', asAt);
}

/** Whether the newest import with contacts, up to `asAt`, says that its rows are the chances to complain. */
export function areContactsChances(db: ReadableDb, asAt: number): boolean {
  const row = db
    .statement<{ chosen: number | null }>(`
      SELECT json_extract(mapping, '$.options.contactsAsChances') AS chosen
      FROM import
      WHERE kind = 'complaints' AND status = 'done' AND contacts > 0 AND id <= ?
      ORDER BY id DESC
      LIMIT 1`)
    .get(asAt);
  return row?.chosen === 1;
}

function withoutContacts(db: ReadableDb, { n, flags }: Visible): Visible {
  let left = n;
  for (const id of contactVersions(db)) {
    if (flags[id] !== 1) continue;
    flags[id] = 0;
    left -= 1;
  }
  return { n: left, flags };
}

function* contactVersions(db: ReadableDb): Generator<number> {
  const rows = db.statement<{ id: number }>('SELECT id FROM complaint_version WHERE contact = 1');
  for (const { id } of rows.iterate()) yield id;
}

function foldedVersions(db: ReadableDb, kind: RowKind, asAt: number): Visible {
  const heads = headVersions(db, kind, asAt);
  const flags = new Uint8Array(highestId(db, entityOf(kind).table) + 1);
  let n = 0;
  for (const version of heads) {
    if (version === 0) continue;
    flags[version] = 1;
    n += 1;
  }
  return { n, flags };
}

/** By number of the row: the version that the newest finished import up to `asAt` carried, 0 where there is none. */
export function headVersions(db: ReadableDb, kind: RowKind, asAt: number): Uint32Array {
  let heads = new Uint32Array(1024);
  for (const { numbers, versions } of carriedChunks(db, kind, 'done', asAt)) {
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (number >= heads.length) heads = grow(heads, number + 1, (length) => new Uint32Array(length));
      heads[number] = versions[at] ?? 0;
    }
  }
  return heads;
}

/** Fields that at least one of the finished imports up to `asAt` brought, in the order of the model. */
export function visibleFields(db: ReadableDb, kind: RowKind, asAt: number): StoredField[] {
  const lists = db
    .statement<{ fields: string }>("SELECT fields FROM import WHERE kind = ? AND status = 'done' AND id <= ?")
    .all(kind, asAt);
  const ids = new Set(lists.flatMap(({ fields }) => stringsOf(fields)));
  return entityOf(kind).fields.filter(({ id }) => ids.has(id));
}

/** What the finished imports up to `asAt` say of time: the newest moment, and rows by quarter of an hour (see `import.dated`). */
export function importMoments(
  db: ReadableDb,
  asAt: number,
): { id: number; kind: RowKind; asOf: number | null; dated: Uint32Array }[] {
  return db
    .statement<{ id: number; kind: RowKind; asOf: number | null; dated: Uint8Array | null }>(`
      SELECT id, kind, as_of AS asOf, dated
      FROM import
      WHERE status = 'done' AND id <= ?
      ORDER BY id`)
    .all(asAt)
    .map(({ id, kind, asOf, dated }) => ({ id, kind, asOf, dated: uint32Of(dated ?? new Uint8Array(0)) }));
}
