import type { ReadableDb, WritableDb } from '../types.ts';

export type SettingName = 'organisation' | 'zone' | 'store_version' | 'hash_seed' | 'searched_to' | 'pseudonym_check';

export function readSetting(db: ReadableDb, name: SettingName): string | null {
  const row = db.statement<{ value: string }>('SELECT value FROM setting WHERE name = ?').get(name);
  return row?.value ?? null;
}

export function writeSetting(db: WritableDb, name: SettingName, value: string): void {
  db.statement(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  ).run(name, value);
}

/** Name of the organisation whose complaints these are, and the IANA zone its months are counted in. */
export function readOrganisation(db: ReadableDb): { organisation: string; zone: string } {
  return { organisation: readSetting(db, 'organisation') ?? '', zone: readSetting(db, 'zone') ?? 'UTC' };
}

/** Changes name or zone; the zone moves month borders, so saved columns become stale. */
export function writeOrganisation(db: WritableDb, change: { organisation?: string; zone?: string }): void {
  db.transaction(() => {
    if (change.organisation !== undefined) writeSetting(db, 'organisation', change.organisation);
    if (change.zone === undefined) return;
    writeSetting(db, 'zone', change.zone);
    bumpStoreVersion(db);
  });
}

/** Counts every change of what is visible; caches are keyed by it. */
export function readStoreVersion(db: ReadableDb): number {
  return Number(readSetting(db, 'store_version') ?? 0);
}

export function bumpStoreVersion(db: WritableDb): void {
  writeSetting(db, 'store_version', String(readStoreVersion(db) + 1));
}
