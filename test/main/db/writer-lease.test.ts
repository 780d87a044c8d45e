import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../main/db/open-store.ts';
import { beginImport, listImports, undoImport } from '../../../main/db/queries/imports.ts';
import { sqliteTrouble } from '../../../main/db/sqlite-trouble.ts';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { killBatches } from '../../support/kill-rows.ts';
import { importRows, openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const CHILD = fileURLToPath(new URL('../../support/import-until-killed.ts', import.meta.url));
const BEGIN = { kind: 'complaints', fileName: 'mine.csv', source: 'generic' } as const;

describe('two programs on one store', () => {
  it('let one write and tell the other who it is, while both can read', () => {
    const path = `${temporaryFolder()}/two.redress`;
    const first = openTestStore(path);
    importRows(first.db, [{ caseId: '1', receivedAt: 0 }]);
    const writer = beginImport(first.db, BEGIN);
    for (const batch of killBatches(1)) writer.writeBatch(batch);
    const second = openTestStore(path);
    expect(second.notices).toMatchObject([{ text: expect.stringContaining(`Process ${process.pid}`) }]);
    expect(loadStoreColumns(second.db).cases.n).toBe(1);
    const trouble = troubleOf(() => beginImport(second.db, BEGIN));
    expect(trouble).toMatchObject({ code: 'busy', details: { pid: process.pid, purpose: 'importing mine.csv' } });
    expect(troubleOf(() => undoImport(second.db, 1))).toMatchObject({ code: 'busy' });
    writer.finish();
    expect(undoImport(second.db, 1).ok).toBe(true);
    expect(listImports(first.db).map(({ status }) => status)).toEqual(['undone', 'done']);
  });

  it('frees the store when the writer is killed', async () => {
    const path = `${temporaryFolder()}/killed.redress`;
    openTestStore(path).close();
    const child = spawn(process.execPath, [CHILD, path, '1', 'hold'], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(child.stdout, 'data');
    const beside = openTestStore(path);
    expect(troubleOf(() => beginImport(beside.db, BEGIN))?.details).toMatchObject({ pid: child.pid });
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(importRows(beside.db, [{ caseId: 'mine', receivedAt: 0 }]).status).toBe('done');
  });
});

it('gives the lease back when an import ends, however it ends', () => {
  const { db } = temporaryStore();
  beginImport(db, BEGIN).abandon();
  const writer = beginImport(db, BEGIN);
  writer.finish();
  writer.abandon();
  expect(() => writer.finish()).toThrow(RangeError);
  expect(importRows(db, [{ caseId: '1', receivedAt: 0 }]).status).toBe('done');
});

const isRoot = process.getuid?.() === 0;

it.skipIf(!isRoot)(
  'reads a store in a folder that may not be written to, from a copy [as root, by another user]',
  () => {
    const folder = temporaryFolder();
    const path = `${folder}/shared.redress`;
    const store = openTestStore(path);
    importRows(store.db, [{ caseId: '1', receivedAt: 0 }]);
    store.close();
    const script = fileURLToPath(new URL('../../support/open-as-nobody.ts', import.meta.url));
    spawnSync('chmod', ['755', folder]);
    const { stdout } = spawnSync(process.execPath, [script, path], { uid: 65_534, gid: 65_534, encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual({
      reading: { imports: 1, notices: [expect.objectContaining({ key: 'notice.copy' })] },
      writing: 'cannot-create',
      creating: 'cannot-create',
    });
    expect(openStore(path).ok).toBe(true);
  },
);

function troubleOf(work: () => unknown): ReturnType<typeof sqliteTrouble> {
  try {
    work();
  } catch (error) {
    return sqliteTrouble(error);
  }
  return null;
}
