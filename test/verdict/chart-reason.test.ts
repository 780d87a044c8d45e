import { describe, expect, it } from 'vitest';
import type { ChartBasis } from '../../shared/model/chart.ts';
import { chartReason } from '../../shared/verdict/chart-reason.ts';

const basis: ChartBasis = {
  choice: 'rate-overdispersed',
  points: 24,
  meanCount: 20,
  sigmaZ: 1.84,
  oneOffsLeftOut: 0,
  hasSeason: false,
  isFrozenBeforeOnset: false,
};

describe('chartReason', () => {
  it('says which chart and why', () => {
    expect(chartReason(basis, 'full', 'month')).toBe(
      'U′ chart: orders are known, and the rate varies more than chance within each month explains (sigma-Z 1.8).',
    );
  });

  it('says how far the limits can be trusted', () => {
    expect(chartReason({ ...basis, points: 14 }, 'trial', 'week')).toContain(
      'Trial limits, full from 20 points (14 weeks).',
    );
    expect(chartReason({ ...basis, points: 11 }, 'rules-only', 'month')).toContain('limits from 12 points');
    expect(chartReason({ ...basis, meanCount: 3 }, 'full', 'month')).toContain('the limits are rough');
  });

  it('says what the limits leave out, continue and contain', () => {
    const words = chartReason(
      { ...basis, oneOffsLeftOut: 2, hasSeason: true, isFrozenBeforeOnset: true },
      'full',
      'month',
    );
    expect(words).toContain('before the drift, continued');
    expect(words).toContain('2 months out of line are left out');
    expect(words).toContain('yearly pattern');
  });

  it('has a sentence for every choice', () => {
    const choices = [
      'rate',
      'count',
      'count-overdispersed',
      'gaps',
      'rare',
      'short',
      'proportion',
      'duration',
      'value',
    ] as const;
    const sentences = choices.map((choice) => chartReason({ ...basis, choice }, 'full', 'month'));
    expect(new Set(sentences).size).toBe(choices.length);
    expect(sentences.every((sentence) => sentence.endsWith('.'))).toBe(true);
  });
});
