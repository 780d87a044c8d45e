import { array, assert, constantFrom, property } from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namesApart } from '../../../main/import/names-apart.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

describe('namesApart', () => {
  it('numbers all but the first of one name, past names that are taken', () => {
    expect(namesApart(['Note', 'Comment', 'Comment', 'Comment'])).toEqual([
      'Note',
      'Comment',
      'Comment (2)',
      'Comment (3)',
    ]);
    expect(namesApart(['A', 'A', 'A (2)'])).toEqual(['A', 'A (3)', 'A (2)']);
  });

  it('gives every column a name of its own', () => {
    const columns = array(constantFrom('', 'A', 'A (2)', 'A (3)', 'A (2) (2)'), { maxLength: 12 });
    assert(
      property(columns, (names) => {
        expect(new Set(namesApart(names)).size).toBe(names.length);
      }),
    );
  });

  it('loses no cell of columns that are called the same', async () => {
    const store = temporaryStore();
    const path = join(temporaryFolder(), 'a.csv');
    writeFileSync(
      path,
      'Case ID,Created,Category,Remark,Remark\n1,2026-01-02,Late,first,second\n2,2026-01-03,Rude,,only\n',
    );
    const result = await runImports({
      db: store.db,
      files: [{ path, name: 'a.csv', options: { kind: 'complaints' } }],
    });
    expect(result.ok).toBe(true);
    const kept = store.db.statement<{ cells: string }>('SELECT cells FROM extra ORDER BY version_id').all();
    expect(kept.map(({ cells }) => JSON.parse(cells))).toEqual([
      { Remark: 'first', 'Remark (2)': 'second' },
      { 'Remark (2)': 'only' },
    ]);
  });
});
