import { describe, expect, it } from 'vitest';
import { nelsonRules } from '../../shared/stats/nelson-rules.ts';
import { rulePoints } from '../../shared/stats/rule-points.ts';

const at = (values: readonly number[], sigma = 1): ReturnType<typeof nelsonRules> =>
  nelsonRules(rulePoints(values, 0, sigma));
const repeat = (pattern: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, i) => pattern[i % pattern.length]!);

describe('nelsonRules', () => {
  it('signals nine in a row on one side', () => {
    expect(at(repeat([1], 10)).nelson2).toEqual([8, 9]);
  });

  it('signals six points steadily rising, and no longer after a level step', () => {
    expect(at([1, 2, 3, 4, 5, 6, 7, 7], 9).nelson3).toEqual([5, 6]);
    expect(at([6, 5, 4, 3, 2, 1], 9).nelson3).toEqual([5]);
  });

  it('signals fourteen points that alternate', () => {
    expect(at(repeat([1, -1], 15), 9).nelson4).toEqual([13, 14]);
  });

  it('signals fifteen within one sigma, the line counting as within', () => {
    expect(at(repeat([1, -1], 15)).nelson7).toEqual([14]);
    expect(at([...repeat([1, -1], 14), 1.01]).nelson7).toEqual([]);
  });

  it('signals eight outside one sigma only when both sides are among them', () => {
    expect(at([2, 2, 2, 2, -2, 2, 2, 2]).nelson8).toEqual([7]);
    expect(at(repeat([2], 8)).nelson8).toEqual([]);
  });
});
