import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../../main/analysis/columns.ts';
import { checkStore } from '../../../../main/db/queries/check.ts';
import { listImports } from '../../../../main/db/queries/imports.ts';
import type { Store } from '../../../../main/db/types.ts';
import type { ImportReader } from '../../../../main/import/reader/import-reader.ts';
import { openLocalReader } from '../../../../main/import/reader/local-reader.ts';
import { withFallback } from '../../../../main/import/reader/open-reader.ts';
import { openWorkerReader } from '../../../../main/import/reader/worker-reader.ts';
import { runImport } from '../../../../main/import/run-import.ts';
import type { ImportOutcome } from '../../../../shared/model/recognition.ts';
import type { Result } from '../../../../shared/model/result.ts';
import { hashColumns } from '../../../support/describe-columns.ts';
import { temporaryFolder, temporaryStore } from '../../../support/temporary-store.ts';

/** Cases with everything that goes over the line: keys, labels, texts with line breaks, unclaimed cells, rejects. */
function ticketsFile(rows: number): string {
  const path = join(temporaryFolder(), 'tickets.csv');
  const lines = Array.from({ length: rows }, (_, i) => {
    const received = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString().slice(0, 19);
    const date = i % 997 === 5 ? 'soon' : received;
    const text = i % 3 === 0 ? `"Zoë says ""no"",\nrow ${i}"` : `row ${i}`;
    return `T${i},${date},Reason ${i % 40},Straße ${i % 7},kunde-${i % 500}@example.org,${i % 2 === 0 ? 'ja ✓' : ''},${text}`;
  });
  writeFileSync(path, `Ticket ID,Created at,Category,Department,Customer,Mark,Description\n${lines.join('\n')}\n`);
  return path;
}

type Options = Partial<Parameters<typeof runImport>[0]>;

async function bring(
  store: Store,
  path: string,
  reader: ImportReader,
  more: Options = {},
): Promise<Result<ImportOutcome>> {
  try {
    return await runImport({ db: store.db, path, name: 'tickets.csv', options: {}, reader, ...more });
  } finally {
    reader.close();
  }
}

describe('a file read in a thread of its own', () => {
  it('gives the same store as one read in the same thread', async () => {
    const path = ticketsFile(12_000);
    const [own, other] = [temporaryStore(), temporaryStore()];
    const local = await bring(own, path, openLocalReader());
    const threaded = await bring(other, path, openWorkerReader());
    expect(threaded).toEqual(local);
    expect(threaded).toMatchObject({ ok: true, value: { added: 11_987, rejected: 13 } });
    expect(hashColumns(buildColumns(other.db))).toBe(hashColumns(buildColumns(own.db)));
    expect(checkStore(other.db)).toEqual([]);
    expect(listImports(other.db)[0]).toMatchObject({ rejected: 13 });
  });

  it('leaves nothing when it is cancelled', async () => {
    const store = temporaryStore();
    const controller = new AbortController();
    const result = await bring(store, ticketsFile(30_000), openWorkerReader(), {
      signal: controller.signal,
      onProgress: ({ stage, done }) => {
        if (stage === 'importing' && done >= 5000) controller.abort();
      },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(listImports(store.db)).toEqual([]);
  });

  it('leaves nothing when the store cannot take a batch', async () => {
    const store = temporaryStore();
    store.db.exec("CREATE TRIGGER full BEFORE INSERT ON complaint_version BEGIN SELECT RAISE(ABORT, 'no room'); END");
    await expect(bring(store, ticketsFile(12_000), openWorkerReader())).rejects.toThrow('no room');
    expect(listImports(store.db)).toEqual([]);
  });

  it('is told when the thread is gone', async () => {
    const reader = openWorkerReader();
    reader.close();
    await expect(reader.recognise({ path: 'x', name: 'x', options: {} }, { zone: 'UTC' }, undefined)).rejects.toThrow(
      'closed',
    );
  });

  it('is read in the same thread where no thread can be started', async () => {
    const broken = openWorkerReader();
    broken.close();
    const result = await bring(temporaryStore(), ticketsFile(50), withFallback(broken, openLocalReader));
    expect(result).toMatchObject({ ok: true, value: { added: 49 } });
  });

  it('is refused when it was changed after it was recognised', async () => {
    const path = ticketsFile(100);
    const reader = openWorkerReader();
    const known = await reader.recognise({ path, name: 'tickets.csv', options: {} }, { zone: 'UTC' }, undefined);
    if (!known.ok) throw new Error(known.error.message);
    writeFileSync(path, 'Ticket ID,Created at\n1,2024-03-05\n');
    expect(await bring(temporaryStore(), path, reader, { known: known.value })).toMatchObject({
      ok: false,
      error: { code: 'unreadable', message: expect.stringContaining('changed') },
    });
  });
});
