import { describe, expect, it } from 'vitest';
import { resolutionInstant, resolutionWatchedUntil } from '../../shared/metrics/resolution-instant.ts';
import { makeColumns } from '../support/make-columns.ts';

const day = (d: number): number => Date.UTC(2026, 0, d);
const columns = makeColumns({
  asOf: '2026-01-20',
  cases: [
    { receivedAt: '2026-01-01', instants: { resolvedAt: '2026-01-05', closedAt: '2026-01-09' } },
    { receivedAt: '2026-01-02', instants: { closedAt: '2026-01-09' } },
    { receivedAt: '2026-01-03', instants: { resolvedAt: '2026-01-05', reopenedAt: '2026-01-06' }, isOpen: 1 },
    { receivedAt: '2026-01-04', instants: { resolvedAt: '2026-01-25' }, isOpen: 1 },
    { receivedAt: '2026-01-05', isOpen: 0 },
    { receivedAt: '2026-01-06', instants: { resolvedAt: '2026-01-05', reopenedAt: '2026-01-04' }, isOpen: 1 },
  ],
});

describe('resolutionInstant', () => {
  it('takes the resolution, else the closing, unless the case was reopened or it lies after the as-of time', () => {
    expect([...resolutionInstant(columns)]).toEqual([day(5), day(9), Number.NaN, Number.NaN, Number.NaN, day(5)]);
  });
});

describe('resolutionWatchedUntil', () => {
  it('is the as-of time, or not known where a case is closed nobody knows when', () => {
    expect([...resolutionWatchedUntil(columns)].map((at) => at === day(20))).toEqual([
      true,
      true,
      true,
      true,
      false,
      true,
    ]);
  });
});
