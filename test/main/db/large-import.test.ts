import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { beginImport, listImports } from '../../../main/db/queries/imports.ts';
import { removeLeftovers } from '../../../main/db/queries/leftovers.ts';
import { complaintBatches } from '../../bench/generate-batches.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

it('keeps the WAL small while an import is written, and while it is taken back', () => {
  const { db, path } = temporaryStore();
  const size = (file: string): number => statSync(file).size / 2 ** 20;
  const writer = beginImport(db, { kind: 'complaints', fileName: 'big.csv', source: 'generic' });
  let largest = 0;
  for (const batch of complaintBatches(40_000)) {
    writer.writeBatch(batch);
    largest = Math.max(largest, size(`${path}-wal`));
  }
  writer.abandon();
  expect(listImports(db)).toEqual([]);
  expect(removeLeftovers(db)).toEqual([]);
  largest = Math.max(largest, size(`${path}-wal`));
  expect(size(path)).toBeGreaterThan(20);
  expect(largest).toBeLessThan(20);
  const tables = ['complaint_version', 'narrative', 'segment', 'carried', 'key_segment', 'customer', 'term', 'import'];
  const left = tables.filter((table) => db.statement(`SELECT 1 FROM ${table} LIMIT 1`).get() !== undefined);
  expect(left).toEqual([]);
});
