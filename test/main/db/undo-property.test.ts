import { array, assert, constantFrom, integer, oneof, property, record, type Arbitrary } from 'fast-check';
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildColumns, loadStoreColumns } from '../../../main/analysis/columns.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { redoImport, undoImport } from '../../../main/db/queries/imports.ts';
import { rebuildSegments } from '../../../main/db/queries/segments.ts';
import type { Store, WritableDb } from '../../../main/db/types.ts';
import { describeColumns } from '../../support/describe-columns.ts';
import type { TestRow } from '../../support/make-batch.ts';
import { importRows, openTestStore, temporaryFolder } from '../../support/temporary-store.ts';

type Step = { what: 'import'; kind: 'complaints' | 'orders'; rows: TestRow[] } | { what: 'undo' | 'redo'; nth: number };

const customer = constantFrom('ann', 'bob', 'cem', null);
const complaint: Arbitrary<TestRow> = record({
  caseId: integer({ min: 1, max: 12 }).map(String),
  receivedAt: integer({ min: 0, max: 90 }).map((day) => Date.UTC(2026, 0, 1 + day, 9)),
  resolvedAt: constantFrom(Date.UTC(2026, 5, 1), null),
  category: constantFrom('Late', 'Rude', null),
  customer,
  replies: constantFrom(0, 3, null),
  apology: constantFrom(true, false, null),
  narrative: constantFrom('Long wait', 'Ünzufrieden', null),
});
const order: Arbitrary<TestRow> = record({
  orderId: integer({ min: 1, max: 12 }).map(String),
  orderedAt: integer({ min: 0, max: 90 }).map((day) => Date.UTC(2026, 0, 1 + day, 12)),
  customer,
  value: constantFrom(100, 250, null),
  cancelled: constantFrom(true, false, null),
});
/** A file holds a row once: what happens to rows that stand in it twice has tests of its own. */
const once = (rows: TestRow[], id: string): TestRow[] => [...new Map(rows.map((row) => [row[id], row])).values()];
const step: Arbitrary<Step> = oneof(
  {
    weight: 3,
    arbitrary: array(complaint, { minLength: 1, maxLength: 8 }).map((rows) => importStep('complaints', rows)),
  },
  { weight: 1, arbitrary: array(order, { minLength: 1, maxLength: 8 }).map((rows) => importStep('orders', rows)) },
  {
    weight: 3,
    arbitrary: record({ what: constantFrom('undo' as const, 'redo' as const), nth: integer({ min: 1, max: 8 }) }),
  },
);

function importStep(kind: 'complaints' | 'orders', rows: TestRow[]): Step {
  return { what: 'import', kind, rows: once(rows, kind === 'orders' ? 'orderId' : 'caseId') };
}

describe('undo', () => {
  it('gives exactly the numbers of a store that never had the import, in any order of imports, undos and redos', () => {
    const folder = temporaryFolder();
    let runs = 0;
    assert(
      property(array(step, { minLength: 1, maxLength: 10 }), (steps) => {
        runs += 1;
        const tried = openTestStore(`${folder}/tried-${runs}.redress`);
        const plain = openTestStore(`${folder}/plain-${runs}.redress`);
        const done = playSteps(tried.db, steps);
        for (const { kind, rows } of done) importRows(plain.db, rows, { kind });
        const expected = describeColumns(buildColumns(plain.db));
        expect(describeColumns(buildColumns(tried.db))).toBe(expected);
        expect(describeColumns(loadStoreColumns(tried.db))).toBe(expected);
        expect(describeColumns(loadStoreColumns(tried.db))).toBe(expected);
        tried.db.transaction(() => {
          rebuildSegments(tried.db, 'complaints', 3);
          rebuildSegments(tried.db, 'orders', 3);
        });
        expect(describeColumns(buildColumns(tried.db))).toBe(expected);
        expect(checkStore(tried.db)).toEqual([]);
        drop([tried, plain]);
      }),
      { numRuns: 12, seed: 20_261_122 },
    );
  });
});

type Imported = { id: number; kind: 'complaints' | 'orders'; rows: TestRow[]; isDone: boolean };

/** Plays the steps and says which imports stand at the end, in their order. */
function playSteps(db: WritableDb, steps: readonly Step[]): Imported[] {
  const imported: Imported[] = [];
  for (const one of steps) {
    if (one.what === 'import') {
      const { id } = importRows(db, one.rows, { kind: one.kind, chunk: 3 });
      imported.push({ id, kind: one.kind, rows: one.rows, isDone: true });
      continue;
    }
    const target = imported[one.nth - 1];
    if (target === undefined) continue;
    const turned = one.what === 'undo' ? undoImport(db, target.id) : redoImport(db, target.id);
    expect(turned.ok).toBe(target.isDone === (one.what === 'undo'));
    target.isDone = one.what === 'redo';
  }
  return imported.filter(({ isDone }) => isDone);
}

function drop(stores: readonly Store[]): void {
  for (const { path, close } of stores) {
    close();
    for (const ending of ['', '-writer']) rmSync(path + ending, { force: true });
  }
}
