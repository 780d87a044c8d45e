import { describe, expect, it } from 'vitest';
import { revenueAtRisk } from '../../shared/metrics/revenue-at-risk.ts';
import type { MatchedBaseline, MatchedComparison } from '../../shared/model/follow-up.ts';
import { makeColumns } from '../support/make-columns.ts';

const comparison: MatchedComparison = {
  complainants: 110,
  unmatched: 10,
  controls: 1000,
  share: 0.3,
  baseline: 0.4,
  difference: { low: -0.15, mid: -0.1, high: -0.05 },
  detectable: 0.07,
  standardError: 0.025,
};
const baseline: MatchedBaseline = {
  windowDays: 90,
  all: comparison,
  falsification: comparison,
  isComparable: true,
  prompt: { why: 'none' },
  promptWithinMs: null,
  verdict: 'not-shown',
  rawDifference: null,
};
const columns = makeColumns({
  asOf: '2026-01-01',
  cases: [{ receivedAt: '2025-05-01', customer: 'a' }],
  orders: [
    { customer: 'a', orderedAt: '2025-01-01', value: 3000 },
    { customer: 'a', orderedAt: '2025-02-01', value: 5000 },
    { customer: 'b', orderedAt: '2025-02-01', value: 99_999 },
  ],
});

describe('revenueAtRisk', () => {
  it('multiplies what was lost by what a complainant’s order is worth', () => {
    const risk = revenueAtRisk(columns, baseline);
    if ('why' in risk) throw new Error(risk.why);
    expect(risk).toMatchObject({ averageOrderValue: 4000, complainants: 100, currency: null });
    expect(
      [risk.lostPurchases.low, risk.lostPurchases.mid, risk.lostPurchases.high].map((n) => Math.round(n ?? 0)),
    ).toEqual([5, 10, 15]);
    expect(risk.lostValue.mid).toBeCloseTo(40_000);
  });

  it('never adds two currencies', () => {
    const mixed = { ...columns, orders: { ...columns.orders!, currency: Int32Array.of(0, 1, 0) } };
    expect(revenueAtRisk(mixed, baseline)).toEqual({ why: 'orders are in more than one currency; filter to one' });
  });

  it('puts no price on a comparison that does not hold, or on orders without values', () => {
    expect(revenueAtRisk(columns, { ...baseline, isComparable: false })).toHaveProperty('why');
    const bare = { ...columns, orders: { ...columns.orders!, value: new Float64Array(3).fill(Number.NaN) } };
    expect(revenueAtRisk(bare, baseline)).toHaveProperty('why');
    expect(revenueAtRisk({ ...columns, orders: null }, baseline)).toHaveProperty('why');
  });
});
