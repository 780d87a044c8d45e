import { expect, it } from 'vitest';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { EXPOSURE_COLUMNS, ORDER_COLUMNS } from '../../shared/presets/order-columns.ts';

it.each([
  ['Order ID', 'orderId'],
  ['Bestellnummer', 'orderId'],
  ['Purchase date', 'orderedAt'],
  ['Bestelldatum', 'orderedAt'],
  ['Total amount', 'value'],
  ['Gesamtbetrag', 'value'],
])('%s of an order file is likely %s', (name, field) => {
  expect(Object.keys(ORDER_COLUMNS)).toContain(field);
  expect(nameFit(name, 'orders', field)).toBeGreaterThanOrEqual(0.6);
});

it('knows periods and chances of an exposure file', () => {
  expect(Object.keys(EXPOSURE_COLUMNS)).toEqual(['period', 'chances', 'site', 'product']);
  expect(nameFit('Month', 'exposure', 'period')).toBe(0.9);
  expect(nameFit('Number of visits', 'exposure', 'chances')).toBe(0.9);
});
