import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { mustRead, readExport, type ReadExport } from '../../support/read-export.ts';

const day = (i: number): string => String((i % 28) + 1).padStart(2, '0');

async function read(head: string, row: (i: number) => string, options: ImportOptions = {}): Promise<ReadExport> {
  const text = `${head}\n${Array.from({ length: 40 }, (_, i) => row(i)).join('\n')}\n`;
  return mustRead(await readExport({ 'export.csv': text }, options));
}

const first = ({ rows }: ReadExport, n: number, fields: readonly string[]): unknown[][] =>
  rows.slice(0, n).map((row) => fields.map((field) => row[field]));

/** Invented exports of shops that no preset describes. */
describe('the value of an order', () => {
  it('is in cents where its column says so', async () => {
    const found = await read(
      'order_id,placed_at_ms,customer_id,total_cents,currency',
      (i) => `o${i},${1_709_335_800_000 + i * 86_400_000},c${i % 9},${1999 + i},${i === 1 ? 'JPY' : 'EUR'}`,
    );
    expect(first(found, 2, ['orderedAt', 'value', 'currency'])).toEqual([
      ['2024-03-01T23:30:00Z', 1999, 'EUR'],
      ['2024-03-02T23:30:00Z', 2000, 'JPY'],
    ]);
  });

  it('has the currency that its column is named after, or that each cell shows', async () => {
    const named = await read(
      'Bestell-Nr.;Bestelldatum;Kunden-Nr.;Betrag CHF',
      (i) => `${i};${day(i)}.03.2024;00${i % 9};1'234.50`,
    );
    expect(first(named, 1, ['customer', 'value', 'currency'])).toEqual([['000', 123_450, 'CHF']]);
    const signs = ['€12.50', '$13.50', '£14.50'];
    const mixed = await read(
      'Order ID,Order Date,Customer,Total',
      (i) => `${i},2024-03-${day(i)},c${i % 9},${signs[i % 3]}`,
    );
    expect(first(mixed, 3, ['value', 'currency'])).toEqual([
      [1250, 'EUR'],
      [1350, 'USD'],
      [1450, 'GBP'],
    ]);
  });

  it('is taken with its taxes where both are told', async () => {
    const found = await read(
      'Ordernummer;Besteldatum;E-mailadres;Totaal excl. btw;Totaal incl. btw',
      (i) => `${i};${day(i)}-03-2024;p${i % 9}@example.org;€ 100,00;€ 121,00`,
    );
    expect(first(found, 1, ['value', 'currency'])).toEqual([[12_100, 'EUR']]);
  });
});

describe('the customer of an order', () => {
  it('goes by the address where guests have no number', async () => {
    const found = await read(
      'Order ID,Customer ID,Customer Email,Order Date,Order Status,Order Total (inc tax)',
      (i) => `${i},${i % 4 === 0 ? 0 : 100 + (i % 9)},P${i % 9}@Example.org,2024-03-${day(i)},Completed,12.50`,
    );
    expect(first(found, 2, ['customer'])).toEqual([['p0@example.org'], ['p1@example.org']]);
    expect(found.recognition.reasons.map(({ text }) => text)).toContain(
      'customers by "Customer Email", because some orders are of guests without "Customer ID"',
    );
  });

  it('stays the number where every order has one', async () => {
    const found = await read(
      'Order ID,Customer ID,Customer Email,Order Date,Order Total',
      (i) => `${i},${100 + (i % 9)},p${i % 9}@example.org,2024-03-${day(i)},12.50`,
    );
    expect(first(found, 1, ['customer'])).toEqual([['100']]);
  });
});

describe('the number of an order', () => {
  it('is that of the order where every line has one of its own as well', async () => {
    const found = await read(
      'Sale Date,Item Name,Buyer,Quantity,Price,Item Total,Currency,Transaction ID,Order ID',
      (i) =>
        `03/${day(i)}/24,Mug ${i % 5},u${i % 7},${(i % 3) + 1},9.50,${(((i % 3) + 1) * 9.5).toFixed(2)},GBP,${3000 + i},${200 + Math.floor(i / 3)}`,
    );
    expect(found.recognition.questions.map(({ id }) => id)).toEqual(['several-rows']);
    expect(found.recognition.columns.find(({ field }) => field === 'orderId')?.name).toBe('Order ID');
  });

  it('shared by states of a payment is asked about, and the newest state stands', async () => {
    const head =
      'Psp Reference,Merchant Account,Payment Method,Booking Date,Main Currency,Main Amount,Record Type,Shopper Reference';
    const states = (i: number): string[] => ['Received', 'Authorised', ...(i === 2 ? ['Cancelled'] : ['Settled'])];
    const row = (i: number): string =>
      states(i)
        .map((state, k) => `85${i},Acme,visa,2024-03-${day(i)} 1${k}:00:00,EUR,${20 + i}.50,${state},s${i % 9}`)
        .join('\n');
    const asked = await read(head, row);
    expect(asked.recognition.questions.map(({ id, choices }) => [id, choices[0]?.flag])).toEqual([
      ['several-rows', '--several-rows events'],
    ]);
    const found = await read(head, row, { severalRows: 'events' });
    expect(found.rows.length).toBe(40);
    expect(found.rows.filter(({ cancelled }) => cancelled === true).map(({ id }) => id)).toEqual(['852']);
    expect(first(found, 1, ['orderedAt', 'value'])).toEqual([['2024-03-01T10:00:00Z', 2050]]);
  });
});
