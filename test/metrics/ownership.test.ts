import { describe, expect, it } from 'vitest';
import { escalationRate, ownersPerCase, resolvedByFirstOwner, singleOwner } from '../../shared/metrics/ownership.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const instants = { resolvedAt: '2026-01-10' };
const columns = makeColumns({
  asOf: '2026-02-01',
  cases: [
    { receivedAt: '2026-01-01', instants, numbers: { handlers: 1 }, flags: { escalated: false } },
    { receivedAt: '2026-01-02', instants, numbers: { handlers: 3 } },
    { receivedAt: '2026-01-03', instants, numbers: { handlers: 1 } },
    { receivedAt: '2026-01-04', numbers: { handlers: 1 }, flags: { escalated: true } },
    { receivedAt: '2026-01-05', instants, numbers: { handlers: 0 }, flags: { escalated: true } },
  ],
});

describe('ownership', () => {
  it('counts owners and the cases that kept one; nobody is not one', () => {
    expect([...ownersPerCase.values(columns, DEFAULT_SETTINGS)]).toEqual([1, 3, 1, 1, 0]);
    expect([...singleOwner.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 1, 1, -1]);
  });

  it('says "resolved by the first owner" only where both owner and escalation are known', () => {
    expect([...resolvedByFirstOwner.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, -1, -3, 0]);
    expect([...escalationRate.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([0, -1, -1, 1, 1]);
  });
});
