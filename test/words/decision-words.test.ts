import { describe, expect, it } from 'vitest';
import type { ClusterResult } from '../../shared/model/analysis.ts';
import type { DecisionContent } from '../../shared/model/decision.ts';
import { chartDecisionLines } from '../../shared/words/chart-decision-lines.ts';
import { decisionWords } from '../../shared/words/decision-words.ts';
import { targetWords } from '../../shared/words/target-words.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

describe('targetWords', () => {
  it('prints a target as it was set, with its side', () => {
    const below = (value: number, unit: string): string => targetWords({ value, good: 'below' }, unit, 'en');
    expect([below(22, 'per 1,000 orders'), below(7.25, 'x'), below(1500, 'x'), below(12, '%')]).toEqual([
      '≤ 22',
      '≤ 7.25',
      '≤ 1,500',
      '≤ 12\u202F%',
    ]);
    expect(below(3, 'days')).toBe('≤ 3.0\u202Fd');
    expect(below(0.25, 'days')).toBe('≤ 6.0\u202Fh');
    expect(targetWords({ value: 92.5, good: 'above' }, '%', 'de')).toBe('≥ 92,5\u202F%');
  });
});

describe('decisionWords', () => {
  it('says what was decided in both languages', () => {
    const span = { grain: 'month', from: '2026-03', to: '2026-10', centre: null, unit: 'u' } as const;
    const contents: DecisionContent[] = [
      { kind: 'target', value: 22, good: 'below', unit: 'per 1,000 orders' },
      { kind: 'target', value: 2, good: 'below', unit: 'days' },
      { kind: 'target', value: null, good: 'below', unit: '%' },
      { kind: 'phase', answer: 'confirm', ...span },
      { kind: 'phase', answer: 'keep', ...span },
      { kind: 'annotation', grain: 'month', at: '2026-03', text: 'new {courier}' },
      { kind: 'baseline', ...span },
    ];
    expect(contents.map((content) => decisionWords({ content }, 'en'))).toEqual([
      'Target ≤ 22 per 1,000 orders',
      'Target ≤ 2.0\u202Fd',
      'Target removed',
      'New level since March 2026',
      'Old limits kept since March 2026',
      'March 2026: new {courier}',
      'Limits frozen: March 2026 to October 2026',
    ]);
    expect(contents.map((content) => decisionWords({ content }, 'de'))[4]).toBe(
      'Alte Grenzen seit März 2026 beibehalten',
    );
  });
});

describe('chartDecisionLines', () => {
  const [plain] = sampleAnalysis().clusters;
  if (plain === undefined) throw new RangeError('no cluster');

  it('is silent where nothing was decided', () => {
    expect(chartDecisionLines(plain, 'en')).toEqual([]);
  });

  it('prints target, levels with their reason, and notes under their numbers', () => {
    const { chart } = plain;
    const decided: ClusterResult = {
      ...plain,
      assurance: '?',
      chart: {
        ...chart,
        target: { value: 5, good: 'below' },
        annotations: [{ index: 2, text: 'strike' }],
        phases: [
          { from: 0, to: 9, centre: 3, isProposed: false, reason: null },
          { from: 10, to: 23, centre: 6, isProposed: false, reason: 'new courier' },
          { from: 20, to: 23, centre: 6, isProposed: true, reason: null },
        ],
      },
    };
    expect(chartDecisionLines(decided, 'en')).toEqual([
      'Target ≤ 5 per 1,000 orders: target hit and miss.',
      'New level since September 2025, confirmed: new courier',
      '1 · January 2025: strike',
    ]);
  });
});
