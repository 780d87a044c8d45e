import { describe, expect, it } from 'vitest';
import { nhsRules } from '../../shared/stats/nhs-rules.ts';
import { rulePoints } from '../../shared/stats/rule-points.ts';

const at = (values: readonly number[], sigma = 1): string[] => nhsRules(rulePoints(values, 0, sigma));

describe('nhsRules', () => {
  it('labels points outside the limits', () => {
    expect(at([0, 4, -4])).toEqual(['Common Cause', 'Above UCL', 'Below LCL']);
  });

  it('labels every point of seven in a row on one side', () => {
    expect(new Set(at([1, 1.5, 1, 1.5, 1, 1.5, 1]))).toEqual(new Set(['7 Points Above CL']));
    expect(new Set(at([1, 1.5, 1, 1.5, 1, 1.5]))).toEqual(new Set(['Common Cause']));
  });

  it('labels every point of a seven-point trend by its direction, before the other patterns', () => {
    expect(new Set(at([1, 2, 3, 4, 5, 6, 7], 9))).toEqual(new Set(['7 Point Trend (Increasing)']));
    expect(new Set(at([7, 6, 5, 4, 3, 2, 1], 9))).toEqual(new Set(['7 Point Trend (Decreasing)']));
  });

  it('labels two of three close to a limit only when all three are on one side', () => {
    expect(at([2.5, 0.5, 2.5])).toEqual(['2 in 3 Above CL', 'Common Cause', '2 in 3 Above CL']);
    expect(at([2.5, -0.5, 2.5])).toEqual(['Common Cause', 'Common Cause', 'Common Cause']);
  });

  it('labels nothing in nothing', () => {
    expect(at([])).toEqual([]);
  });
});
