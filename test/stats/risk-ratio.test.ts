import { describe, expect, it } from 'vitest';
import { riskRatio } from '../../shared/stats/risk-ratio.ts';

describe('riskRatio', () => {
  it('agrees with the closed form', () => {
    // exp(log(4/3) + c(-1, 1) * qnorm(.975) * sqrt(1/56 - 1/70 + 1/48 - 1/80)) in R
    expect(riskRatio(56, 70, 48, 80)).toEqual({
      ratio: expect.closeTo(4 / 3, 12),
      low: expect.closeTo(1.07662642276319, 12),
      high: expect.closeTo(1.65124851126639, 12),
    });
  });

  it('has no width when all of both have it', () => {
    expect(riskRatio(5, 5, 8, 8)).toEqual({ ratio: 1, low: 1, high: 1 });
  });

  it('is null when either count is 0', () => {
    expect(riskRatio(0, 5, 3, 8)).toEqual({ ratio: null, low: null, high: null });
    expect(riskRatio(3, 5, 0, 8)).toEqual({ ratio: null, low: null, high: null });
  });
});
