import { describe, expect, it } from 'vitest';
import { importContext } from '../../../main/core/import-context.ts';
import { readStoredRow } from '../../../main/db/queries/stored-row.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { recogniseSet } from '../../../main/import/recognise-set.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { RowKind } from '../../../shared/model/fields.ts';
import { fieldsOf, lookAtFiles, writeFiles, type Files, type Options } from '../../support/file-sets.ts';
import { temporaryStore } from '../../support/temporary-store.ts';

const day = (n: number): string => `2024-0${(n % 6) + 1}-${String((n % 27) + 1).padStart(2, '0')} 10:00`;
const rows = (n: number, row: (i: number) => string): string => Array.from({ length: n }, (_, i) => row(i)).join('\n');

const TICKETS = `ticket_id,created_at,customer_id,category_id,subject\n${rows(
  60,
  (i) => `T${i},${day(i)},${(i % 12) + 1},${(i % 3) + 1},it went wrong once more in the shop ${i}`,
)}\n`;
const CUSTOMERS = `id,name,segment,city,signed_up\n${rows(
  20,
  (i) =>
    `${i + 1},Person ${i},${i % 2 === 0 ? 'Private' : 'Business'},${i % 3 === 0 ? 'Bonn' : 'Kiel'},2020-01-${i + 10}`,
)}\n`;
const CATEGORIES = 'id,name\n1,Late\n2,Broken\n3,Rude\n';

/** Imports the files and gives the first row as it is stored. */
async function bring(files: Files, kind: RowKind, options: Options = {}): Promise<unknown> {
  const store = temporaryStore();
  const done = await runImports({ db: store.db, context: importContext(store), files: writeFiles(files, options) });
  if (!done.ok) return done.error;
  return {
    files: done.value.map(({ file, added, rejected }) => [file, added, rejected]),
    ...readStoredRow(store.db, entityOf(kind), 1).values,
  };
}

describe('tables of an unknown system, given together', () => {
  it('are joined by their keys, and shown with the reasons', async () => {
    const found = await lookAtFiles({
      'categories.csv': CATEGORIES,
      'tickets.csv': TICKETS,
      'customers.csv': CUSTOMERS,
    });
    const tickets = found['tickets.csv'];
    expect(fieldsOf(tickets)).toMatchObject({
      caseId: 'ticket_id',
      customer: 'customer_id',
      category: 'category name',
      segment: 'segment',
      narrative: 'subject',
    });
    expect(tickets?.joined).toEqual([
      { column: 'customer_id', file: 'customers.csv', key: 'id' },
      { column: 'category_id', file: 'categories.csv', key: 'id' },
    ]);
    expect(tickets?.reasons.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['category_id names rows of categories.csv (id): 3 of 3 values are there']),
    );
    expect(found['customers.csv']).toMatchObject({ kind: null, source: { id: 'table' }, questions: [] });
    expect(Object.values(found).flatMap(({ questions }) => questions)).toEqual([]);
    expect(
      await bring({ 'categories.csv': CATEGORIES, 'tickets.csv': TICKETS, 'customers.csv': CUSTOMERS }, 'complaints'),
    ).toMatchObject({ files: [['tickets.csv', 60, 0]], category: 'Late', segment: 'Private', customer: '1' });
  });

  it('are joined in German, by columns of other names', async () => {
    const found = await lookAtFiles({
      'Vorgaenge.csv': `Vorgangsnummer;Eingangsdatum;Kundennr;Kategorie\n${rows(
        40,
        (i) => `V${i};${day(i)};K${100 + (i % 9)};${(i % 3) + 1}`,
      )}\n`,
      'Kunden_2024.csv': `Kundennummer;Name;Kundengruppe\n${rows(15, (i) => `K${100 + i};Person ${i};${i % 2 ? 'Privat' : 'Firma'}`)}\n`,
      'Kategorien.csv': 'Id;Bezeichnung\n1;Verspätung\n2;Schaden\n3;Unfreundlich\n',
    });
    expect(fieldsOf(found['Vorgaenge.csv'])).toMatchObject({
      caseId: 'Vorgangsnummer',
      customer: 'Kundennr',
      category: 'kategorie Bezeichnung',
    });
    expect(found['Vorgaenge.csv']?.joined.map(({ file }) => file)).toEqual(['Kunden_2024.csv', 'Kategorien.csv']);
  });

  const ORDERS = `order_id,customer_id,order_date\n${rows(30, (i) => `${1000 + i},c${i % 7},${day(i)}`)}\n`;
  const PRODUCTS = `product_id,product_name,price\n${rows(6, (i) => `P${i},Chair ${i},${i + 1}.50`)}\n`;
  const items = (price: string): string =>
    `order_id,line,product_id,quantity,${price}\n${rows(
      60,
      (i) => `${1000 + Math.floor(i / 2)},${(i % 2) + 1},P${i % 6},${(i % 4) + 1},${(i % 6) + 1}.50`,
    )}\n`;

  it('give orders the value of their lines and the name of the goods, through one another', async () => {
    const files = { 'products.csv': PRODUCTS, 'orders.csv': ORDERS, 'order_items.csv': items('unit_price') };
    const found = await lookAtFiles(files);
    expect(fieldsOf(found['orders.csv'])).toMatchObject({
      orderId: 'order_id',
      value: 'quantity × unit_price',
      product: 'product_name',
    });
    // Order 1000: one P0 at 1.50 and two P1 at 2.50.
    expect(await bring(files, 'orders')).toMatchObject({
      files: [['orders.csv', 30, 0]],
      value: 650,
      product: 'Chair 0',
      customer: 'c0',
    });
  });

  it('tell who the customer is where each order has a customer number of its own', async () => {
    const found = await lookAtFiles({
      'heads.csv': `order_ref,account_ref,placed_at,state\n${rows(60, (i) => `O${i},A${i},${day(i)},shipped`)}\n`,
      'accounts.csv': `account_ref,person_ref,zip_code,town\n${rows(60, (i) => `A${i},P${i % 25},${10_000 + (i % 40)},Town`)}\n`,
    });
    const { columns, questions } = found['heads.csv'] ?? {};
    expect([columns?.find(({ field }) => field === 'customer')?.name, questions]).toEqual(['person_ref', []]);
  });

  it('are orders where their lines name them so, with a state from a table that says they were cancelled', async () => {
    const orders = `id,customer_id,created_at,status_id\n${rows(
      60,
      (i) => `${i + 1},${(i % 20) + 1},${day(i)},${i % 10 === 0 ? 2 : 1}`,
    )}\n`;
    const lines = `id,order_id,quantity,unit_price\n${rows(120, (i) => `${i + 1},${(i % 60) + 1},2,${(i % 7) + 1}.50`)}\n`;
    const files = { 'lines.csv': lines, 'statuses.csv': 'id,name\n1,Shipped\n2,Cancelled\n', 'orders.csv': orders };
    const found = await lookAtFiles(files);
    expect([found['orders.csv']?.kind, found['orders.csv']?.questions]).toEqual(['orders', []]);
    expect(fieldsOf(found['orders.csv'])).toMatchObject({ orderId: 'id', status: 'status name' });
    expect(await bring(files, 'orders')).toMatchObject({ files: [['orders.csv', 60, 0]], cancelled: 1 });
  });

  it('ask what the price of a line is where it is not told, and take either answer', async () => {
    const one = (i: number): string => `${1000 + i},${(i % 4) + 1},${i + 1}.50`;
    const files = { 'orders.csv': ORDERS, 'order_items.csv': `order_id,quantity,price\n${rows(30, one)}\n` };
    const { 'orders.csv': asked } = await lookAtFiles(files);
    expect(asked?.questions).toMatchObject([{ id: 'map-value' }]);
    const answer = (value: string): Options => ({
      'orders.csv': { map: { value } },
      'order_items.csv': { map: { value } },
    });
    expect(await bring(files, 'orders', answer('quantity * price'))).toMatchObject({ value: 150 });
    expect(await bring({ ...files }, 'orders', answer('price'))).toMatchObject({ value: 150 });
    const [of, line] = await Promise.all(
      ['quantity * price', 'price'].map(
        async (value) => fieldsOf((await lookAtFiles(files, answer(value)))['orders.csv'])['value'],
      ),
    );
    expect([of, line]).toEqual(['quantity × price', 'price']);
  });

  it('are no tables where a ticket names an order: both go in', async () => {
    const files = {
      'orders.csv': `order_id,customer_id,order_date,total\n${rows(30, (i) => `${1000 + i},c${i % 7},${day(i)},${i}.00`)}\n`,
      'tickets.csv': `ticket_id,created_at,order_id,category\n${rows(20, (i) => `T${i},${day(i)},${1000 + i},Late`)}\n`,
    };
    const found = await lookAtFiles(files);
    expect(Object.values(found).map(({ kind, joined }) => [kind, joined])).toEqual([
      ['orders', []],
      ['complaints', []],
    ]);
  });

  it('are asked about where they could go in by themselves as surely', async () => {
    const files = {
      'returns.csv': `order_id,order_date,customer_id,amount,status\n${rows(12, (i) => `${1000 + i},${day(i)},c${i % 7},${i}.00,done`)}\n`,
      'orders.csv': `order_id,customer_id,order_date,total,currency\n${rows(30, (i) => `${1000 + i},c${i % 7},${day(i)},${i}.00,EUR`)}\n`,
    };
    const found = await lookAtFiles(files);
    const open = Object.entries(found).flatMap(([name, { questions }]) => questions.map(({ id }) => [name, id]));
    expect(open).toEqual([['returns.csv', 'as-table']]);
    const told = await lookAtFiles(files, { 'returns.csv': { asTable: false } });
    expect(Object.values(told).flatMap(({ questions }) => questions)).toEqual([]);
    expect(told['returns.csv']?.kind).toBe('orders');
    const table = await lookAtFiles(files, { 'returns.csv': { asTable: true } });
    expect(table['orders.csv']?.joined).toEqual([{ column: 'order_id', file: 'returns.csv', key: 'order_id' }]);
  });

  it('are asked about where a column can name rows of two of them', async () => {
    const files = {
      'tickets.csv': TICKETS.replace('customer_id', 'person_id'),
      'a.csv': `person_id,segment\n${rows(20, (i) => `${i + 1},${i % 2 ? 'Private' : 'Business'}`)}\n`,
      'b.csv': `person_id,region\n${rows(20, (i) => `${i + 1},${i % 2 ? 'North' : 'South'}`)}\n`,
      'categories.csv': CATEGORIES,
    };
    const { 'tickets.csv': tickets } = await lookAtFiles(files);
    expect(tickets?.questions).toMatchObject([
      {
        id: 'join-person_id',
        choices: [{ flag: '--join "person_id=a.csv"' }, { flag: '--join "person_id=b.csv"' }, { value: '' }],
      },
    ]);
    const told = await lookAtFiles(files, { 'tickets.csv': { joins: { person_id: 'a.csv' } } });
    expect(told['tickets.csv']).toMatchObject({
      questions: [],
      joined: [{ file: 'a.csv' }, { file: 'categories.csv' }],
    });
  });

  it('are no tables where they are exports of the same things in other columns', async () => {
    const found = await lookAtFiles({
      'march.csv': `ticket_id,created_at,category\n${rows(9, (i) => `${i},${day(i)},Late`)}\n`,
      'april.csv': `ticket_id,created_at,category,team\n${rows(9, (i) => `${i},${day(i)},Late,A`)}\n`,
    });
    expect(Object.values(found).map(({ kind, joined, questions }) => [kind, joined, questions])).toEqual([
      ['complaints', [], []],
      ['complaints', [], []],
    ]);
  });

  it('are joined again next month, and not missed where they are not given', async () => {
    const store = temporaryStore();
    const files = { 'tickets.csv': TICKETS, 'categories.csv': CATEGORIES, 'customers.csv': CUSTOMERS };
    const again = (given: Files): ReturnType<typeof runImports> =>
      runImports({ db: store.db, context: importContext(store), files: writeFiles(given) });
    expect(await again(files)).toMatchObject({ ok: true, value: [{ added: 60 }] });
    expect(await again(files)).toMatchObject({ ok: true, value: [{ same: 60 }] });
    expect(await again({ 'tickets.csv': TICKETS })).toMatchObject({ ok: true, value: [{ added: 0 }] });
  });

  it('need enough keys in common, and keys of their own', async () => {
    const strangers = CUSTOMERS.replaceAll(/^(\d+),/gmu, '9$1,');
    const found = await recogniseSet({
      files: writeFiles({
        'tickets.csv': TICKETS,
        'customers.csv': strangers.replace(/,signed_up|,2020-01-\d+/gu, ''),
      }),
      context: { zone: 'UTC' },
    });
    expect(found).toMatchObject({ ok: true, value: [{ ok: true, value: { joined: [] } }, { ok: false }] });
  });
});
