import { expect, it } from 'vitest';
import { idFieldOf, withKeyColumn } from '../../../renderer/pages/data/key-columns.ts';

it('names rows by columns, and by their whole content once the last column is taken out', () => {
  const one = withKeyColumn({ preset: 'generic' }, 'caseId', [], 'Date', true);
  expect(one).toEqual({ preset: 'generic', key: ['Date'] });
  expect(withKeyColumn(one, 'caseId', ['Date'], 'Customer', true)).toEqual({
    preset: 'generic',
    key: ['Date', 'Customer'],
  });
  expect(withKeyColumn(one, 'caseId', ['Date'], 'Date', false)).toEqual({ preset: 'generic', map: { caseId: '*' } });
});

it('is asked of rows that have numbers', () => {
  expect([idFieldOf('complaints'), idFieldOf('orders'), idFieldOf('exposure')]).toEqual(['caseId', 'orderId', null]);
});
