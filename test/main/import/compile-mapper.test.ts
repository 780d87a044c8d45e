import { expect, it } from 'vitest';
import { mustRead, readExport } from '../../support/read-export.ts';

it('counts amounts in the minor units of the currency of their row', async () => {
  const currencies = ['EUR', 'JPY', 'KWD', '', 'eur', 'JPY', '', 'KWD'];
  const lines = currencies.map((currency, i) => `O-${i},2024-03-0${i + 1},C${i},12.50,${currency}`);
  const text = `Order number,Ordered,Customer,Value,Currency\n${lines.join('\n')}\n`;
  const { rows } = mustRead(await readExport({ 'orders.csv': text }, { kind: 'orders' }));
  expect(rows.map(({ value }) => value)).toEqual([1250, 13, 12_500, 1250, 1250, 13, 1250, 12_500]);
});
