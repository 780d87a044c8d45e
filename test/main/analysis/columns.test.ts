import { describe, expect, it } from 'vitest';
import { buildColumns, loadStoreColumns } from '../../../main/analysis/columns.ts';
import { writeOrganisation } from '../../../main/db/queries/settings.ts';
import { openStore } from '../../../main/db/open-store.ts';
import { describeColumns } from '../../support/describe-columns.ts';
import { importRows, openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const CASES = [
  {
    caseId: 'b',
    receivedAt: '2026-02-01T10:00Z',
    category: 'Rude',
    customer: 'bob',
    replies: 2,
    updatedAt: '2026-03-31T22:30Z',
  },
  {
    caseId: 'a',
    receivedAt: '2026-01-31T23:30Z',
    category: 'Late',
    touchpoint: 'Delivery',
    customer: 'ann',
    apology: true,
  },
  { caseId: 'c', receivedAt: '2026-02-01T10:00Z', promisedAt: '2030-01-01T00:00Z', satisfaction: 4.5 },
];

describe('the columns of a store', () => {
  it('are ordered by receipt, with labels, absent values and clusters as the model says', () => {
    const { db } = temporaryStore('Europe/Berlin');
    importRows(db, CASES);
    const { cases, asOf, orders, exposure } = buildColumns(db);
    expect(cases.n).toBe(3);
    expect([...cases.versionId]).toEqual([2, 1, 3]);
    expect(cases.labels['category']).toEqual(['(none)', 'Late', 'Rude']);
    expect([...cases.codes.category]).toEqual([1, 2, 0]);
    expect([...cases.codes.touchpoint].map((code) => cases.labels['touchpoint']?.[code])).toEqual([
      'Delivery',
      '(none)',
      '(none)',
    ]);
    expect(
      cases.clusters.map(({ category, touchpoint }) => [
        cases.labels['category']?.[category],
        cases.labels['touchpoint']?.[touchpoint],
      ]),
    ).toEqual([
      ['(none)', '(none)'],
      ['Late', 'Delivery'],
      ['Rude', '(none)'],
    ]);
    expect([...cases.cluster]).toEqual([1, 2, 0]);
    expect([...(cases.codes['customer'] ?? [])].map((code) => cases.labels['customer']?.[code])).toEqual([
      'ann',
      'bob',
      undefined,
    ]);
    expect(cases.numbers['replies']).toEqual(Float64Array.of(Number.NaN, 2, Number.NaN));
    expect(cases.numbers['satisfaction']).toEqual(Float64Array.of(Number.NaN, Number.NaN, 4.5));
    expect(cases.flags['apology']).toEqual(Int8Array.of(1, -1, -1));
    expect(Object.keys(cases.instants).sort()).toEqual(['promisedAt', 'receivedAt', 'updatedAt']);
    expect(new Set(cases.month)).toEqual(new Set([2026 * 12 + 1]));
    expect([orders, exposure]).toEqual([null, null]);
    expect(asOf).toBe(Date.parse('2026-03-31T22:30Z'));
  });

  it('are empty for an empty store', () => {
    const { cases, asOf, coveredMonths } = buildColumns(temporaryStore().db);
    expect([cases.n, cases.clusters.length, coveredMonths.length, asOf]).toEqual([0, 0, 0, Number.NaN]);
  });

  it('put the orders of each customer together, in time, without the cancelled ones', () => {
    const { db } = temporaryStore();
    importRows(db, CASES);
    const orders = [
      { orderId: '1', orderedAt: '2026-03-02T00:00Z', customer: 'bob', value: 300 },
      { orderId: '2', orderedAt: '2026-01-02T00:00Z', customer: 'bob', value: 100 },
      { orderId: '3', orderedAt: '2026-02-02T00:00Z', customer: 'bob', cancelled: true },
      { orderId: '4', orderedAt: '2026-02-02T00:00Z', customer: 'ann', status: 'Refunded' },
      { orderId: '5', orderedAt: '2026-02-03T00:00Z' },
      { orderId: '6', orderedAt: '2026-02-04T00:00Z', customer: 'new', status: 'Shipped', value: 50 },
    ];
    importRows(db, orders, { kind: 'orders' });
    for (const columns of [buildColumns(db), loadStoreColumns(db), loadStoreColumns(db)]) {
      const { orders: bought, cases } = columns;
      if (bought === null) throw new Error('no orders');
      const of = (key: string): number[] => {
        const code = cases.labels['customer']?.indexOf(key) ?? -1;
        return [...bought.value.subarray(bought.customerStart[code], bought.customerStart[code + 1])];
      };
      expect(bought.n).toBe(4);
      expect([of('bob'), of('ann'), of('new')]).toEqual([[100, 300], [], [50]]);
      expect([bought.customerStart[0], bought.customerStart.length]).toEqual([
        1,
        (cases.labels['customer']?.length ?? 0) + 1,
      ]);
      expect(cases.pooledCustomer.length).toBe(3);
    }
  });

  it('come back as they were saved, also in another program, and anew after every change', () => {
    const path = `${temporaryFolder()}/saved.redress`;
    const { db } = openTestStore(path, 'Europe/Berlin');
    importRows(db, CASES);
    const built = describeColumns(loadStoreColumns(db));
    expect(describeColumns(loadStoreColumns(db))).toBe(built);
    const saved = (): unknown =>
      db.statement('SELECT count(DISTINCT as_at) AS views, count(*) > 10 AS isSaved FROM column_cache').get();
    expect(saved()).toEqual({ views: 1, isSaved: 1 });
    const reader = openStore(path, { readOnly: true });
    if (!reader.ok) throw new Error(reader.error.message);
    expect(describeColumns(loadStoreColumns(reader.value.db))).toBe(built);
    reader.value.close();
    for (const asAt of [1, 2, 3, 4]) loadStoreColumns(db, asAt);
    expect(saved()).toEqual({ views: 3, isSaved: 1 });
    writeOrganisation(db, { zone: 'America/New_York' });
    const moved = loadStoreColumns(db);
    expect([moved.zone, moved.cases.month[0]]).toEqual(['America/New_York', 2026 * 12]);
    expect(saved()).toEqual({ views: 1, isSaved: 1 });
  });
});
