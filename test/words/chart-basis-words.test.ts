import { describe, expect, it } from 'vitest';
import type { ChartBasis } from '../../shared/model/chart.ts';
import { chartBasisWords } from '../../shared/words/chart-basis-words.ts';

const CHOICES = [
  'rate',
  'rate-overdispersed',
  'count',
  'count-overdispersed',
  'gaps',
  'rare',
  'short',
  'proportion',
  'duration',
  'value',
] as const satisfies readonly ChartBasis['choice'][];
const basis: ChartBasis = {
  choice: 'rate',
  points: 24,
  meanCount: 20,
  sigmaZ: 1.84,
  oneOffsLeftOut: 0,
  hasSeason: false,
  isFrozenBeforeOnset: false,
};

describe('chartBasisWords', () => {
  it('has its own sentence for every choice in every language, with no place left open', () => {
    for (const lang of ['en', 'de'] as const) {
      for (const grain of ['month', 'week'] as const) {
        const sentences = CHOICES.map((choice) => chartBasisWords({ ...basis, choice }, 'full', grain, lang));
        expect(new Set(sentences).size).toBe(CHOICES.length);
        for (const sentence of sentences) expect(sentence).toMatch(/^[^{}]+[.]$/);
      }
    }
  });

  it('does not count to one', () => {
    expect(chartBasisWords({ ...basis, choice: 'short', points: 1 }, 'none', 'month', 'en')).toBe(
      'Run chart: a single point gives no limits (10 for rules, 12 for limits).',
    );
  });

  it('writes numbers as the language does', () => {
    expect(chartBasisWords(basis, 'full', 'week', 'de')).toBe(
      'U-Karte: Die Bestellungen sind bekannt, und der Zufall innerhalb einer Woche erklärt die Schwankung (Sigma-Z 1,8).',
    );
    expect(chartBasisWords({ ...basis, choice: 'rare', meanCount: 1.25 }, 'none', 'month', 'de')).toContain(
      '1,3 im Monat',
    );
  });

  it('says how far the limits go, what they leave out and what was decided', () => {
    const words = chartBasisWords(
      {
        ...basis,
        points: 14,
        meanCount: 3,
        oneOffsLeftOut: 1,
        hasSeason: true,
        isFrozenBeforeOnset: true,
        isKept: true,
      },
      'trial',
      'month',
      'en',
    );
    expect(words).toBe(
      'U chart: orders are known, and chance within each month explains the variation (sigma-Z 1.8). ' +
        'Trial limits, full from 20 points (14 months). With under 5 complaints a month the limits are rough. ' +
        'The centre is that of the time before the drift, continued. ' +
        'The old limits are continued over a change, as was decided. ' +
        'One month out of line is left out of the limits. The yearly pattern is part of the usual variation here.',
    );
  });
});
