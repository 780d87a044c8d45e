import { describe, expect, it } from 'vitest';
import { compareRise, ratioOfRises } from '../../shared/decompose/compare-rise.ts';
import { shareDispersion } from '../../shared/decompose/share-dispersion.ts';

const PART = { before: 100, since: 160, expected: 100 };
const REST = { before: 300, since: 300, expected: 300 };

describe('compareRise', () => {
  it('is the signed root of the likelihood ratio', () => {
    // R: m <- glm(n ~ g + t, poisson, data.frame(n=c(100,160,300,300), g=c(1,1,0,0), t=c(0,1,0,1))); sqrt(deviance(m))
    expect(compareRise(PART, REST, 1)).toBeCloseTo(3.127666, 3);
    expect(compareRise(REST, PART, 1)).toBeCloseTo(-3.127666, 3);
  });

  it('takes growth of the chances into account', () => {
    expect(compareRise({ before: 100, since: 200, expected: 200 }, REST, 1)).toBeCloseTo(0, 10);
  });

  it('is smaller where the shares swing anyway', () => {
    expect(compareRise(PART, REST, 4)).toBeCloseTo(3.127666 / 2, 3);
  });

  it('is 0 where there is nothing to compare', () => {
    expect(compareRise({ before: 1, since: 0, expected: 0 }, REST, 1)).toBe(0);
    expect(compareRise({ ...PART, since: 0 }, { ...REST, since: 0 }, 1)).toBe(0);
  });
});

describe('ratioOfRises', () => {
  it('holds the ratio inside its interval', () => {
    const { low, mid, high } = ratioOfRises(PART, REST, 1)!;
    expect(mid).toBeCloseTo(1.6, 10);
    // R: exp(log(160.5/100) - log(300.5/300) + c(-1, 1) * 1.959964 * sqrt(1/160.5 + 1/100 + 1/300.5 + 1/300))
    expect(low).toBeCloseTo(1.191146, 3);
    expect(high).toBeCloseTo(2.155453, 3);
  });

  it('is null against nothing', () => {
    expect(ratioOfRises(PART, { before: 1e-9, since: 0, expected: 0 }, 1)).toBeNull();
  });
});

describe('shareDispersion', () => {
  it('is 1 where there is too little to tell, and never less', () => {
    expect(shareDispersion([1, 2, 3, 4], 2)).toBe(1);
    expect(
      shareDispersion(
        Array.from({ length: 40 }, () => 10),
        2,
      ),
    ).toBe(1);
    expect(shareDispersion([], 3)).toBe(1);
  });

  it('grows with shares that swing', () => {
    const swinging = Array.from({ length: 12 }, (_, month) => (month % 2 === 0 ? [30, 10] : [10, 30])).flat();
    // Pearson of each month against 20 and 20: 10; over 11 degrees of freedom.
    expect(shareDispersion(swinging, 2)).toBeCloseTo((12 * 10) / 11, 6);
  });
});
