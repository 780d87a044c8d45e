import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { countOfCustomer, eraseCustomer, listErasures } from '../../../main/db/queries/erase.ts';
import { beginImport } from '../../../main/db/queries/imports.ts';
import { searchNarratives, updateSearchIndex } from '../../../main/db/queries/search.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const CANARY = 'canary-7f3a91';

function complaints(status: string): TestRow[] {
  return Array.from({ length: 300 }, (_, at) => ({
    caseId: String(at),
    receivedAt: Date.UTC(2026, 0, 1) + at * 3_600_000,
    customer: at % 100 === 7 ? `${CANARY}@example.org` : `customer ${at}`,
    status,
    narrative: at % 100 === 7 ? `I, ${CANARY}, waited. `.repeat(at === 207 ? 900 : 3) : 'They were late.',
    extra: at === 107 ? `called as ${CANARY}` : null,
  }));
}

it('erases a customer so that no byte of it is left in the file or its WAL, and the cases still count', () => {
  const { db, path } = temporaryStore();
  importRows(db, complaints('Open'), { chunk: 50 });
  importRows(db, complaints('Solved'), { chunk: 50 });
  importRows(db, [{ orderId: 'o1', orderedAt: 0, customer: `${CANARY}@example.org` }], { kind: 'orders' });
  const writer = beginImport(db, { kind: 'complaints', fileName: 'r.csv', source: 'generic' });
  const cells = ['x', `${CANARY}@example.org`];
  writer.writeRejects([{ line: 2, column: 'Id', value: '', rule: 'missing-id', message: 'No id', cells }]);
  writer.finish();
  updateSearchIndex(db);
  expect(searchNarratives(db, CANARY, 10).length).toBeGreaterThan(0);
  expect(loadStoreColumns(db).cases.n).toBe(300);
  expect(occurrences(path)).toBeGreaterThan(0);

  const by = { erasedAt: 5, reason: 'asked for', who: 'privacy desk' };
  expect(countOfCustomer(db, `${CANARY}@example.org`)).toEqual({ cases: 3, orders: 1 });
  const erased = eraseCustomer(db, `${CANARY}@example.org`, by);
  expect(erased).toEqual({ ...by, id: 1, cases: 3, orders: 1, failures: 0, rejects: 1 });
  expect(listErasures(db)).toEqual([erased]);
  expect(eraseCustomer(db, `${CANARY}@example.org`, by)).toBeNull();

  expect(occurrences(path)).toBe(0);
  const { cases, orders } = loadStoreColumns(db);
  expect([cases.n, orders?.n, cases.labels['customer']?.length]).toEqual([300, 1, 297]);
  expect([loadStoreColumns(db, 1).cases.n, checkStore(db)]).toEqual([300, []]);
  updateSearchIndex(db);
  expect([searchNarratives(db, CANARY, 10), searchNarratives(db, 'late', 500).length > 0]).toEqual([[], true]);
  expect(importRows(db, complaints('Solved'))).toMatchObject({ added: 0, changed: 3, same: 297 });
});

function occurrences(path: string): number {
  return ['', '-wal']
    .filter((ending) => existsSync(path + ending))
    .reduce(
      (sum, ending) =>
        sum +
        readFileSync(path + ending)
          .toString('latin1')
          .split(CANARY).length -
        1,
      0,
    );
}
