import { describe, expect, it } from 'vitest';
import { clopperPearson } from '../../shared/stats/clopper-pearson.ts';

describe('clopperPearson', () => {
  it('agrees with R', () => {
    // binom.test(7, 20)$conf.int; binom.test(0, 10)$conf.int
    expect(clopperPearson(7, 20)).toEqual({
      low: expect.closeTo(0.153909204784541, 12),
      high: expect.closeTo(0.592188534532828, 12),
    });
    expect(clopperPearson(0, 10)).toEqual({ low: 0, high: expect.closeTo(0.308497107818761, 12) });
  });

  it('knows nothing from nothing', () => {
    expect(clopperPearson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it('turns around with the complement', () => {
    expect(clopperPearson(7, 20).low).toBeCloseTo(1 - clopperPearson(13, 20).high, 12);
  });
});
