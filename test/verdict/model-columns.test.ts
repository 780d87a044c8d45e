import { describe, expect, it } from 'vitest';
import { blankCandidate, KIND } from '../../shared/verdict/candidates.ts';
import { lastingColumn, spikeColumn } from '../../shared/verdict/model-columns.ts';

const months = Float64Array.of(0, 1, 2, 3, 4, 5, 6, 7);

describe('lastingColumn', () => {
  it('is all or nothing for a step, and grows to one at the end for a ramp', () => {
    expect([...lastingColumn(blankCandidate(KIND.step, 0, 5, 0), months)]).toEqual([0, 0, 0, 0, 0, 1, 1, 1]);
    expect([...lastingColumn(blankCandidate(KIND.ramp, 0, 4, 0), months)]).toEqual([0, 0, 0, 0, 0.25, 0.5, 0.75, 1]);
  });

  it('goes by the calendar where months are missing', () => {
    const gap = Float64Array.of(0, 1, 2, 3, 6, 7);
    expect([...lastingColumn(blankCandidate(KIND.ramp, 0, 3, 0), gap)]).toEqual([0, 0, 0, 0.2, 0.8, 1]);
  });

  it('is nothing for what does not last', () => {
    for (const kind of [KIND.constant, KIND.spike, KIND.two, KIND.episode])
      expect(lastingColumn(blankCandidate(kind, 0, 2, 1), months).some((value) => value !== 0)).toBe(false);
  });
});

describe('spikeColumn', () => {
  it('marks the one-off, alone or beside a lasting change', () => {
    expect([...spikeColumn(blankCandidate(KIND.two, 0, 2, 2), 6)]).toEqual([0, 0, 1, 1, 0, 0]);
    const beside = { ...blankCandidate(KIND.step, 0, 3, 0), spike: 1, spikeLength: 1 };
    expect([...spikeColumn(beside, 6)]).toEqual([0, 1, 0, 0, 0, 0]);
    expect([...spikeColumn(blankCandidate(KIND.step, 0, 3, 0), 6)]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
