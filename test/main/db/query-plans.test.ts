import { expect, it } from 'vitest';
import { CASE_BY_VERSION } from '../../../main/db/queries/cases.ts';
import { buildColumns, loadStoreColumns } from '../../../main/analysis/columns.ts';
import { groupRejects, listRejects } from '../../../main/db/queries/rejects.ts';
import type { ReadableDb } from '../../../main/db/types.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

it('reads no table from end to end where a store is large: cases, chunks, segments, saved columns, rejects', () => {
  const { db } = temporaryStore();
  importRows(db, [{ caseId: '1', receivedAt: 0, customer: 'ann', category: 'Late' }]);
  const asked = recorded(db, (spy) => {
    buildColumns(spy);
    loadStoreColumns({ ...db, ...spy });
    listRejects(spy, 1, { offset: 0, limit: 10 });
    groupRejects(spy, 1);
  });
  const plans = [CASE_BY_VERSION, ...asked]
    .filter((sql) => /^\s*SELECT/i.test(sql))
    .flatMap((sql) => planOf(db, sql).map((line) => ({ sql: sql.trim().slice(0, 60), line })));
  const large =
    /SCAN (v|complaint_version|order_version|narrative|carried|c|segment|key_segment|customer|order_ref|column_cache|reject)\b/;
  expect(plans.length).toBeGreaterThan(10);
  expect(plans.filter(({ line }) => large.test(line))).toEqual([]);
  expect(plans.filter(({ line }) => /TEMP B-TREE/.test(line)).map(({ sql }) => sql.slice(0, 30))).toEqual([
    'SELECT line, header, value, ru',
    'SELECT rule, header AS "column',
  ]);
});

function recorded(db: ReadableDb, work: (spy: ReadableDb) => void): string[] {
  const asked = new Set<string>();
  work({
    ...db,
    statement(sql) {
      asked.add(sql);
      return db.statement(sql);
    },
  });
  return [...asked];
}

function planOf(db: ReadableDb, sql: string): string[] {
  const plan = db.statement<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  const values = Array<number>(sql.split('?').length - 1).fill(1);
  return plan.all(...values).map(({ detail }) => detail);
}
