import { describe, expect, it } from 'vitest';
import { sigmaZ } from '../../shared/stats/sigma-z.ts';

describe('sigmaZ', () => {
  it('is the mean moving range of the standard scores over 1.128', () => {
    expect(sigmaZ([0.1, 0.3, 0.1], 0.2, [0.1, 0.1, 0.1])).toBeCloseTo(2 / 1.128, 12);
  });

  it('may be under 1 and is not floored', () => {
    expect(sigmaZ([0.2, 0.21, 0.2], 0.2, [0.1, 0.1, 0.1])).toBeCloseTo(0.1 / 1.128, 12);
  });

  it('is null without two neighbours that have a sigma', () => {
    expect(sigmaZ([0.2, 0.3], 0.2, [0.1, null])).toBeNull();
    expect(sigmaZ([0, 0], 0, [0, 0])).toBeNull();
  });
});
