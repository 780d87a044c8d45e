import { describe, expect, it } from 'vitest';
import { plannedShift } from '../../shared/verdict/planned-shift.ts';

const ones = (n: number): number[] => Array.from({ length: n }, () => 1);
const plain = (ratio: number) => ({
  family: 'poisson' as const,
  before: [ones(1)],
  fitted: [100],
  size: [1],
  after: [ones(1)],
  expected: [100],
  others: [1],
  ratio,
});

describe('plannedShift', () => {
  it('agrees with R', () => {
    // sqrt(deviance(glm(c(100, 50) ~ 1, family = poisson)))
    expect(plannedShift(plain(0.5))).toBeCloseTo(4.1218, 3);
  });

  it('is nothing without an effect and grows with it', () => {
    expect(plannedShift(plain(1))).toBeCloseTo(0, 6);
    const shifts = [0.9, 0.7, 0.5, 0.2].map((ratio) => plannedShift(plain(ratio)) ?? 0);
    expect(shifts).toEqual(shifts.toSorted((a, b) => a - b));
  });

  it('loses what the comparison clusters vary by chance', () => {
    const shares = { ...plain(0.5), family: 'binomial' as const, size: [200], others: [100] };
    expect(plannedShift(shares)).toBeLessThan(plannedShift(plain(0.5)) ?? 0);
  });
});
