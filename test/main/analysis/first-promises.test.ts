import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import { promiseKept } from '../../../shared/metrics/promise-kept.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const receivedAt = '2026-01-01T00:00Z';
const moved = { caseId: 'moved', receivedAt };
const kept = { caseId: 'kept', receivedAt, promisedAt: '2026-01-10T00:00Z', resolvedAt: '2026-01-09T00:00Z' };

describe('promises through several imports', () => {
  it('are measured against the first one, and counted when they move', () => {
    const { db } = temporaryStore();
    importRows(db, [{ ...moved, promisedAt: '2026-01-05T00:00Z' }, kept]);
    const second = importRows(db, [
      { ...moved, promisedAt: '2026-01-08T00:00Z' },
      kept,
      { caseId: 'new', receivedAt, promisedAt: '2026-01-20T00:00Z' },
    ]);
    const third = importRows(db, [
      { ...moved, promisedAt: '2026-01-12T00:00Z', resolvedAt: '2026-01-11T00:00Z', updatedAt: '2026-01-30T00:00Z' },
    ]);
    const columns = buildColumns(db);
    expect([...columns.cases.instants['promisedAt']!].map((at) => new Date(at).getUTCDate())).toEqual([10, 20, 5]);
    expect([...columns.cases.numbers['rePromises']!]).toEqual([0, NaN, 2]);
    expect([...promiseKept.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0]);

    undoImport(db, third.id);
    expect([...buildColumns(db).cases.numbers['rePromises']!]).toEqual([0, 1, NaN]);
    undoImport(db, second.id);
    expect(buildColumns(db).cases.numbers['rePromises']).toBeUndefined();
  });

  it('stand as the export counts them where it does', () => {
    const { db } = temporaryStore();
    importRows(db, [{ ...moved, promisedAt: '2026-01-05T00:00Z', rePromises: 4 }]);
    importRows(db, [{ ...moved, promisedAt: '2026-01-08T00:00Z', rePromises: 5 }]);
    expect([...buildColumns(db).cases.numbers['rePromises']!]).toEqual([5]);
  });
});
