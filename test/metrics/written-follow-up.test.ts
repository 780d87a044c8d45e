import { describe, expect, it } from 'vitest';
import { loopClosed, writtenConfirmation } from '../../shared/metrics/written-follow-up.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

describe('writtenConfirmation', () => {
  it('allows until the end of the next business day, over a weekend and in the zone of the store', () => {
    const resolved = (resolvedAt: string, confirmedAt?: string) => ({
      receivedAt: '2026-04-01',
      instants: { resolvedAt, ...(confirmedAt === undefined ? {} : { confirmedAt }) },
    });
    const columns = makeColumns({
      asOf: '2026-04-29T12:00Z',
      zone: 'Europe/Berlin',
      cases: [
        resolved('2026-04-24T10:00Z', '2026-04-27T21:59Z'),
        resolved('2026-04-24T10:00Z', '2026-04-27T22:01Z'),
        resolved('2026-04-20T10:00Z'),
        resolved('2026-04-28T10:00Z'),
        { receivedAt: '2026-04-01' },
      ],
    });
    expect([...writtenConfirmation.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0, -2, -3]);
  });

  it('waits for ever where no day is ever open', () => {
    const clock = { zone: 'UTC', week: [[], [], [], [], [], [], []], holidays: [] };
    const columns = makeColumns({
      asOf: '2026-04-29',
      cases: [{ receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02', confirmedAt: '2026-03-01' } }],
    });
    expect([...writtenConfirmation.outcomes(columns, { ...DEFAULT_SETTINGS, clock })]).toEqual([1]);
  });
});

describe('loopClosed', () => {
  it('wants a check after the resolution, not before', () => {
    const columns = makeColumns({
      asOf: '2026-04-29',
      cases: [
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02', checkedAt: '2026-01-05' } },
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02', checkedAt: '2026-01-01' } },
        { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-02' } },
        { receivedAt: '2026-01-01' },
      ],
    });
    expect([...loopClosed.outcomes(columns, DEFAULT_SETTINGS)]).toEqual([1, 0, 0, -3]);
  });
});
