import { describe, expect, it } from 'vitest';
import { measureWords } from '../../shared/words/measure-words.ts';
import { unitWords } from '../../shared/words/unit-words.ts';
import { usualRange } from '../../shared/words/usual-range.ts';
import { assuranceLabel, variationLabel, verdictLabel } from '../../shared/words/verdict-labels.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

const base = { assurance: null, onset: null, month: '2026-10' } as const;

describe('the words of a measure', () => {
  it('repeat both marks', () => {
    const common = { ...base, variation: { state: 'common', letter: null } } as const;
    expect(measureWords({ ...common, assurance: '?' }, 'en')).toBe('within usual variation; target hit and miss');
    expect(measureWords({ ...common, assurance: 'F' }, 'de')).toBe(
      'in der üblichen Schwankung; verfehlt das Ziel ständig',
    );
  });
  it('name the month since when the level differs, and only then speak of since', () => {
    const low = { ...base, variation: { state: 'improvement', letter: 'L' } } as const;
    expect(measureWords({ ...low, onset: '2026-02' }, 'en')).toBe('lower since February');
    expect(measureWords(low, 'en')).toBe('lower than usual');
  });
  it('say too few rather than stable', () => {
    expect(measureWords({ ...base, variation: { state: 'too-few', letter: null } }, 'en')).toBe('too few to tell');
  });
});

describe('labels', () => {
  it('say marks in words', () => {
    expect(variationLabel({ state: 'concern', letter: 'H' }, 'en')).toBe('concern, high');
    expect(assuranceLabel('?', 'en')).toBe('hit and miss');
    expect(assuranceLabel(null, 'en')).toBeNull();
    expect(verdictLabel('stable', 'en')).toBe('within usual variation');
  });
  it('give back a unit that nobody translated', () => {
    expect(unitWords('per 1,000 orders', 'de')).toBe('je 1.000 Bestellungen');
    expect(unitWords('per 100 visits', 'de')).toBe('per 100 visits');
  });
});

describe('the usual range', () => {
  const judgement = sampleAnalysis().clusters[3]?.judgement;
  if (judgement === undefined) throw new Error('the sample is too small');
  it('is two standard deviations around what is expected, never under zero', () => {
    const flat = { ...judgement, expectedBefore: [16, 0.4, null], fitted: [16, 0.4, null], dispersion: 1 };
    expect(usualRange(flat, 0)).toEqual({ low: 8, high: 24 });
    expect(usualRange(flat, 1)).toEqual({ low: 0, high: 2 });
    expect(usualRange(flat, 2)).toBeNull();
  });
});
