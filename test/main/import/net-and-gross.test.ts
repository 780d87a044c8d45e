import { describe, expect, it } from 'vitest';
import { mustRead, readExport } from '../../support/read-export.ts';

const RATES = [1.19, 1.07];
/** Orders with an amount without tax and the same with it. */
function orders(net: string, gross: string, rate: (i: number) => number = (i) => RATES[i % 2] ?? 1): string {
  const lines = Array.from({ length: 30 }, (_, i) => {
    const amount = 30 + i * 7.35;
    return `${1000 + i},2024-03-${(i % 27) + 1},c${i % 7},${amount.toFixed(2)},${(Math.round(amount * rate(i) * 100) / 100).toFixed(2)}`;
  });
  return `Order ID,Order Date,Customer ID,${net},${gross}\n${lines.join('\n')}\n`;
}

const questionsOf = async (text: string): Promise<unknown> =>
  mustRead(await readExport({ 'orders.csv': text })).recognition.questions.map(({ id, choices }) => [
    id,
    choices.map(({ flag }) => flag),
  ]);

describe('an amount beside the same with tax', () => {
  it.each([
    ['Net amount', 'Sum of it all'],
    ['Amount', 'Amount 2'],
    ['Total', 'What was due'],
    ['Umsatz', 'Umsatz Kunde'],
  ])('is asked about where the names do not tell: %s, %s', async (net, gross) => {
    const flag = (name: string): string => `--map value=${/ /.test(name) ? `"${name}"` : name}`;
    expect(await questionsOf(orders(net, gross))).toEqual([['map-value', [flag(gross), flag(net)]]]);
  });

  it.each([
    ['Net amount', 'Gross amount'],
    ['Netto', 'Betrag'],
    ['Subtotal', 'Total'],
    ['Amount excl. VAT', 'Amount incl. VAT'],
    ['Base', 'Total'],
  ])('is the larger one where the names tell: %s, %s', async (net, gross) => {
    const { recognition, rows } = mustRead(await readExport({ 'orders.csv': orders(net, gross) }));
    expect(recognition.questions).toEqual([]);
    expect(rows[0]).toMatchObject({ value: 3570 });
  });

  it('takes either answer', async () => {
    const text = orders('Net amount', 'Sum of it all');
    const value = async (column: string): Promise<unknown> =>
      mustRead(await readExport({ 'orders.csv': text }, { map: { value: column } })).rows[0]?.['value'];
    expect([await value('Net amount'), await value('Sum of it all')]).toEqual([3000, 3570]);
  });

  it('is nothing where the second amount is another thing', async () => {
    expect(await questionsOf(orders('Amount', 'Points', (i) => 0.4 + ((i * 7) % 11) / 10))).toEqual([]);
    expect(await questionsOf(orders('Amount', 'Fee', () => 0.019))).toEqual([]);
    expect(await questionsOf(orders('Amount', 'Amount again', () => 1))).toEqual([]);
  });
});
