import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { listRejects } from '../../../main/db/queries/rejects.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { describeColumns } from '../../support/describe-columns.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const row = (more: TestRow): TestRow => ({ caseId: '7', receivedAt: '2026-01-05T09:00Z', status: null, ...more });

describe('a row that stands in a file twice', () => {
  it('counts once when both say the same', () => {
    const { db } = temporaryStore();
    expect(importRows(db, [row({}), row({})])).toMatchObject({ rows: 2, added: 1, changed: 0, same: 0, rejected: 0 });
    expect(buildColumns(db).cases.n).toBe(1);
  });

  it('stands as the one updated later, whichever comes first', () => {
    const early = row({ status: 'Open', updatedAt: '2026-01-06T09:00Z' });
    const late = row({ status: 'Solved', updatedAt: '2026-01-07T09:00Z' });
    for (const rows of [
      [early, late],
      [late, early],
    ]) {
      const { db } = temporaryStore();
      expect(importRows(db, rows, { chunk: 1 })).toMatchObject({ added: 1, changed: 0, rejected: 0 });
      expect(buildColumns(db).cases.labels['status']?.[buildColumns(db).cases.codes['status']?.[0] ?? -1]).toBe(
        'Solved',
      );
    }
  });

  it('is reported when the file does not say which is newer, and the choice does not depend on the order', () => {
    const rows = ['A', 'B', 'C', 'D'].map((category) => row({ category }));
    const orders = [rows, rows.toReversed(), [...rows.slice(2), ...rows.slice(0, 2)]];
    const seen = orders.map((given) => {
      const { db } = temporaryStore();
      const { id, added, rejected } = importRows(db, given, { chunk: 2 });
      expect([added, rejected]).toEqual([1, 3]);
      expect(listRejects(db, id, { offset: 0, limit: 9 }).map(({ rule }) => rule)).toEqual(
        Array<string>(3).fill('conflicting-duplicate'),
      );
      return describeColumns(buildColumns(db));
    });
    expect(new Set(seen).size).toBe(1);
  });

  it('counts as changed when the case was known as the first of the two', () => {
    const { db } = temporaryStore();
    importRows(db, [row({ status: 'Open', updatedAt: '2026-01-06T09:00Z' })]);
    const twice = [
      row({ status: 'Open', updatedAt: '2026-01-06T09:00Z' }),
      row({ status: 'Solved', updatedAt: '2026-01-07T09:00Z' }),
    ];
    expect(importRows(db, twice)).toMatchObject({ added: 0, changed: 1, same: 0 });
  });
});
