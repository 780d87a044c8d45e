import { describe, expect, it } from 'vitest';
import { requireCount, requireShare } from '../../shared/stats/require-count.ts';

describe('requireCount', () => {
  it('accepts 0 and positive integers only, and names what it got', () => {
    expect(() => requireCount('x', 0)).not.toThrow();
    expect(() => requireCount('x', 2.5)).toThrow('x must be a count, got 2.5');
    expect(() => requireCount('x', -1)).toThrow(RangeError);
    expect(() => requireCount('x', Number.NaN)).toThrow(RangeError);
  });

  it('refuses a share of more than all', () => {
    expect(() => requireShare(3, 3)).not.toThrow();
    expect(() => requireShare(4, 3)).toThrow('got 4 of 3');
  });
});
