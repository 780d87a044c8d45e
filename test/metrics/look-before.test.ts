import { describe, expect, it } from 'vitest';
import { placesOf } from '../../shared/metrics/buying-place.ts';
import { BUYING_STRATA, stratumOf } from '../../shared/metrics/buying-strata.ts';
import { DAY_MS } from '../../shared/metrics/follow-up.ts';
import { lookBefore, stratumAt, type LookFrame } from '../../shared/metrics/look-before.ts';
import { periodNumberOf, periodStarts } from '../../shared/metrics/periods.ts';
import { makeColumns } from '../support/make-columns.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const DAYS = ['2025-01-10', '2025-03-01', '2025-03-20', '2025-06-15'];
const orders = makeColumns({
  asOf: '2025-12-01',
  cases: [],
  orders: DAYS.map((orderedAt) => ({ orderedAt, customer: 'a' })),
}).orders!;
const first = orders.customerStart[0]!;
const frame: LookFrame = {
  windowMs: 30 * DAY_MS,
  starts: periodStarts(periodNumberOf('2025-01', 'month'), periodNumberOf('2025-12', 'month'), 'month', 'UTC'),
  places: placesOf(orders),
};
const stratum = (month: number, ordersInYear: number, last: string, now: string): number =>
  month * BUYING_STRATA +
  stratumOf({ ordersInYear, sinceLastMs: at(now) - at(last), sinceFirstMs: at(now) - at(DAYS[0]!) });

describe('stratumAt', () => {
  it('tells month, orders of the year before, days since the last and since the first order', () => {
    expect(stratumAt(orders, first, first + 2, at('2025-03-10'), frame)).toBe(
      stratum(2, 2, '2025-03-01', '2025-03-10'),
    );
    expect(stratumAt(orders, first, first + 4, at('2025-11-30'), frame)).toBe(
      stratum(10, 4, '2025-06-15', '2025-11-30'),
    );
  });

  it('knows nobody before his first order, and no month outside the frame', () => {
    expect(stratumAt(orders, first, first, at('2025-01-09'), frame)).toBe(-1);
    expect(stratumAt(orders, first, first + 4, at('2026-01-01'), frame)).toBe(-1);
  });
});

describe('lookBefore', () => {
  it('looks one window before an order and says whether he bought in between', () => {
    expect(lookBefore(orders, first, first + 2, frame)).toBe(stratum(1, 1, '2025-01-10', '2025-02-18') * 2 + 1);
    expect(lookBefore(orders, first, first + 3, frame)).toBe(stratum(4, 3, '2025-03-20', '2025-05-16') * 2);
  });

  it('knows nobody who was no customer a window before', () => {
    expect(lookBefore(orders, first, first, frame)).toBe(-1);
  });
});
