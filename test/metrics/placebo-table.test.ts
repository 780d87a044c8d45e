import { describe, expect, it } from 'vitest';
import { compareMatched } from '../../shared/metrics/compare-matched.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { placeboSides } from '../../shared/metrics/placebo-table.ts';
import { makeColumns } from '../support/make-columns.ts';
import { simulateShop } from '../support/simulate-shop.ts';

describe('placeboSides', () => {
  it('looks one window back from the last order before the complaint, and leaves that order itself out', () => {
    const columns = makeColumns({
      asOf: '2026-01-01',
      cases: [
        { receivedAt: '2025-09-05', customer: 'steady' },
        { receivedAt: '2025-09-06', customer: 'rare' },
        { receivedAt: '2025-09-07', customer: 'new' },
      ],
      orders: [
        { customer: 'steady', orderedAt: '2025-01-01' },
        { customer: 'steady', orderedAt: '2025-08-01' },
        { customer: 'steady', orderedAt: '2025-09-01' },
        { customer: 'rare', orderedAt: '2025-01-01' },
        { customer: 'rare', orderedAt: '2025-09-01' },
        { customer: 'new', orderedAt: '2025-09-01' },
        { customer: 'steady', orderedAt: '2025-10-01' },
      ],
    });
    const { compared } = placeboSides(columns, 90, groupAll(3, null))!;
    expect([...compared.bought]).toEqual([1, 0]);
    expect([...compared.stratum].every((s) => s >= 0)).toBe(true);
  });

  it('shows no gap between complainants and others who buy alike', () => {
    const gaps = Array.from({ length: 8 }, (_, k) => {
      const shop = simulateShop({
        seed: 50 + k,
        customers: 1500,
        months: 24,
        spread: 0.8,
        orders: 2,
        complaints: 0.04,
      });
      const { controls, compared } = placeboSides(shop, 90, groupAll(shop.cases.n, null))!;
      return compareMatched(controls, compared)!.difference.mid;
    });
    expect(Math.abs(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length)).toBeLessThan(0.015);
  });

  it('is nothing without orders', () => {
    expect(placeboSides(makeColumns({ asOf: '2026-01-01', cases: [] }), 90, groupAll(0, null))).toBeNull();
  });
});
