import { describe, expect, it } from 'vitest';
import { complainants, onlyComplainants } from '../../shared/metrics/complainants.ts';
import { controlTable } from '../../shared/metrics/control-table.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

const columns = makeColumns({
  asOf: '2025-12-31',
  cases: [
    { receivedAt: '2025-03-01', customer: 'a', instants: { resolvedAt: '2025-03-05' } },
    { receivedAt: '2025-05-01', customer: 'a', instants: { resolvedAt: '2025-05-05' } },
    { receivedAt: '2025-03-02', customer: 'b' },
    { receivedAt: '2025-11-20', customer: 'c', instants: { resolvedAt: '2025-11-22' } },
    { receivedAt: '2025-03-03', customer: 'never bought', instants: { resolvedAt: '2025-03-04' } },
  ],
  orders: [
    { customer: 'a', orderedAt: '2025-02-20' },
    { customer: 'a', orderedAt: '2025-04-20' },
    { customer: 'b', orderedAt: '2025-02-20' },
    { customer: 'c', orderedAt: '2025-02-20' },
  ],
});
const table = controlTable(columns, 90)!;

describe('complainants', () => {
  const resolved = complainants(columns, table, groupAll(5, null), 'resolved');

  it('takes everybody once, at the first complaint whose window has closed', () => {
    expect([...resolved.row].map((row) => columns.cases.instants.receivedAt[row])).toEqual([
      Date.UTC(2025, 2, 1),
      Date.UTC(2025, 2, 3),
    ]);
    expect([...resolved.bought]).toEqual([1, 0]);
  });

  it('has no stratum for somebody who had never bought', () => {
    expect([...resolved.stratum].map((s) => s >= 0)).toEqual([true, false]);
  });

  it('takes the unresolved apart, from receipt', () => {
    const open = complainants(columns, table, groupAll(5, null), 'unresolved');
    expect([...open.row].map((row) => columns.cases.instants.receivedAt[row])).toEqual([Date.UTC(2025, 2, 2)]);
  });

  it('narrows to those for whom a condition holds', () => {
    const none = onlyComplainants(resolved, () => false);
    expect(none.row.length).toBe(0);
    expect([...onlyComplainants(resolved, (row) => row === resolved.row[1]).customer]).toEqual([resolved.customer[1]]);
  });
});
