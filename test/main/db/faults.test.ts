import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { openStore } from '../../../main/db/open-store.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { beginImport, listImports } from '../../../main/db/queries/imports.ts';
import { removeLeftovers } from '../../../main/db/queries/leftovers.ts';
import { sqliteTrouble } from '../../../main/db/sqlite-trouble.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { hashColumns } from '../../support/describe-columns.ts';
import { faultyDb } from '../../support/faulty-db.ts';
import { killBatches } from '../../support/kill-rows.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

/** Brings file `file` in; `batches` of it where the import is to stop in the midst. */
function bring(db: WritableDb, file: number): void {
  const writer = beginImport(db, { kind: 'complaints', fileName: `${file}.csv`, source: 'generic' });
  try {
    for (const batch of killBatches(file)) writer.writeBatch(batch);
    writer.finish();
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

/** What the same import gives on a sound disk. */
function hashAfter(files: number): string {
  const { db } = temporaryStore();
  for (let file = 1; file <= files; file += 1) bring(db, file);
  return hashColumns(buildColumns(db));
}

describe('an import whose n-th storage call fails', () => {
  it.each([
    ['once', false],
    ['and every one after it', true],
  ])('%s, for n = 1, 2, 3 … until it passes, is complete or absent each time', (_, isLasting) => {
    const { db } = temporaryStore();
    bring(db, 1);
    const before = hashColumns(buildColumns(db));
    const complete = hashAfter(2);
    let failed = 0;
    const problems: unknown[] = [];
    for (let n = 1; ; n += 1) {
      const faulty = faultyDb(db, n, isLasting);
      let met: unknown = null;
      try {
        bring(faulty, 2);
      } catch (error) {
        met = error;
      }
      if (met === null) break;
      failed += 1;
      expect(sqliteTrouble(met)).toMatchObject({ code: 'io' });
      removeLeftovers(db);
      expect(hashColumns(buildColumns(db))).toBe(before);
      expect(listImports(db)).toHaveLength(1);
      if (n % 10 === 1) problems.push(...checkStore(db));
    }
    expect(failed).toBeGreaterThan(30);
    expect([...problems, ...checkStore(db)]).toEqual([]);
    expect(hashColumns(buildColumns(db))).toBe(complete);
  });
});

it('leaves nothing of 200 imports cancelled at any progress, and shows nothing of a begun one', () => {
  const { db } = temporaryStore();
  bring(db, 1);
  const before = hashColumns(buildColumns(db));
  const random = seededRandom(3);
  const batches = killBatches(2);
  const shown = new Set<string>();
  for (let cancel = 0; cancel < 200; cancel += 1) {
    const writer = beginImport(db, { kind: 'complaints', fileName: 'x.csv', source: 'generic' });
    for (const batch of batches.slice(0, random.integer(0, batches.length))) writer.writeBatch(batch);
    if (cancel % 20 === 0) shown.add(hashColumns(buildColumns(db)));
    writer.abandon();
  }
  shown.add(hashColumns(buildColumns(db)));
  expect([...shown]).toEqual([before]);
  expect(listImports(db)).toHaveLength(1);
  expect(removeLeftovers(db)).toEqual([]);
  expect(checkStore(db)).toEqual([]);
});

it('is sound when the power fails at any write border, and in the midst of a write', () => {
  const { db, path } = temporaryStore();
  bring(db, 1);
  const before = hashColumns(buildColumns(db));
  const random = seededRandom(5);
  const writer = beginImport(db, { kind: 'complaints', fileName: '2.csv', source: 'generic' });
  for (const batch of killBatches(2)) {
    writer.writeBatch(batch);
    expect(reopened(path, null)).toEqual({ hash: before, imports: 1, problems: [] });
    expect(reopened(path, random.unit())).toEqual({ hash: before, imports: 1, problems: [] });
  }
  writer.finish();
  expect(reopened(path, null)).toEqual({ hash: hashColumns(buildColumns(db)), imports: 2, problems: [] });
});

/** What a copy of the files as they lie on the disk shows; of the WAL perhaps only a part was written. */
function reopened(path: string, shareOfWal: number | null): unknown {
  const copy = join(temporaryFolder(), 'copy.redress');
  copyFileSync(path, copy);
  if (existsSync(`${path}-wal`)) {
    const wal = readFileSync(`${path}-wal`);
    // The frames of transactions before are on the disk already: a torn write concerns the last quarter at most.
    const length = shareOfWal === null ? wal.length : Math.floor(wal.length * (0.999 + 0.001 * shareOfWal));
    writeFileSync(`${copy}-wal`, wal.subarray(0, length));
  }
  const opened = openStore(copy);
  if (!opened.ok) return opened.error;
  const { db, close } = opened.value;
  const shown = { hash: hashColumns(buildColumns(db)), imports: listImports(db).length, problems: checkStore(db) };
  close();
  return shown;
}
