import { describe, expect, it } from 'vitest';
import { blankCandidate, KIND, KINDS } from '../../shared/verdict/candidates.ts';

describe('candidates', () => {
  it('number their kinds in the order of the list, the lasting ones last', () => {
    expect(KINDS.map((kind) => KIND[kind])).toEqual([0, 1, 2, 3, 4, 5]);
    expect(KINDS.slice(KIND.ramp)).toEqual(['ramp', 'step']);
  });

  it('begin with their place and no effect, and nothing beside them', () => {
    const { kind, base, start, length, spike, ...fit } = blankCandidate(KIND.episode, 2, 7, 4);
    expect({ kind, base, start, length, spike }).toEqual({
      kind: KIND.episode,
      base: 2,
      start: 7,
      length: 4,
      spike: -1,
    });
    expect(new Set(Object.values(fit))).toEqual(new Set([0]));
  });
});
