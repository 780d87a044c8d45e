import { expect, it } from 'vitest';
import { amountOf } from '../../shared/presets/amount-of.ts';

it.each([
  ['12.50', 12.5],
  ['1,234.50', 1234.5],
  ['1.234,50', 1234.5],
  ['0,25', 0.25],
  ['1,234', 1234],
  ['€ 3', 3],
  ['-2', -2],
  ['10', 10],
])('%s is %f', (cell, value) => {
  expect(amountOf(cell)).toBeCloseTo(value, 10);
});

it('is no number for words and for nothing', () => {
  expect([amountOf(''), amountOf('abc'), amountOf('1-2')]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
