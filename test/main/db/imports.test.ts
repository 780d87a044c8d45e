import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { listCases } from '../../../main/db/queries/cases.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { beginImport, discardImport, listImports, redoImport, undoImport } from '../../../main/db/queries/imports.ts';
import { removeLeftovers } from '../../../main/db/queries/leftovers.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { hashColumns } from '../../support/describe-columns.ts';
import { makeBatch } from '../../support/make-batch.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const A: TestRow[] = [
  {
    caseId: '1',
    receivedAt: '2026-01-05T09:00Z',
    category: 'Late',
    touchpoint: 'Delivery',
    customer: 'ann',
    narrative: 'Never came',
  },
  {
    caseId: '2',
    receivedAt: '2026-01-06T09:00Z',
    category: 'Wrong bill',
    touchpoint: 'Billing',
    customer: 'bob',
    status: 'Open',
  },
  {
    caseId: '3',
    receivedAt: '2026-02-07T09:00Z',
    category: 'Late',
    touchpoint: 'Delivery',
    customer: 'cem',
    extra: 'raw',
  },
];
const B: TestRow[] = [
  {
    caseId: '2',
    receivedAt: '2026-01-06T09:00Z',
    category: 'Wrong bill',
    touchpoint: 'Billing',
    customer: 'bob',
    status: 'Solved',
  },
  { caseId: '4', receivedAt: '2026-03-01T09:00Z', category: 'Rude', touchpoint: 'Store', customer: 'ann' },
];

describe('imports', () => {
  it('makes nothing visible before the import is finished', () => {
    const { db } = temporaryStore();
    const empty = hashColumns(buildColumns(db));
    const writer = beginImport(db, { kind: 'complaints', fileName: 'a.csv', source: 'generic' });
    writer.writeBatch(makeBatch('complaints', A));
    expect(hashColumns(buildColumns(db))).toBe(empty);
    writer.finish();
    expect(buildColumns(db).cases.n).toBe(3);
  });

  it('counts new, changed and same rows against what was visible', () => {
    const { db } = temporaryStore();
    expect(importRows(db, A)).toMatchObject({ id: 1, rows: 3, added: 3, changed: 0, same: 0, status: 'done' });
    expect(importRows(db, A)).toMatchObject({ id: 2, added: 0, changed: 0, same: 3 });
    expect(importRows(db, B)).toMatchObject({ id: 3, rows: 2, added: 1, changed: 1, same: 0 });
    expect(importRows(db, [...A, ...B].slice(0, 1))).toMatchObject({ added: 0, changed: 0, same: 1 });
    expect(listImports(db).map(({ id }) => id)).toEqual([1, 2, 3, 4]);
  });

  it('changes nothing when the same file comes twice, in another order or in other chunks', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    const once = hashColumns(buildColumns(db));
    importRows(db, A);
    importRows(db, A.toReversed(), { chunk: 1 });
    expect(hashColumns(buildColumns(db))).toBe(once);
  });

  it('shows the newest version of every case', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    importRows(db, B);
    const { cases } = buildColumns(db);
    const rows = listCases(db, { versionIds: cases.versionId });
    expect(rows.map(({ caseId, status, importId }) => [caseId, status, importId])).toEqual([
      ['1', null, 1],
      ['2', 'Solved', 2],
      ['3', null, 1],
      ['4', null, 2],
    ]);
    expect(rows[0]).toMatchObject({
      category: 'Late',
      touchpoint: 'Delivery',
      customer: 'ann',
      narrative: 'Never came',
    });
  });

  it('undoes any import, also one whose cases a later import has seen or changed', () => {
    const { db } = temporaryStore();
    const numbers = (): string => hashColumns(buildColumns(db));
    importRows(db, A);
    const afterA = numbers();
    importRows(db, A);
    importRows(db, B);
    const afterB = numbers();
    expect(undoImport(db, 1).ok).toBe(true);
    expect(numbers()).toBe(afterB);
    expect(undoImport(db, 3).ok).toBe(true);
    expect(numbers()).toBe(afterA);
    expect(redoImport(db, 3).ok).toBe(true);
    expect(numbers()).toBe(afterB);
  });

  it('refuses to undo twice or what is not there', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    undoImport(db, 1);
    expect(undoImport(db, 1)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(undoImport(db, 9)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('reads the store as at an earlier import', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    const afterA = hashColumns(buildColumns(db));
    importRows(db, B);
    expect(hashColumns(buildColumns(db, 1))).toBe(afterA);
  });

  it('keeps the same case number of two sources apart, while the customers meet', () => {
    const { db } = temporaryStore();
    importRows(db, A, { source: 'zendesk' });
    expect(importRows(db, A, { source: 'freshdesk' })).toMatchObject({ added: 3 });
    expect(importRows(db, A, { source: 'zendesk-subset', scope: 'zendesk' })).toMatchObject({ same: 3 });
    const { cases } = buildColumns(db);
    expect([cases.n, cases.labels['customer']?.length]).toEqual([6, 3]);
  });

  it('discards the newest import without a trace, and only that', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    const afterA = hashColumns(buildColumns(db));
    importRows(db, B);
    expect(discardImport(db, 1)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(discardImport(db, 2).ok).toBe(true);
    expect(hashColumns(buildColumns(db))).toBe(afterA);
    expect(checkStore(db)).toEqual([]);
    expect(importRows(db, B)).toMatchObject({ id: 2, added: 1, changed: 1 });
  });

  it('leaves nothing of an abandoned import, not even a label', () => {
    const { db } = temporaryStore();
    importRows(db, A);
    const tables = ['complaint_version', 'narrative', 'extra', 'term', 'customer', 'carried', 'key_segment', 'import'];
    const sizes = (): unknown[] =>
      tables.map((table) => db.statement<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n);
    const before = sizes();
    const writer = beginImport(db, { kind: 'complaints', fileName: 'b.csv', source: 'generic' });
    writer.writeBatch(makeBatch('complaints', B));
    writer.writeRejects([{ line: 9, column: 'Id', value: '', rule: 'missing-id', message: 'No id', cells: ['', 'x'] }]);
    writer.abandon();
    expect(listImports(db)).toHaveLength(1);
    expect(removeLeftovers(db)).toEqual([]);
    expect(sizes()).toEqual(before);
    expect(importRows(db, B)).toMatchObject({ id: 2, added: 1, changed: 1 });
  });
});
