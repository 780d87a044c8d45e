import { expect, it } from 'vitest';
import { customerSeed } from '../../shared/metrics/customer-seed.ts';
import { makeColumns } from '../support/make-columns.ts';

const DAYS = { a: ['2025-01-01', '2025-03-01'], b: ['2025-01-01', '2025-02-01'], c: ['2025-01-01'] } as const;

function seeds(customers: readonly (keyof typeof DAYS)[]): Record<string, number> {
  const orders = customers.flatMap((customer) => DAYS[customer].map((orderedAt) => ({ customer, orderedAt })));
  const columns = makeColumns({ asOf: '2025-12-01', cases: [], orders });
  if (columns.orders === null) throw new Error('no orders');
  const of = columns.orders;
  return Object.fromEntries(customers.map((customer, code) => [customer, customerSeed(of, code)]));
}

it('is the same for the same orders whatever number the customer has, and another for others', () => {
  const one = seeds(['a', 'b', 'c']);
  expect(seeds(['c', 'b', 'a'])).toEqual(one);
  expect(new Set(Object.values(one)).size).toBe(3);
});
