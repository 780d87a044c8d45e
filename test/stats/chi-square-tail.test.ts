import { describe, expect, it } from 'vitest';
import { chiSquareTail } from '../../shared/stats/chi-square-tail.ts';

describe('chiSquareTail', () => {
  it('agrees with R, far tail and many degrees of freedom included', () => {
    // pchisq(c(3.841458820694124, 10, 300, 5), c(1, 4, 3, 2), lower.tail = FALSE); pchisq(6100, 6000, lower.tail = FALSE)
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 12);
    expect(chiSquareTail(10, 4)).toBeCloseTo(0.0404276819945128, 13);
    expect(chiSquareTail(300, 3) / 9.94875834632771e-65).toBeCloseTo(1, 10);
    expect(chiSquareTail(5, 2)).toBeCloseTo(0.0820849986238988, 13);
    expect(chiSquareTail(6100, 6000)).toBeCloseTo(0.180377967197379, 9);
  });

  it('is 1 at 0 and refuses impossible input', () => {
    expect(chiSquareTail(0, 5)).toBe(1);
    expect(() => chiSquareTail(-1, 1)).toThrow(RangeError);
    expect(() => chiSquareTail(1, 1.5)).toThrow(RangeError);
  });
});
