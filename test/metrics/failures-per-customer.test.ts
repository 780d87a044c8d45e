import { describe, expect, it } from 'vitest';
import { failuresPerCustomer } from '../../shared/metrics/failures-per-customer.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

const at = (customer: string, ...days: readonly string[]) => days.map((receivedAt) => ({ receivedAt, customer }));

describe('failuresPerCustomer', () => {
  it('counts complaints in the first 12 months of customers who have had them, and who bought again', () => {
    const cases = [
      ...at('once', '2025-01-10', '2026-02-01'),
      ...at('twice', '2025-01-10', '2025-12-01'),
      ...at('often', '2025-01-10', '2025-02-01', '2025-03-01', '2025-04-01'),
      ...at('new', '2026-03-01'),
    ];
    const columns = makeColumns({
      asOf: '2026-06-01',
      cases,
      orders: [
        { customer: 'once', orderedAt: '2025-02-01' },
        { customer: 'often', orderedAt: '2025-08-01' },
      ],
    });
    const rows = failuresPerCustomer(columns, groupAll(cases.length, null))!;
    expect(rows.map((row) => [row.complaints, row.customers.numerator, row.customers.denominator])).toEqual([
      [1, 1, 3],
      [2, 1, 3],
      [3, 1, 3],
    ]);
    expect(rows.map((row) => row.repeatPurchase)).toMatchObject([
      { numerator: 1, denominator: 1 },
      { numerator: 0, denominator: 1 },
      { numerator: 0, denominator: 1 },
    ]);
  });

  it('is nothing when nobody has 12 months of history, and says why repeat purchases are absent', () => {
    const young = makeColumns({ asOf: '2026-06-01', cases: at('a', '2026-01-01') });
    expect(failuresPerCustomer(young, groupAll(1, null))).toBeNull();
    const old = makeColumns({ asOf: '2026-06-01', cases: at('a', '2024-01-01') });
    expect(failuresPerCustomer(old, groupAll(1, null))![0]!.repeatPurchase).toEqual({ why: 'needs orders' });
  });
});
