import { describe, expect, it } from 'vitest';
import { drivers } from '../../shared/metrics/drivers.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const customers = Array.from({ length: 300 }, (_, k) => `c${k}`);
// Every second got an apology; of these 70 % come back, of the others 40 %. Gestures mean nothing. Ten were escalated.
const columns = makeColumns({
  asOf: '2025-12-31',
  cases: customers.map((customer, k) => ({
    receivedAt: '2025-03-01',
    customer,
    instants: { resolvedAt: '2025-03-03' },
    flags: { apology: k % 2 === 0, gesture: Math.floor(k / 20) % 2 === 0, escalated: k < 10 },
  })),
  orders: customers.flatMap((customer, k) => [
    { customer, orderedAt: '2025-02-01' },
    ...(Math.floor(k / 2) % 10 < (k % 2 === 0 ? 7 : 4) ? [{ customer, orderedAt: '2025-04-01' }] : []),
    ...(k === 0 ? [{ customer: 'somebody else', orderedAt: '2025-12-30' }] : []),
  ]),
});

describe('drivers', () => {
  const found = drivers(columns, groupAll(300, null), DEFAULT_SETTINGS)!;

  it('finds what goes with coming back and keeps the rest quiet', () => {
    expect(found.map((driver) => [driver.attribute, driver.isShown])).toEqual([
      ['triad-apology', true],
      ['triad-gesture', false],
    ]);
    expect(found[0]!.difference.mid).toBeCloseTo(0.3);
    expect(found[0]!.with).toMatchObject({ numerator: 105, denominator: 150 });
  });

  it('compares nothing with fewer than 30 on a side', () => {
    expect(found.some((driver) => driver.attribute === 'escalation-rate')).toBe(false);
  });

  it('is nothing without orders or attributes', () => {
    const bare = makeColumns({ asOf: '2026-01-01', cases: [{ receivedAt: '2025-01-01', customer: 'a' }] });
    expect(drivers(bare, groupAll(1, null), DEFAULT_SETTINGS)).toBeNull();
    const plain = { ...columns, cases: { ...columns.cases, flags: {} } };
    expect(drivers(plain, groupAll(300, null), DEFAULT_SETTINGS)).toBeNull();
  });
});
