import type Database from 'better-sqlite3';
import { APPLICATION_ID } from './application-id.ts';
import { MIGRATIONS } from './migrations/list.ts';
import type { Migration } from './migrations/migration.ts';

/** The newest schema version this program knows. */
export function newestVersion(migrations: readonly Migration[] = MIGRATIONS): number {
  return migrations.at(-1)?.version ?? 0;
}

/**
 * Brings a store to the newest schema, one transaction a step, each with its `user_version`: a program killed in between
 * leaves a store that is sound and at one of the versions. Returns the number of steps taken.
 */
export function migrate(connection: Database.Database, migrations: readonly Migration[] = MIGRATIONS): number {
  let steps = 0;
  for (const migration of migrations) {
    const step = connection.transaction(() => {
      if (versionOf(connection) >= migration.version) return false;
      connection.exec(migration.sql);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${migration.version}`);
      return true;
    });
    if (step.immediate()) steps += 1;
  }
  return steps;
}

export function versionOf(connection: Database.Database): number {
  return Number(connection.pragma('user_version', { simple: true }));
}
