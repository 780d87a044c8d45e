import { describe, expect, it } from 'vitest';
import { timeToNextPurchase, timeToNextPurchaseFromReceipt } from '../../shared/metrics/time-to-next-purchase.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const DAY = 86_400_000;
const columns = makeColumns({
  asOf: '2026-03-01',
  cases: [
    { receivedAt: '2026-01-01', customer: 'a', instants: { resolvedAt: '2026-01-11' } },
    { receivedAt: '2026-01-02', customer: 'b', instants: { resolvedAt: '2026-01-30' } },
    { receivedAt: '2026-01-03', customer: 'c' },
    { receivedAt: '2026-01-04' },
  ],
  orders: [
    { customer: 'a', orderedAt: '2026-01-05' },
    { customer: 'a', orderedAt: '2026-01-21' },
    { customer: 'c', orderedAt: '2026-02-02' },
  ],
});

describe('timeToNextPurchase', () => {
  it('starts at the resolution and passes over what was bought before it', () => {
    const { state, timeMs } = timeToNextPurchase.durations(columns, DEFAULT_SETTINGS);
    expect([...state]).toEqual([1, 0, -1, -1]);
    expect([timeMs[0], timeMs[1]]).toEqual([10 * DAY, 30 * DAY]);
  });

  it('can start at receipt, where resolutions are not known', () => {
    const { state, timeMs } = timeToNextPurchaseFromReceipt.durations(columns, DEFAULT_SETTINGS);
    expect([...state]).toEqual([1, 0, 1, -1]);
    expect([timeMs[0], timeMs[2]]).toEqual([4 * DAY, 30 * DAY]);
  });
});
