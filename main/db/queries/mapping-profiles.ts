import { headerKey, type MappingProfile, type ProfileContent } from '../../../shared/model/mapping-profile.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { storeTrouble } from '../store-trouble.ts';
import type { ReadableDb, WritableDb } from '../types.ts';
import { stringsOf } from '../json-strings.ts';

type Row = Omit<MappingProfile, 'columns' | 'content' | 'state'> & { columns: string; content: string | null };

/** What a new version says. */
export type NewProfile = {
  name: string;
  columns: readonly string[];
  content: ProfileContent | null;
  /** Milliseconds UTC. */
  now: number;
  /** Name of the file that was imported by it; empty when it was made by hand. */
  usedFor: string;
};

/** Every version of every profile, oldest first, with its state. */
export function listProfiles(db: ReadableDb): MappingProfile[] {
  const rows = db
    .statement<Row>(`
      SELECT id, name, columns, content, made_at AS madeAt, used_at AS usedAt, used_for AS usedFor, replaces,
        undone_at AS undoneAt
      FROM mapping_profile
      ORDER BY id`)
    .all();
  const replaced = new Set(rows.flatMap(({ replaces, undoneAt }) => (undoneAt === null ? [replaces] : [])));
  return rows.map((row) => ({
    ...row,
    columns: stringsOf(row.columns),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by insertProfile
    content: row.content === null ? null : (JSON.parse(row.content) as ProfileContent),
    state: row.undoneAt !== null ? 'undone' : replaced.has(row.id) ? 'replaced' : 'in-force',
  }));
}

/** The profiles that imports go by. */
export function profilesInForce(db: ReadableDb): MappingProfile[] {
  return listProfiles(db).filter(({ state, content }) => state === 'in-force' && content !== null);
}

/** After an import: a new version of the profile of these columns when it says something new, else a note that it was used. */
export function rememberProfile(db: WritableDb, profile: NewProfile): void {
  db.transaction(() => {
    const before = sameColumns(db, profile.columns);
    const isSame = before !== undefined && canonical(before.content) === canonical(profile.content);
    if (!isSame) insertProfile(db, { ...profile, name: before?.name ?? profile.name }, before?.id ?? null);
    else
      db.statement('UPDATE mapping_profile SET used_at = ?, used_for = ? WHERE id = ?').run(
        profile.now,
        profile.usedFor,
        before.id,
      );
  });
}

/** A new version of a profile in force: another name, another content, or none (deleted). */
export function changeProfile(
  db: WritableDb,
  id: number,
  change: { name?: string; content?: ProfileContent | null },
  now: number,
): Result<MappingProfile> {
  return leased(db, () => {
    const found = listProfiles(db).find((one) => one.id === id);
    if (found === undefined || found.state !== 'in-force' || found.content === null)
      return storeTrouble('not-found', 'store.noProfileInForce', { id: String(id) });
    const made = insertProfile(db, { ...found, ...change, now, usedFor: found.usedFor }, id, found.usedAt);
    return profileOf(db, made);
  });
}

/** Takes a version back; the one it had replaced is in force again. */
export function undoProfile(db: WritableDb, id: number, now: number): Result<MappingProfile> {
  return leased(db, () => {
    const found = listProfiles(db).find((one) => one.id === id);
    if (found === undefined) return storeTrouble('not-found', 'store.noProfile', { id: String(id) });
    if (found.state === 'undone') return storeTrouble('refused', 'store.versionUndone');
    if (found.state === 'replaced') return storeTrouble('refused', 'store.versionReplaced');
    db.statement('UPDATE mapping_profile SET undone_at = ? WHERE id = ? AND undone_at IS NULL').run(now, id);
    return profileOf(db, id);
  });
}

/** Brings profiles of another store in; one whose columns are known becomes the new version here. */
export function takeProfiles(db: WritableDb, profiles: readonly NewProfile[]): Result<MappingProfile[]> {
  return leased(db, () => {
    const ids = profiles.map((one) => insertProfile(db, one, sameColumns(db, one.columns)?.id ?? null));
    const all = listProfiles(db);
    return ok(all.filter(({ id }) => ids.includes(id)));
  });
}

/** As JSON with its names in order, so that equal contents are equal texts. */
function canonical(content: ProfileContent | null): string {
  return JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function sameColumns(db: ReadableDb, columns: readonly string[]): MappingProfile | undefined {
  const key = headerKey(columns);
  return listProfiles(db).findLast((one) => one.state === 'in-force' && headerKey(one.columns) === key);
}

function insertProfile(db: WritableDb, profile: NewProfile, replaces: number | null, usedAt = profile.now): number {
  const added = db
    .statement(`
      INSERT INTO mapping_profile (header_key, name, columns, content, made_at, used_at, used_for, replaces)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)
    .run(
      headerKey(profile.columns),
      profile.name,
      JSON.stringify(profile.columns),
      profile.content === null ? null : JSON.stringify(profile.content),
      profile.now,
      usedAt,
      profile.usedFor,
      replaces,
    );
  return Number(added.lastInsertRowid);
}

function profileOf(db: ReadableDb, id: number): Result<MappingProfile> {
  const found = listProfiles(db).find((one) => one.id === id);
  return found === undefined ? storeTrouble('not-found', 'store.noProfile', { id: String(id) }) : ok(found);
}

function leased<T>(db: WritableDb, work: () => T): T {
  db.lease.take('keeping a mapping profile');
  try {
    return db.transaction(work);
  } finally {
    db.lease.release();
  }
}
