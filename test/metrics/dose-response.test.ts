import { describe, expect, it } from 'vitest';
import { doseResponse } from '../../shared/metrics/dose-response.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { makeColumns } from '../support/make-columns.ts';
import { simulateShop } from '../support/simulate-shop.ts';

describe('doseResponse', () => {
  it('is flat, once adjusted, in a shop where speed makes no difference', () => {
    const shop = simulateShop({ seed: 3, customers: 4000, months: 24, spread: 0.8, orders: 1, complaints: 0.08 });
    const rows = doseResponse(shop, groupAll(shop.cases.n, null))!;
    expect(rows.map((row) => row.label)).toEqual(['1', '3', '7', '30', 'more', 'unresolved']);
    const known = rows.filter((row) => row.adjusted !== null && row.raw.denominator > 100);
    expect(known.length).toBeGreaterThanOrEqual(4);
    const adjusted = known.map((row) => row.adjusted!);
    expect(Math.max(...adjusted) - Math.min(...adjusted)).toBeLessThan(0.12);
    expect(known.every((row) => row.adjustedLow! <= row.adjusted! && row.adjusted! <= row.adjustedHigh!)).toBe(true);
  });

  it('leaves a band with too few people unadjusted, with its counts', () => {
    const shop = simulateShop({ seed: 3, customers: 4000, months: 24, spread: 0.8, orders: 1, complaints: 0.08 });
    const unresolved = doseResponse(shop, groupAll(shop.cases.n, null))!.at(-1)!;
    expect(unresolved).toMatchObject({ adjusted: null, raw: { denominator: 0 } });
  });

  it('is nothing without orders', () => {
    const bare = makeColumns({ asOf: '2026-01-01', cases: [{ receivedAt: '2025-01-01', customer: 'a' }] });
    expect(doseResponse(bare, groupAll(1, null))).toBeNull();
  });
});
