import { describe, expect, it } from 'vitest';
import { rulePoints } from '../../shared/stats/rule-points.ts';
import { westernElectric } from '../../shared/stats/western-electric.ts';

const at = (values: readonly number[]): ReturnType<typeof westernElectric> => westernElectric(rulePoints(values, 0, 1));

describe('westernElectric', () => {
  it('signals a point beyond 3 sigma but not on it', () => {
    expect(at([3, 3.1, -3.1]).we1).toEqual([1, 2]);
  });

  it('signals two of three beyond 2 sigma at the second of them, on one side only', () => {
    expect(at([0, 2.5, 0, 2.5]).we2).toEqual([3]);
    expect(at([0, 2.5, -2.5, 0]).we2).toEqual([]);
    expect(at([2.5, 2.5, 0]).we2).toEqual([]);
  });

  it('signals four of five beyond 1 sigma when the last is one of them', () => {
    expect(at([1.5, 1.5, 0, 1.5, 1.5]).we3).toEqual([4]);
    expect(at([1.5, 1.5, 1.5, 1.5, 0]).we3).toEqual([]);
  });

  it('signals from the eighth point in a row on one side', () => {
    expect(at([1, 1, 1, 1, 1, 1, 1, 1, 1]).we4).toEqual([7, 8]);
    expect(at([1, 1, 1, 1, 0, 1, 1, 1, 1]).we4).toEqual([]);
  });

  it('finds nothing in nothing', () => {
    expect(at([])).toEqual({ we1: [], we2: [], we3: [], we4: [] });
  });
});
