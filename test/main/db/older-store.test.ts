import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStoreFile } from '../../../main/core/tools/check-store.ts';
import { APPLICATION_ID } from '../../../main/db/application-id.ts';
import { migrate, newestVersion } from '../../../main/db/migrate.ts';
import { MIGRATIONS } from '../../../main/db/migrations/list.ts';
import { openStore } from '../../../main/db/open-store.ts';
import { listImports } from '../../../main/db/queries/imports.ts';
import { temporaryFolder } from '../../support/temporary-store.ts';

/** A store as an earlier Redress left it, with one import. */
function olderStore(): { folder: string; path: string; hash: () => string } {
  const folder = temporaryFolder();
  const path = join(folder, 'old.redress');
  const raw = new Database(path);
  raw.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(raw, MIGRATIONS.slice(0, -1));
  raw.exec(`
    INSERT INTO import (id, kind, status, file_name, source, scope, mapping, first_version, first_number, first_term,
      first_customer, first_order_ref, started_at, contacts)
    VALUES (1, 'complaints', 'done', 'a.csv', 's', '', '{}', 1, 1, 1, 1, 1, 5, 0)`);
  raw.close();
  return { folder, path, hash: () => createHash('sha256').update(readFileSync(path)).digest('hex') };
}

const before = String(newestVersion() - 1);

describe('a store from an older Redress', () => {
  it('is brought up to date, after a backup, when somebody only wants to read it', () => {
    const { folder, path } = olderStore();
    const opened = openStore(path, { readOnly: true, update: true });
    if (!opened.ok) throw new Error(opened.error.message);
    expect(listImports(opened.value.db).length).toBe(1);
    expect(opened.value.notices).toMatchObject([{ key: 'notice.updated', values: { before } }]);
    opened.value.close();
    expect(readdirSync(folder)).toContain(`old.redress.version-${before}.backup`);
    const again = openStore(path, { readOnly: true });
    expect(again).toMatchObject({ ok: true, value: { notices: [] } });
    if (again.ok) again.value.close();
  });

  it('is looked through without changing a byte of it', () => {
    const { folder, path, hash } = olderStore();
    const [was, files] = [hash(), readdirSync(folder)];
    expect(checkStoreFile(path)).toMatchObject({ ok: true, value: { notices: [{ key: 'notice.copyUpdated' }] } });
    expect([hash(), readdirSync(folder)]).toEqual([was, files]);
  });
});
