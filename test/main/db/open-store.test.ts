import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../main/db/open-store.ts';
import { newestVersion } from '../../../main/db/migrate.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { readOrganisation } from '../../../main/db/queries/settings.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';

const NEW = { create: { organisation: 'Acme', zone: 'Europe/Berlin' } };

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A closed store with a few hundred cases. */
function storeFile(): string {
  const path = join(temporaryFolder(), 'a.redress');
  const store = openTestStore(path);
  const rows = Array.from({ length: 400 }, (_, at) => ({
    caseId: `C${at}`,
    receivedAt: Date.UTC(2026, 0, 1) + at * 7_200_000,
    category: `Category ${at % 5}`,
    narrative: `What went wrong with number ${at}. `.repeat(20),
  }));
  importRows(store.db, rows);
  store.close();
  return path;
}

describe('opening a store', () => {
  it('makes a new one when asked, and the same file opens again with its own settings', () => {
    const path = join(temporaryFolder(), 'new.redress');
    expect(openStore(path)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    const made = openStore(path, NEW);
    expect(made.ok && readOrganisation(made.value.db)).toEqual({ organisation: 'Acme', zone: 'Europe/Berlin' });
    if (made.ok) made.value.close();
    const again = openStore(path, { create: { organisation: 'Other', zone: 'UTC' } });
    expect(again.ok && readOrganisation(again.value.db).organisation).toBe('Acme');
    if (again.ok) again.value.close();
  });

  it('sets every connection as promised', () => {
    const { db } = openTestStore(join(temporaryFolder(), 'p.redress'));
    const read = (name: string): unknown =>
      Object.values(db.statement<Record<string, unknown>>(`PRAGMA ${name}`).get() ?? {})[0];
    expect(
      [
        'journal_mode',
        'synchronous',
        'foreign_keys',
        'busy_timeout',
        'trusted_schema',
        'cell_size_check',
        'secure_delete',
        'journal_size_limit',
      ].map(read),
    ).toEqual(['wal', 2, 1, 5000, 0, 1, 2, 67_108_864]);
  });

  it('says in words that the folder is not there, and makes nothing', () => {
    const folder = temporaryFolder();
    const opened = openStore(join(folder, 'no', 'such', 'a.redress'), NEW);
    expect(opened).toMatchObject({ ok: false, error: { code: 'cannot-create' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a file of a newer program untouched', () => {
    const path = storeFile();
    const raw = new Database(path);
    raw.pragma(`user_version = ${newestVersion() + 1}`);
    raw.close();
    const before = hashOf(path);
    expect(openStore(path)).toMatchObject({ ok: false, error: { code: 'newer-store' } });
    expect(openStore(path, { readOnly: true })).toMatchObject({ ok: false, error: { code: 'newer-store' } });
    expect(hashOf(path)).toBe(before);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it('refuses what is no store of Redress and leaves it as it is', () => {
    const folder = temporaryFolder();
    const other = join(folder, 'other.db');
    const raw = new Database(other);
    raw.exec('CREATE TABLE t (a)');
    raw.close();
    writeFileSync(join(folder, 'text.redress'), 'not a database');
    writeFileSync(join(folder, 'empty.redress'), '');
    writeFileSync(join(folder, 'magic.redress'), 'SQLite format 3\0');
    mkdirSync(join(folder, 'folder.redress'));
    for (const name of ['other.db', 'text.redress', 'empty.redress', 'magic.redress']) {
      const path = join(folder, name);
      const before = hashOf(path);
      expect(openStore(path, NEW)).toMatchObject({ ok: false, error: { code: 'not-a-store' } });
      expect(hashOf(path)).toBe(before);
    }
    expect(openStore(join(folder, 'folder.redress'), NEW)).toMatchObject({ ok: false, error: { code: 'not-a-store' } });
  });

  it('says of 20 damaged files that they are damaged, and changes not a byte of them', () => {
    const sound = readFileSync(storeFile());
    const folder = temporaryFolder();
    const random = seededRandom(5);
    const pageSize = 8192;
    const pages = sound.length / pageSize;
    for (let n = 0; n < 20; n += 1) {
      const path = join(folder, `${n}.redress`);
      const bytes = Buffer.from(sound);
      const page = 1 + Math.floor(((n + random.unit()) / 20) * (pages - 1));
      if (n % 2 === 0) for (let at = 0; at < pageSize; at += 1) bytes[page * pageSize + at] = random.integer(0, 255);
      writeFileSync(path, bytes);
      if (n % 2 === 1) truncateSync(path, page * pageSize - random.integer(0, 3000));
      const before = hashOf(path);
      for (const readOnly of [false, true]) {
        const opened = openStore(path, { readOnly });
        expect(opened, `file ${n}, page ${page} of ${pages}`).toMatchObject({ ok: false, error: { code: 'damaged' } });
      }
      expect(hashOf(path)).toBe(before);
    }
  });

  it('refuses every write through a store opened for reading', () => {
    const path = storeFile();
    const opened = openStore(path, { readOnly: true });
    if (!opened.ok) throw new Error(opened.error.message);
    expect(() => importRows(opened.value.db, [{ caseId: 'x', receivedAt: 0 }])).toThrow(/readonly/);
    expect(checkStore(opened.value.db)).toEqual([]);
    opened.value.close();
  });

  it('reads what a program that was cut off had finished, also through a read-only door', () => {
    const path = storeFile();
    const copy = join(temporaryFolder(), 'copy.redress');
    const store = openTestStore(path);
    importRows(store.db, [{ caseId: 'late', receivedAt: 0 }]);
    for (const ending of ['', '-wal']) writeFileSync(copy + ending, readFileSync(path + ending));
    store.close();
    const opened = openStore(copy, { readOnly: true });
    if (!opened.ok) throw new Error(opened.error.message);
    expect(opened.value.db.statement('SELECT count(*) AS n FROM import').get()).toEqual({ n: 2 });
    opened.value.close();
  });
});
