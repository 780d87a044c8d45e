import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { APPLICATION_ID } from '../../../main/db/application-id.ts';
import { migrate, newestVersion, versionOf } from '../../../main/db/migrate.ts';
import { MIGRATIONS } from '../../../main/db/migrations/list.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';

const NEXT = newestVersion() + 1;

function openRaw(path: string): Database.Database {
  return new Database(path);
}

describe('migrations', () => {
  it('are numbered from 1 without holes', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1));
  });

  it('run once each, and leave the version of the last one', () => {
    const raw = openRaw(join(temporaryFolder(), 'm.redress'));
    expect(migrate(raw)).toBe(MIGRATIONS.length);
    expect(migrate(raw)).toBe(0);
    expect([versionOf(raw), raw.pragma('application_id', { simple: true })]).toEqual([newestVersion(), APPLICATION_ID]);
    raw.close();
  });

  it('keep the store at the version before when a step fails in the midst', () => {
    const raw = openRaw(join(temporaryFolder(), 'm.redress'));
    const broken = { version: NEXT, sql: 'CREATE TABLE half (a); CREATE TABLE half (a);' };
    expect(() => migrate(raw, [...MIGRATIONS, broken])).toThrow(/already exists/);
    expect(versionOf(raw)).toBe(newestVersion());
    expect(raw.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 });
    raw.close();
  });

  it('bring an older store up to date at the open, after a checked copy of it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'old.redress');
    const raw = openRaw(path);
    raw.pragma(`application_id = ${APPLICATION_ID}`);
    raw.exec('CREATE TABLE from_before (a); INSERT INTO from_before VALUES (7)');
    raw.close();
    const { db, notices } = openTestStore(path);
    expect(notices).toMatchObject([{ text: expect.stringContaining('old.redress.version-0.backup') }]);
    expect(importRows(db, [{ caseId: '1', receivedAt: 0 }]).added).toBe(1);
    const backup = openRaw(join(folder, 'old.redress.version-0.backup'));
    expect([versionOf(backup), backup.prepare('SELECT a FROM from_before').get()]).toEqual([0, { a: 7 }]);
    backup.close();
    expect(readdirSync(folder).filter((name) => name.includes('.part-'))).toEqual([]);
  });

  it('widen the kinds of rows without losing one, and everything still refers to its import', () => {
    const raw = openRaw(join(temporaryFolder(), 'm.redress'));
    raw.pragma('foreign_keys = ON');
    migrate(raw, MIGRATIONS.slice(0, 9));
    raw.exec(`
      INSERT INTO import (id, kind, status, file_name, source, scope, mapping, first_version, first_number, first_term,
        first_customer, first_order_ref, started_at, contacts)
      VALUES (3, 'complaints', 'done', 'a.csv', 's', '', '{}', 1, 1, 1, 1, 1, 5, 2),
        (7, 'orders', 'undone', 'b.csv', 's', '', '{}', 1, 1, 1, 1, 1, 6, 0);
      INSERT INTO carried (import_id, numbers, versions, hashes) VALUES (3, x'01', x'02', x'03');
      INSERT INTO segment (import_id, kind, first_version, head, data) VALUES (7, 'orders', 1, '[]', x'04');
      INSERT INTO reject (import_id, line, value, rule, message, cells) VALUES (3, 9, 'v', 'r', 'm', '[]');
      INSERT INTO extra (kind, version_id, cells) VALUES ('complaints', 1, '{"a":"b"}');
      INSERT INTO key_segment (dictionary, first_id, hashes) VALUES ('cell', 1, x'05');`);
    const tables = ['import', 'carried', 'segment', 'reject', 'extra', 'key_segment'];
    const rows = (): unknown => tables.map((table) => raw.prepare(`SELECT * FROM ${table}`).all());
    const before = rows();
    expect(migrate(raw)).toBe(MIGRATIONS.length - 9);
    expect(rows()).toEqual(before);
    expect(raw.pragma('foreign_key_check')).toEqual([]);
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok');
    raw.exec("UPDATE import SET kind = 'failures' WHERE id = 7; UPDATE segment SET kind = 'failures'");
    expect(() => raw.exec("UPDATE import SET kind = 'visits'")).toThrow(/CHECK/);
    expect(() => raw.exec('DELETE FROM import')).toThrow(/FOREIGN KEY/);
    raw.close();
  });
});
