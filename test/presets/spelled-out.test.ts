import { expect, it } from 'vitest';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { spelledOut } from '../../shared/presets/spelled-out.ts';

it.each([
  ['compl type', 'complaint type'],
  ['rcvd', 'received'],
  ['hora de cierre del ticket', 'hora de cierre'],
  ['data di chiusura della pratica', 'data di chiusura'],
  ['g t purchased', 'grand total purchased'],
  ['date of complaint', 'date of complaint'],
  ['constructor', 'constructor'],
])('%j is %j', (split, spelled) => {
  expect(spelledOut(split)).toBe(spelled);
});

it('is tried on names that are not known as they stand', () => {
  expect(nameFit('Rcvd', 'complaints', 'receivedAt')).toBeCloseTo(0.95);
  expect(nameFit('Cust. ref', 'complaints', 'customer')).toBeGreaterThan(0.9);
  expect(nameFit('G.T. (Purchased)', 'orders', 'value')).toBeGreaterThan(0.9);
});
