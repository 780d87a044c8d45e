import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runImport } from '../../../main/import/run-import.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { listImports } from '../../../main/db/queries/imports.ts';
import { groupRejects } from '../../../main/db/queries/rejects.ts';
import type { Store } from '../../../main/db/types.ts';
import type { ImportOptions, ImportOutcome } from '../../../shared/model/recognition.ts';
import type { Result } from '../../../shared/model/result.ts';
import { describeWithShared } from '../../support/shared-data.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const TICKETS = `Ticket ID,Created at,Category,Department
1,2024-03-05 10:00:00,Late,Delivery
2,2024-03-06 10:00:00,Late,Delivery
3,soon,Late,Delivery
`;

function run(
  store: Store,
  text: string | Uint8Array,
  options: ImportOptions = {},
  signal?: AbortSignal,
): Promise<Result<ImportOutcome>> {
  const path = join(temporaryFolder(), 'tickets.csv');
  writeFileSync(path, text);
  return runImport({ db: store.db, path, name: 'tickets.csv', options, ...(signal === undefined ? {} : { signal }) });
}

describe('one file', () => {
  it('is stored, with its rejects by line and rule', async () => {
    const store = temporaryStore();
    expect(await run(store, TICKETS)).toMatchObject({
      ok: true,
      value: { added: 2, rejected: 1, kind: 'complaints', source: 'generic' },
    });
    expect(groupRejects(store.db, 1)).toEqual([
      { rule: 'bad-date', column: 'Created at', message: expect.any(String), n: 1 },
    ]);
  });

  it('twice changes nothing', async () => {
    const store = temporaryStore();
    await run(store, TICKETS);
    expect(await run(store, TICKETS)).toMatchObject({ ok: true, value: { added: 0, changed: 0, same: 2 } });
  });

  it.each([
    ['an empty file', '', {}, 'unreadable'],
    ['a header only', 'Ticket ID,Created at\n', {}, 'refused'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), {}, 'unreadable'],
    ['the wrong preset', TICKETS, { preset: 'zendesk' }, 'refused'],
    ['an unknown preset', TICKETS, { preset: 'nope' }, 'usage'],
    ['an unknown column', TICKETS, { map: { category: 'Nope' } }, 'usage'],
    ['an unknown encoding', TICKETS, { encoding: 'nope' }, 'usage'],
    ['dates that fit nothing', TICKETS.replaceAll(/2024-\d\d-\d\d 10:00:00/g, 'later'), {}, 'refused'],
    [
      'dates that fit two orders',
      TICKETS.replaceAll(/2024-03-0(\d) 10:00:00/g, '0$1/03/2024').replace('soon', '01/02/2024'),
      {},
      'needs-decision',
    ],
    [
      'dates that contradict the order given',
      TICKETS.replaceAll(/2024-03-0(\d) 10:00:00/g, '2$1/03/2024').replace('soon', '28/02/2024'),
      { dateOrder: 'mdy' },
      'refused',
    ],
    ['an open quote', `${TICKETS}4,2024-03-07 10:00:00,"Late,Delivery\n`, {}, 'needs-decision'],
  ] as const)('%s ends in words and stores nothing', async (_, text, options, code) => {
    const store = temporaryStore();
    const result = await run(store, text, options);
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/\w{3}/) } });
    expect(listImports(store.db)).toEqual([]);
  });

  it('with open quotes is stored without those lines when it is repaired', async () => {
    const store = temporaryStore();
    const text = `${TICKETS}4,2024-03-07 10:00:00,"Late,Delivery\n5,2024-03-08 10:00:00,Late,"Delivery"\n6,2024-03-08 11:00:00,"Late\n`;
    expect(await run(store, text)).toMatchObject({
      ok: false,
      error: {
        code: 'needs-decision',
        message: expect.stringContaining('line 5'),
        details: { questions: [{ id: 'repair' }] },
      },
    });
    expect(await run(store, text, { repair: true })).toMatchObject({ ok: true, value: { added: 3, rejected: 3 } });
    expect(groupRejects(store.db, 1)).toContainEqual(expect.objectContaining({ rule: 'unclosed-quote', n: 2 }));
  });

  it('that is no regular file, or not there, is told', async () => {
    const store = temporaryStore();
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dir.csv'));
    execFileSync('mkfifo', [join(folder, 'pipe.csv')]);
    const code = async (name: string): Promise<unknown> => {
      const result = await runImport({ db: store.db, path: join(folder, name), name, options: {} });
      return result.ok ? 'ok' : [result.error.code, result.error.message];
    };
    expect(await code('dir.csv')).toEqual(['unreadable', expect.stringContaining('a folder')]);
    expect(await code('pipe.csv')).toEqual(['unreadable', expect.stringContaining('a pipe')]);
    expect(await code('none.csv')).toEqual(['not-found', expect.stringContaining('none.csv')]);
  });

  it('that is cancelled leaves nothing', async () => {
    const store = temporaryStore();
    const controller = new AbortController();
    const text = `Ticket ID,Created at,Category\n${Array.from({ length: 30_000 }, (_, i) => `${i},2024-03-05 10:00:00,Late`).join('\n')}\n`;
    const path = join(temporaryFolder(), 'big.csv');
    writeFileSync(path, text);
    const result = await runImport({
      db: store.db,
      path,
      name: 'big.csv',
      options: {},
      signal: controller.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'importing' && done > 5000) controller.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(listImports(store.db)).toEqual([]);
  });

  it('that vanishes while it is read is refused', async () => {
    const store = temporaryStore();
    const path = join(temporaryFolder(), 'gone.csv');
    writeFileSync(path, TICKETS);
    const result = await runImport({
      db: store.db,
      path,
      name: 'gone.csv',
      options: {},
      onProgress: ({ stage }) => {
        if (stage === 'importing') rmSync(path, { force: true });
      },
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining('removed while it was being read (after') },
    });
    expect(listImports(store.db)).toEqual([]);
  });

  it('that changes while it is read is refused', async () => {
    const store = temporaryStore();
    const path = join(temporaryFolder(), 'grows.csv');
    writeFileSync(path, TICKETS);
    const result = await runImport({
      db: store.db,
      path,
      name: 'grows.csv',
      options: {},
      onProgress: ({ stage }) => {
        if (stage === 'importing') writeFileSync(path, `${TICKETS}4,2024-03-07 10:00:00,Late,Delivery\n`);
      },
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining('changed') },
    });
    expect(listImports(store.db)).toEqual([]);
  });
});

describe('many files', () => {
  it('are all stored or none, and their questions come together', async () => {
    const store = temporaryStore();
    const folder = temporaryFolder();
    const good = join(folder, 'good.csv');
    const bad = join(folder, 'bad.csv');
    writeFileSync(good, TICKETS);
    writeFileSync(bad, 'Ticket ID,Created at,Category\n1,01/02/2024,a\n2,03/04/2024,b\n');
    const files = [good, bad].map((path) => ({ path, name: path.slice(folder.length + 1), options: {} }));
    expect(await runImports({ db: store.db, files })).toMatchObject({
      ok: false,
      error: { code: 'needs-decision', message: expect.stringContaining('--date-order dmy') },
    });
    expect(listImports(store.db)).toEqual([]);
    const answered = files.map((file) => ({ ...file, options: { dateOrder: 'dmy' as const } }));
    expect(await runImports({ db: store.db, files: answered })).toMatchObject({
      ok: true,
      value: [{ file: 'bad.csv' }, { file: 'good.csv' }],
    });
  });
});

describeWithShared('real exports', ['data', 'zendesk'], (folder) => {
  it('imports the Zendesk tickets with the shared mailbox flagged', async () => {
    const store = temporaryStore();
    const result = await runImport({
      db: store.db,
      path: join(folder, 'tickets-2023-04.csv'),
      name: 'tickets-2023-04.csv',
      options: {},
    });
    expect(result).toMatchObject({
      ok: true,
      value: {
        source: 'zendesk',
        rows: 8223,
        added: 8223,
        rejected: 0,
        pooledKeys: [{ cases: 944 }],
      },
    });
  });
});
