import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importContext } from '../../../main/core/import-context.ts';
import { listImports } from '../../../main/db/queries/imports.ts';
import { previewImports } from '../../../main/import/preview-imports.ts';
import { openWorkerReader } from '../../../main/import/reader/worker-reader.ts';
import { runImport } from '../../../main/import/run-import.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const SINGLE = 5500;

/** Orders of one line, and at the end, behind all rows that are looked at beforehand, `more` orders of two. */
function orders(more: number): { path: string; name: string } {
  const line = (order: number, amount: string): string => `O${order},2024-03-05 10:00,c${order % 50},Chair,${amount}`;
  const rows = Array.from({ length: SINGLE }, (_, i) => line(i, '10.00'));
  for (let i = 0; i < more; i += 1) rows.push(line(SINGLE + i, '20.00'), line(SINGLE + i, '5.00'));
  const path = join(temporaryFolder(), 'orders.csv');
  writeFileSync(path, `Order ID,Order Date,Customer ID,Product,Amount\n${rows.join('\n')}\n`);
  return { path, name: 'orders.csv' };
}

describe('rows with one number that begin far down in a file', () => {
  const asked = {
    id: 'several-rows',
    said: {
      text: '150 of 5800 rows share their "Order ID" with an earlier row, but differ in Amount. What is one row?',
    },
    choices: [{ flag: '--several-rows lines' }, { flag: '--several-rows parts' }, { flag: "--map orderId='*'" }],
  };
  const bring = (file: { path: string; name: string }, options: ImportOptions = {}) => {
    const { db, ...store } = temporaryStore();
    const files = [{ ...file, options }];
    return { db, files, context: importContext({ db, ...store }) };
  };

  it('are asked about by the dry run', async () => {
    const dry = await previewImports(bring(orders(150)));
    expect(dry).toMatchObject({ ok: true, value: [{ added: SINGLE + 150, duplicates: 150, questions: [asked] }] });
    const sums = await previewImports(bring(orders(150), { severalRows: 'lines' }));
    expect(sums).toMatchObject({ ok: true, value: [{ added: SINGLE + 150, duplicates: 0, questions: [] }] });
  });

  it('are asked about by the dry run in each of several files, but not where the rows are newer states of those in another', async () => {
    const [first, second] = [orders(0), orders(150)];
    const files = [first, { ...second, name: 's2.csv' }, { ...second, name: 's3.csv' }];
    const { db, context } = bring(first);
    const dry = await previewImports({ db, context, files: files.map((file) => ({ ...file, options: {} })) });
    expect(dry).toMatchObject({ ok: true, value: [{ questions: [] }, { questions: [asked] }, { questions: [asked] }] });
    const later = orders(0);
    writeFileSync(later.path, readFileSync(later.path, 'utf8').replaceAll('10.00', '11.00'));
    const states = [
      first,
      ...Array.from({ length: 40 }, (_, i) => ({ ...(i % 2 === 0 ? later : first), name: `s${i}.csv` })),
    ];
    const newer = await previewImports({ db, context, files: states.map((file) => ({ ...file, options: {} })) });
    expect(newer.ok && newer.value.every(({ questions }) => questions.length === 0)).toBe(true);
  });

  it('are asked about before anything is in the store', async () => {
    const input = bring(orders(150));
    expect(await runImports(input)).toMatchObject({
      ok: false,
      error: { code: 'needs-decision', details: { questions: [{ id: 'several-rows' }] } },
    });
    expect(listImports(input.db)).toEqual([]);
    expect(await runImports({ ...input, ...bring(orders(150), { severalRows: 'lines' }) })).toMatchObject({ ok: true });
  });

  it('are asked about by the reading thread, too', async () => {
    const { db } = temporaryStore();
    const reader = openWorkerReader();
    try {
      const done = await runImport({ db, reader, ...orders(150), options: {} });
      expect(done).toMatchObject({ ok: false, error: { code: 'needs-decision', message: /150 of 5800 rows/ } });
    } finally {
      reader.close();
    }
  });

  it('are no question where they are the same, and counted by those that differ where they are few', async () => {
    const file = orders(12);
    expect(await runImports(bring(file))).toMatchObject({ ok: true, value: [{ duplicates: 12, differing: 12 }] });
    const same = orders(0);
    const row = 'O1,2024-03-05 10:00,c1,Chair,10.00\n';
    writeFileSync(same.path, row.repeat(200), { flag: 'a' });
    expect(await runImports(bring(same))).toMatchObject({ ok: true, value: [{ duplicates: 200, differing: 0 }] });
  });
});
