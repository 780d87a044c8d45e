import { describe, expect, it } from 'vitest';
import { BUYING_STRATA, stratumOf } from '../../shared/metrics/buying-strata.ts';

const DAY = 86_400_000;
const state = (ordersInYear: number, last: number, first: number) =>
  stratumOf({ ordersInYear, sinceLastMs: last * DAY, sinceFirstMs: first * DAY });

describe('stratumOf', () => {
  it('puts customers who buy alike together and others apart', () => {
    expect(state(3, 8, 100)).toBe(state(4, 13, 364));
    expect(state(3, 8, 100)).not.toBe(state(5, 8, 100));
    expect(state(3, 8, 100)).not.toBe(state(3, 14, 100));
    expect(state(3, 8, 100)).not.toBe(state(3, 8, 365));
  });

  it('stays within its range', () => {
    expect(state(0, 0, 0)).toBe(0);
    expect(state(1000, 9999, 9999)).toBe(BUYING_STRATA - 1);
  });
});
