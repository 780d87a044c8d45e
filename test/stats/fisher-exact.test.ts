import { describe, expect, it } from 'vitest';
import { fisherExact } from '../../shared/stats/fisher-exact.ts';

describe('fisherExact', () => {
  it('agrees with R', () => {
    // fisher.test(matrix(c(9, 1, 3, 7), 2))$p.value; fisher.test(matrix(c(50, 950, 80, 920), 2))$p.value
    expect(fisherExact(9, 10, 3, 10)).toBeCloseTo(0.0197666110978804, 12);
    expect(fisherExact(50, 1000, 80, 1000)).toBeCloseTo(0.00830844837775688, 12);
  });

  it('is 1 when a margin is 0 or the proportions are equal', () => {
    expect(fisherExact(0, 10, 0, 20)).toBe(1);
    expect(fisherExact(0, 0, 3, 5)).toBe(1);
    expect(fisherExact(5, 10, 5, 10)).toBe(1);
  });

  it('does not care which of the two comes first', () => {
    expect(fisherExact(4, 16, 3, 11)).toBeCloseTo(fisherExact(3, 11, 4, 16), 12);
  });
});
