import { describe, expect, it } from 'vitest';
import {
  customerHistory,
  firstComplainants,
  firstComplaintAfter,
  nextInSameCluster,
} from '../../shared/metrics/customer-history.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('customerHistory', () => {
  it('chains the complaints of each customer in time and leaves pooled and unknown customers out', () => {
    const columns = makeColumns({
      asOf: '2026-06-01',
      pooled: ['mailbox'],
      cases: [
        { receivedAt: '2026-01-01', customer: 'a', category: 'late' },
        { receivedAt: '2026-01-02', customer: 'mailbox' },
        { receivedAt: '2026-01-03', customer: 'b', category: 'late' },
        { receivedAt: '2026-01-04', customer: 'a', category: 'broken' },
        { receivedAt: '2026-01-05' },
        { receivedAt: '2026-01-06', customer: 'a', category: 'late' },
        { receivedAt: '2026-01-07', customer: 'mailbox' },
      ],
    });
    const history = customerHistory(columns);
    expect([...history!.next]).toEqual([3, -1, -1, 5, -1, -1, -1]);
    expect([...nextInSameCluster(columns)]).toEqual([5, -1, -1, -1, -1, -1, -1]);
    expect([...history!.isKnown]).toEqual([1, 0, 1, 1, 0, 1, 0]);
    expect([...history!.byCustomer]).toEqual([0, 3, 5, 2]);
    const received = columns.cases.instants.receivedAt;
    expect(firstComplaintAfter(history!, received, 0, Date.UTC(2026, 0, 4))).toBe(2);
    expect(firstComplaintAfter(history!, received, 0, Date.UTC(2026, 0, 6))).toBe(3);
  });

  it('finds who complains for the first time in a view, by customer and by case alike', () => {
    const columns = makeColumns({
      asOf: '2026-06-01',
      pooled: ['mailbox'],
      cases: ['a', 'mailbox', 'b', 'a', 'c'].map((customer, k) => ({ receivedAt: `2026-01-0${k + 1}`, customer })),
    });
    const history = customerHistory(columns)!;
    const who = (rows: Uint32Array | null) => [...firstComplainants(columns, history, groupAll(5, rows))];
    const codes = columns.cases.codes['customer']!;
    expect(who(null)).toEqual([codes[0], codes[2], codes[4]].toSorted((a, b) => a! - b!));
    expect(who(Uint32Array.of(2, 3))).toEqual([codes[2]]);
    expect(who(Uint32Array.of(1, 2, 3, 4))).toEqual([codes[2], codes[4]].toSorted((a, b) => a! - b!));
  });

  it('is null when the source has no customer key', () => {
    expect(customerHistory(makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] }))).toBeNull();
  });
});
