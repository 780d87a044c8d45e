import { array, assert, constantFrom, integer, oneof, property, record, type Arbitrary } from 'fast-check';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildColumns, loadStoreColumns } from '../../../main/analysis/columns.ts';
import { readEarlier } from '../../../main/analysis/earlier-columns.ts';
import { packColumns } from '../../../main/analysis/pack-columns.ts';
import { updateColumns } from '../../../main/analysis/update-columns.ts';
import { eraseCustomer } from '../../../main/db/queries/erase.ts';
import { discardImport, listImports, redoImport, undoImport } from '../../../main/db/queries/imports.ts';
import { writeOrganisation } from '../../../main/db/queries/settings.ts';
import { NOW } from '../../../main/db/queries/visible-rows.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { importRows, openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const GROUPS = ['cases.month', 'orders.month', 'codes.customer', 'prepared.next'] as const;

const key = constantFrom('ann', 'bob', 'cem', 'dai', 'eva', 'guest', null);
const day = (hour: number): Arbitrary<number> =>
  integer({ min: 0, max: 500 }).map((days) => Date.UTC(2025, 0, 1 + days, hour));
const id = integer({ min: 1, max: 12 }).map(String);
const ROWS: Readonly<Record<RowKind, Arbitrary<TestRow>>> = {
  complaints: record({
    caseId: id,
    receivedAt: day(9),
    resolvedAt: oneof(day(10), constantFrom(null)),
    promisedAt: oneof(day(11), constantFrom(null)),
    category: constantFrom('Late', 'Rude', 'Lost', null),
    site: constantFrom('Bonn', 'Köln', null),
    customer: key,
    order: constantFrom('o1', 'o2', 'o3', null),
    replies: constantFrom(0, 3, null),
    apology: constantFrom(true, false, null),
  }),
  orders: record({
    orderId: id,
    orderedAt: day(12),
    customer: key,
    site: constantFrom('Bonn', 'Ulm', null),
    value: constantFrom(100, 250.5, null),
    currency: constantFrom('EUR', null),
    cancelled: constantFrom(true, false, false, null),
  }),
  exposure: record({
    cellId: id,
    period: day(0),
    site: constantFrom('Bonn', 'Aachen'),
    chances: integer({ min: 1, max: 9 }),
  }),
  failures: record({
    failureId: id,
    failedAt: day(8),
    customer: constantFrom('ann', 'fay', null),
    order: constantFrom('o1', 'o9', null),
    complained: constantFrom(true, null),
  }),
};
const ID: Readonly<Record<RowKind, string>> = {
  complaints: 'caseId',
  orders: 'orderId',
  exposure: 'cellId',
  failures: 'failureId',
};

type Step = (db: WritableDb) => void;

const importing = oneof(
  ...(['complaints', 'complaints', 'orders', 'orders', 'exposure', 'failures'] as const).map((kind) =>
    array(ROWS[kind], { minLength: 1, maxLength: 9 }).map((rows): Step => {
      const once = [...new Map(rows.map((row) => [row[ID[kind]], row])).values()];
      return (db) => void importRows(db, once, { kind, chunk: 4 });
    }),
  ),
);
const turning = integer({ min: 1, max: 8 }).map((nth): Step => (db) => {
  const target = listImports(db).find((one) => one.id === nth);
  if (target?.status === 'done') undoImport(db, nth);
  else if (target?.status === 'undone') redoImport(db, nth);
});
const saving = oneof(...[NOW, NOW, 1, 3].map((asAt) => constantFrom<Step>((db) => void loadStoreColumns(db, asAt))));
const rare = oneof(
  constantFrom<Step>((db) => void eraseCustomer(db, 'ann', { erasedAt: 0, reason: '', who: '' })),
  constantFrom<Step>((db) => void discardImport(db, Math.max(0, ...listImports(db).map((one) => one.id)))),
  constantFrom<Step>((db) => writeOrganisation(db, { zone: 'America/New_York' })),
);
const step = oneof(
  { weight: 6, arbitrary: importing },
  { weight: 6, arbitrary: saving },
  { weight: 3, arbitrary: turning },
  { weight: 1, arbitrary: rare },
);

function bytesOf(packed: Map<string, Uint8Array>): string[] {
  return [...packed].map(([name, bytes]) => `${name} ${Buffer.from(bytes).toString('base64')}`).sort();
}

describe('updated columns', () => {
  it('are those built from the rows, to the byte, over imports of all kinds, undos, redos, erasures and removals', () => {
    const folder = temporaryFolder();
    const kept = new Map<string, number>();
    let runs = 0;
    assert(
      property(array(step, { minLength: 2, maxLength: 14 }), constantFrom(NOW, NOW, 2), (steps, asAt) => {
        runs += 1;
        const { db, path, close } = openTestStore(`${folder}/${runs}.redress`, 'Europe/Berlin');
        for (const play of steps) {
          play(db);
          const updated = updateColumns(db, asAt, readEarlier(db, asAt));
          const built = updateColumns(db, asAt, null);
          for (const name of GROUPS) if (updated.kept.column(name) !== null) kept.set(name, (kept.get(name) ?? 0) + 1);
          expect(bytesOf(packColumns(updated, updated.kept))).toEqual(bytesOf(packColumns(built)));
          expect(bytesOf(packColumns(updated))).toEqual(bytesOf(packColumns(built)));
        }
        close();
        for (const ending of ['', '-writer']) rmSync(path + ending, { force: true });
      }),
      { numRuns: 60, seed: 20_261_126 },
    );
    for (const name of GROUPS) expect(kept.get(name)).toBeGreaterThan(10);
  }, 240_000);

  const CASES: TestRow[] = [
    { caseId: '1', receivedAt: '2026-01-05T09:00Z', customer: 'ann', category: 'Late' },
    { caseId: '2', receivedAt: '2026-02-05T09:00Z', customer: 'bob', category: 'Rude' },
  ];
  const ORDERS: TestRow[] = [
    { orderId: '1', orderedAt: '2026-01-02T09:00Z', customer: 'cem', value: 100 },
    { orderId: '2', orderedAt: '2026-02-02T09:00Z', customer: 'ann', value: 200 },
  ];

  function keptOf(db: WritableDb): string[] {
    const { kept } = updateColumns(db, NOW, readEarlier(db, NOW));
    return GROUPS.filter((name) => kept.column(name) !== null);
  }

  it('leave the orders as they are when cases come, the cases but for their customers when orders come, all until the clock moves', () => {
    const { db } = temporaryStore();
    importRows(db, CASES);
    importRows(db, ORDERS, { kind: 'orders' });
    loadStoreColumns(db);
    importRows(db, [{ caseId: '3', receivedAt: '2026-02-06T09:00Z', customer: 'cem' }]);
    expect(keptOf(db)).toEqual(['orders.month']);
    loadStoreColumns(db);
    importRows(db, [{ orderId: '3', orderedAt: '2026-02-07T09:00Z', customer: 'dai' }], { kind: 'orders' });
    expect(keptOf(db)).toEqual(['cases.month']);
    loadStoreColumns(db);
    importRows(db, [{ cellId: '1', period: '2026-02-01T00:00Z', site: 'Bonn', chances: 9 }], { kind: 'exposure' });
    expect(keptOf(db)).toEqual([...GROUPS]);
    loadStoreColumns(db);
    const failed = { failureId: '1', failedAt: '2026-02-06T09:00Z', customer: 'ann' };
    importRows(db, [failed], { kind: 'failures' });
    expect(keptOf(db)).toEqual([...GROUPS]);
    loadStoreColumns(db);
    importRows(db, [{ ...failed, failureId: '2', failedAt: '2026-03-06T09:00Z' }], { kind: 'failures' });
    expect(keptOf(db)).toEqual(['cases.month', 'orders.month', 'codes.customer']);
    const { cases, orders } = loadStoreColumns(db);
    const of = (name: string): number => cases.labels['customer']?.indexOf(name) ?? -1;
    expect(['cem', 'ann', 'dai', 'bob'].map(of)).toEqual([0, 1, 2, 3]);
    expect([...(orders?.customerStart ?? [])]).toEqual([0, 1, 2, 3, 3]);
  });

  it('rest on nothing that was saved in another zone, before an erasure, or of an import whose ids another one got', () => {
    const { db } = temporaryStore();
    importRows(db, ORDERS, { kind: 'orders' });
    importRows(db, CASES);
    loadStoreColumns(db);
    writeOrganisation(db, { zone: 'America/New_York' });
    expect(keptOf(db)).toEqual([]);
    loadStoreColumns(db);
    expect(discardImport(db, 2).ok).toBe(true);
    expect(keptOf(db)).toEqual([]);
    importRows(db, [{ caseId: '8', receivedAt: '2026-02-06T09:00Z', customer: 'eva' }]);
    expect(loadStoreColumns(db).cases.labels['customer']).toEqual(['cem', 'ann', 'eva']);
    eraseCustomer(db, 'eva', { erasedAt: 0, reason: '', who: '' });
    expect(keptOf(db)).toEqual([]);
    expect(loadStoreColumns(db).cases.n).toBe(buildColumns(db).cases.n);
  });
});
