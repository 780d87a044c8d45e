import { expect, it } from 'vitest';
import { currencyOf, fitsMark, readNumber } from '../../../../main/import/values/read-number.ts';
import { minorUnits } from '../../../../main/import/values/minor-units.ts';

it.each([
  ['1234', 'dot', 1234],
  ['1,234.50', 'dot', 1234.5],
  ['1.234,50', 'comma', 1234.5],
  ['1 234,50', 'comma', 1234.5],
  ["1'234.50", 'dot', 1234.5],
  ['(123)', 'dot', -123],
  ['-5', 'dot', -5],
  ['5-', 'dot', -5],
  ['12 %', 'dot', 0.12],
  ['€ 1.234,50', 'comma', 1234.5],
  ['1,234.50 USD', 'dot', 1234.5],
  ['R$ 10,00', 'comma', 10],
  ['1.5e3', 'dot', 1500],
  ['.5', 'dot', 0.5],
] as const)('%s with decimal %s is %f', (text, mark, value) => {
  expect(readNumber(text, mark)).toBeCloseTo(value, 9);
});

it('is no number where the marks do not fit', () => {
  for (const text of ['1,23,4', '12.5.1', 'abc', '', '--5', '1-2', '0x10', 'Infinity', '(5'])
    expect([text, readNumber(text, 'dot')]).toEqual([text, Number.NaN]);
  expect(readNumber('12,5', 'dot')).toBeNaN();
});

it('rules a mark out by elimination', () => {
  expect([fitsMark('1,234', 'dot'), fitsMark('1,234', 'comma')]).toEqual([true, true]);
  expect([fitsMark('12,5', 'dot'), fitsMark('12,5', 'comma')]).toEqual([false, true]);
  expect([fitsMark('0,250', 'dot'), fitsMark('0,250', 'comma')]).toEqual([false, true]);
});

it('reads the currency and its minor units', () => {
  expect([currencyOf('€12'), currencyOf('12 GBP'), currencyOf('R$ 5'), currencyOf('12')]).toEqual([
    'EUR',
    'GBP',
    'BRL',
    null,
  ]);
  expect(['A$5', 'CA$ 5', 'US$5', '$5', 'X$5', '¥500', '¥12.50', '¥1,200'].map(currencyOf)).toEqual([
    'AUD',
    'CAD',
    'USD',
    'USD',
    null,
    'JPY',
    'CNY',
    'JPY',
  ]);
  expect([minorUnits('EUR'), minorUnits('JPY'), minorUnits('KWD'), minorUnits(null)]).toEqual([100, 1, 1000, 100]);
});
