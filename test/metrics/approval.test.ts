import { describe, expect, it } from 'vitest';
import { approvalRate, approvalWait } from '../../shared/metrics/approval.ts';
import { resolvedByFirstOwner } from '../../shared/metrics/ownership.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const HOUR = 3_600_000;
const resolvedAt = '2026-01-20';

describe('approvals', () => {
  const columns = makeColumns({
    asOf: '2026-02-01',
    cases: [
      {
        receivedAt: '2026-01-01',
        instants: { approvalAskedAt: '2026-01-02', approvedAt: '2026-01-02T06:00Z', resolvedAt },
        numbers: { handlers: 1 },
      },
      { receivedAt: '2026-01-02', instants: { approvalAskedAt: '2026-01-31' }, isOpen: 1 },
      { receivedAt: '2026-01-03', instants: { resolvedAt }, numbers: { handlers: 1 } },
      { receivedAt: '2026-01-04', instants: { approvalAskedAt: '2026-01-06', approvedAt: '2026-01-05' } },
      { receivedAt: '2026-01-05', instants: { approvalAskedAt: '2026-01-06' }, isOpen: 0 },
      { receivedAt: '2026-01-06', flags: { approvalNeeded: true } },
    ],
  });

  it('are known from the flag, else from the times where the source keeps them', () => {
    expect([...approvalRate.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 1, 0, 1, 1, 1]);
  });

  it('are waited for from the asking on, those not given yet counted in; nobody asked is not unknown', () => {
    const column = approvalWait.durations(columns, DEFAULT_SETTINGS);
    expect([...column.state]).toEqual([1, 0, -3, -2, -1, -3]);
    const { groups } = summariseDurations(column, { of: new Int32Array(6), count: 1 }, null);
    expect(groups[0]).toMatchObject({ n: 2, open: 1, invalid: 1, unknown: 1, closedOnlyMedianMs: 6 * HOUR });
    // One of two is done after six hours: half are done from there to the end of what was observed.
    expect(groups[0]?.medianMs).toBe(15 * HOUR);
  });

  it('make a case one that the first owner could not resolve alone', () => {
    expect([...resolvedByFirstOwner.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([0, -3, 1, -3, -3, -3]);
  });

  it('say nothing where the source knows of none', () => {
    const bare = makeColumns({ asOf: '2026-02-01', cases: [{ receivedAt: '2026-01-01' }] });
    expect([...approvalRate.outcomes(bare, DEFAULT_SETTINGS)]).toEqual([-1]);
    expect([...approvalWait.durations(bare, DEFAULT_SETTINGS).state]).toEqual([-3]);
  });
});
