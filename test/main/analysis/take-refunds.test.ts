import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import type { Store } from '../../../main/db/types.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEAD = 'Date,Time,Type,Status,Currency,Gross,From Email Address,Transaction ID,Reference Txn ID\n';
const sale = (month: number, i: number): string =>
  `2024-0${month}-${String((i % 28) + 1).padStart(2, '0')},10:00:00,Website Payment,Completed,EUR,${20 + i}.50,p${i % 9}@example.org,S${month}${i},\n`;
const refund = (of: string, amount: string, currency = 'EUR'): string =>
  `2024-04-20,12:00:00,Payment Refund,Completed,${currency},${amount},shop@example.org,R${of},${of}\n`;
const sales = (month: number): string => Array.from({ length: 30 }, (_, i) => sale(month, i)).join('');

const MARCH = HEAD + sales(3);
const APRIL =
  HEAD +
  sales(4) +
  refund('S34', '-24.50') +
  refund('S35', '-5.00') +
  refund('S36', '-26.50', 'USD') +
  refund('X1', '-9.00');

async function bring(store: Store, name: string, text: string): Promise<void> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const result = await runImports({ db: store.db, files: [{ path, name, options: {} }] });
  if (!result.ok) throw new Error(result.error.message);
}

function purchases(store: Store): [number, number] {
  const { orders } = loadStoreColumns(store.db);
  const values = Array.from({ length: orders?.n ?? 0 }, (_, row) => orders?.value[row] ?? Number.NaN);
  return [values.length, Math.round(values.reduce((sum, value) => sum + value, 0))];
}

/** Of 30 sales each. */
const ALL = 30 * 2050 + 100 * ((29 * 30) / 2);

it('takes refunds off orders of another file, whichever came first, and undoes it', async () => {
  for (const files of [
    [MARCH, APRIL],
    [APRIL, MARCH],
  ]) {
    const store = temporaryStore();
    for (const [i, text] of files.entries()) await bring(store, `${i}.csv`, text);
    expect(purchases(store)).toEqual([59, 2 * ALL - 2450 - 500]);
    undoImport(store.db, files[0] === MARCH ? 2 : 1);
    expect(purchases(store)).toEqual([30, ALL]);
  }
});
