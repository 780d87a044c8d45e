import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import type { Store } from '../../../main/db/types.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEAD = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n';
const MONDAY = `${HEAD}536365,85123A,HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,71053,LANTERN,2,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
536370,85123A,HEART,3,2010-12-01 09:00:00,2.55,12000.0,United Kingdom
`;
const TUESDAY = `${HEAD}536401,85123A,HEART,1,2010-12-02 09:41:00,2.95,17850.0,United Kingdom
C536409,85123A,HEART,-2,2010-12-02 10:00:00,2.55,17850.0,United Kingdom
C536410,99999,OTHER,-1,2010-12-02 10:00:00,1.00,17850.0,United Kingdom
C536411,85123A,HEART,-1,2010-12-02 10:00:00,2.55,,United Kingdom
`;

async function bring(store: Store, files: Readonly<Record<string, string>>): Promise<void> {
  const folder = temporaryFolder();
  const named = Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return { path, name, options: {} };
  });
  const result = await runImports({ db: store.db, files: named });
  if (!result.ok) throw new Error(result.error.message);
}

/** Purchases by customer and time: when, and what they are worth. */
function purchases(store: Store): (readonly [string, number | undefined])[] {
  const { orders } = loadStoreColumns(store.db);
  return Array.from(
    { length: orders?.n ?? 0 },
    (_, row) => [new Date(orders?.orderedAt[row] ?? 0).toISOString().slice(0, 10), orders?.value[row]] as const,
  );
}

// Two hearts came back: the one bought on the same day at 2.95 goes first, the other comes off the order of the day before.
const NETTED = [
  ['2010-12-01', 1530 + 678 - 255],
  ['2010-12-02', 295 - 295],
  ['2010-12-01', 765],
];
const GROSS = [
  ['2010-12-01', 1530 + 678],
  ['2010-12-01', 765],
];

it('nets a cancellation against orders of an earlier file, imported before, after or together with it', async () => {
  const [together, apart, backwards] = [temporaryStore(), temporaryStore(), temporaryStore()];
  await bring(together, { 'tue.csv': TUESDAY, 'mon.csv': MONDAY });
  await bring(apart, { 'mon.csv': MONDAY });
  expect(purchases(apart)).toEqual(GROSS);
  await bring(apart, { 'tue.csv': TUESDAY });
  await bring(backwards, { 'tue.csv': TUESDAY });
  expect(purchases(backwards)).toEqual([['2010-12-02', 0]]);
  await bring(backwards, { 'mon.csv': MONDAY });
  // Customers are numbered as they come, so their order differs with that of the files.
  const told = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();
  for (const store of [together, apart, backwards]) expect(told(purchases(store))).toEqual(told(NETTED));
});

it('counts cancelled lines and those that were found, and keeps both with the saved columns', async () => {
  const store = temporaryStore();
  await bring(store, { 'mon.csv': MONDAY });
  const counted = (): unknown => loadStoreColumns(store.db).orders?.netted;
  expect(counted()).toEqual({ lines: 0, found: 0 });
  await bring(store, { 'tue.csv': TUESDAY });
  expect(counted()).toEqual({ lines: 3, found: 1 });
  expect(counted()).toEqual({ lines: 3, found: 1 });
  undoImport(store.db, 2);
  expect(counted()).toEqual({ lines: 0, found: 0 });
});

it('gives back exactly what was before when the cancellations are undone', async () => {
  const store = temporaryStore();
  await bring(store, { 'mon.csv': MONDAY });
  await bring(store, { 'tue.csv': TUESDAY });
  expect(purchases(store)).toEqual(NETTED);
  undoImport(store.db, 2);
  expect(purchases(store)).toEqual(GROSS);
  expect(loadStoreColumns(store.db, 1).orders?.n).toBe(2);
});

it('does not change with the order of the rows in the file, nor when the file comes again', async () => {
  const [head, ...lines] = MONDAY.trim().split('\n');
  const store = temporaryStore();
  await bring(store, { 'mon.csv': MONDAY, 'tue.csv': TUESDAY });
  const shuffled = `${[head, ...lines.toReversed()].join('\n')}\n`;
  const path = join(temporaryFolder(), 'mon.csv');
  writeFileSync(path, shuffled);
  const again = await runImports({ db: store.db, files: [{ path, name: 'mon.csv', options: {} }] });
  expect(again).toMatchObject({ ok: true, value: [{ added: 0, changed: 0, same: 2 }] });
  expect(purchases(store)).toEqual(NETTED);
});
