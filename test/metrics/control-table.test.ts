import { describe, expect, it } from 'vitest';
import { controlTable } from '../../shared/metrics/control-table.ts';
import { makeColumns } from '../support/make-columns.ts';

const orders = [
  { customer: 'a', orderedAt: '2025-01-01' },
  { customer: 'a', orderedAt: '2025-06-20' },
  { customer: 'complains', orderedAt: '2025-01-01' },
  { customer: 'new', orderedAt: '2025-11-15' },
  { customer: 'guest', orderedAt: '2025-01-01' },
];
const columns = makeColumns({
  asOf: '2025-12-01',
  pooled: ['guest'],
  cases: [
    { receivedAt: '2025-04-10', customer: 'complains' },
    { receivedAt: '2025-04-10', customer: 'guest' },
  ],
  orders,
});
const table = controlTable(columns, 90)!;
const looks = (customer: string): number[] => {
  const c = columns.cases.labels['customer']!.indexOf(customer);
  return Array.from(table.look.subarray(table.start[c], table.start[c + 1]), (look) => look & 1);
};

describe('controlTable', () => {
  it('looks at a customer once a month from his first order until the window would not close', () => {
    expect(looks('a').length).toBeGreaterThanOrEqual(8);
    expect(looks('a').length).toBeLessThanOrEqual(9);
    expect(looks('a').reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(2);
    expect(looks('new')).toEqual([]);
  });

  it('takes nobody after his first complaint, and no pooled key', () => {
    expect(looks('complains').length).toBeGreaterThanOrEqual(3);
    expect(looks('complains').length).toBeLessThanOrEqual(4);
    expect(looks('guest')).toEqual([]);
  });

  it('adds up', () => {
    const sum = (values: Uint32Array): number => values.reduce((total, value) => total + value, 0);
    expect(sum(table.n)).toBe(table.look.length);
    expect(sum(table.nCoarse)).toBe(table.look.length);
    expect(sum(table.buyers)).toBe(Array.from(table.look, (one) => one & 1).reduce((total, one) => total + one, 0));
  });

  it('is nothing without orders of known customers', () => {
    expect(controlTable(makeColumns({ asOf: '2025-12-01', cases: [] }), 90)).toBeNull();
    const nobody = makeColumns({ asOf: '2025-12-01', cases: [], orders: [{ orderedAt: '2025-01-01' }] });
    expect(controlTable(nobody, 90)).toBeNull();
  });
});
