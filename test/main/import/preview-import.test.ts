import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../main/db/queries/imports.ts';
import type { Store } from '../../../main/db/types.ts';
import { previewImport } from '../../../main/import/preview-import.ts';
import { runImport } from '../../../main/import/run-import.ts';
import type { ImportPreview } from '../../../shared/model/import-preview.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEAD = 'Ticket ID,Created at,Category,Customer,Department';
const FIRST = [
  '1,2024-03-05 10:00:00,Late,anna,Delivery',
  '2,2024-03-06 10:00:00,Late,ben,Delivery',
  '3,2024-03-07 10:00:00,Rude,anna,Store',
];

function write(rows: readonly string[]): string {
  const path = join(temporaryFolder(), 'tickets.csv');
  writeFileSync(path, `${[HEAD, ...rows].join('\n')}\n`);
  return path;
}

async function preview(store: Store, path: string): Promise<ImportPreview> {
  const counted = await previewImport({ db: store.db, path, name: 'tickets.csv', options: {} });
  if (!counted.ok) throw new Error(counted.error.message);
  return counted.value;
}

async function bring(store: Store, rows: readonly string[]): Promise<unknown> {
  const done = await runImport({ db: store.db, path: write(rows), name: 'tickets.csv', options: {} });
  if (!done.ok) throw new Error(done.error.message);
  const { added, changed, same, rejected } = done.value;
  return { added, changed, same, rejected };
}

describe('a dry run', () => {
  it.each([
    ['a first file', [], FIRST],
    ['the same file again', FIRST, FIRST],
    [
      'a new case, a changed one, one with a label never seen, a bad date',
      FIRST,
      [
        FIRST[0] ?? '',
        '2,2024-03-06 10:00:00,Late,carl,Delivery',
        '3,2024-03-07 10:00:00,Broken,anna,Store',
        '4,2024-03-08 10:00:00,Late,dora,Delivery',
        '5,soon,Late,dora,Delivery',
      ],
    ],
  ])('counts what the import then does: %s', async (_, before, after) => {
    const store = temporaryStore();
    if (before.length > 0) await bring(store, before);
    const { added, changed, same, rejected } = await preview(store, write(after));
    expect({ added, changed, same, rejected }).toEqual(await bring(store, after));
  });

  it('counts cases of an undone import as new', async () => {
    const store = temporaryStore();
    await bring(store, FIRST);
    undoImport(store.db, 1);
    expect(await preview(store, write(FIRST))).toMatchObject({ added: 3, changed: 0, same: 0 });
  });

  it('counts a row that stands in the file twice once', async () => {
    const store = temporaryStore();
    expect(await preview(store, write([...FIRST, FIRST[1] ?? '']))).toMatchObject({ rows: 4, added: 3, duplicates: 1 });
  });

  it('writes nothing', async () => {
    const store = temporaryStore();
    await bring(store, FIRST);
    store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const hash = (): string => createHash('sha256').update(readFileSync(store.path)).digest('hex');
    const before = hash();
    await preview(store, write([...FIRST, '9,2024-03-09 10:00:00,New,new,New']));
    store.db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect(hash()).toBe(before);
  });
});
