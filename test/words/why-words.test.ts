import { describe, expect, it } from 'vitest';
import { whyWords } from '../../shared/words/why-words.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';
import type { ClusterResult } from '../../shared/model/analysis.ts';

const [sample] = sampleAnalysis().clusters;
if (sample === undefined) throw new RangeError('no cluster');
const n = 12;
const fill = (before: number, after: number): number[] => Array.from({ length: n }, (_, i) => (i < 6 ? before : after));

/** Six months about 4, then six about 9: the old limits reach to 10, the new ones follow the new centre. */
function shifted(verdict: ClusterResult['judgement']['verdict'], changed: Partial<ClusterResult['chart']> = {}) {
  const chart = {
    ...sample!.chart,
    kind: 'C' as const,
    state: 'full' as const,
    isLastComplete: true,
    values: [4, 3, 5, 4, 4, 4, 9, 11, 9, 3, 9, 12],
    centre: fill(4, 9),
    upper: fill(10, 18),
    lower: fill(0, 0),
    signals: [{ index: 7, rules: ['beyond-limits' as const] }],
    ...changed,
  };
  return { ...sample!, chart, judgement: { ...sample!.judgement, verdict, onset: 6, tested: n } };
}

describe('why a verdict', () => {
  it('names the shape, and how many months since lie beyond the old centre and its limits', () => {
    expect(whyWords(shifted('shift-up'), 'en')).toEqual([
      'One step explains these 12 months best.',
      'Since then 5 of 6 lie above the old centre, 2 beyond its upper limit.',
    ]);
    expect(whyWords(shifted('rising'), 'de')[0]).toBe('Eine stetige Drift erklärt diese 12 Monate am besten.');
  });

  it('speaks of the centre alone where the old limits are not known or not passed', () => {
    expect(whyWords(shifted('shift-up', { kind: 'I' }), 'en')[1]).toBe('Since then 5 of 6 lie above the old centre.');
    expect(whyWords(shifted('shift-down'), 'en')[1]).toBe('Since then 1 of 6 lie below the old centre.');
  });

  it('leaves an unfinished month and a missing one out', () => {
    const values = [4, 3, 5, 4, 4, 4, 9, null, 9, 3, 9, 12];
    expect(whyWords(shifted('shift-up', { values, isLastComplete: false }), 'en')[1]).toBe(
      'Since then 3 of 4 lie above the old centre.',
    );
  });

  it('without a lasting change counts what lies beyond the limits, and nothing where there are none', () => {
    expect(whyWords(shifted('stable'), 'en')).toEqual(['1 of 12 points lie beyond the limits.']);
    expect(whyWords(shifted('stable', { state: 'none' }), 'en')).toEqual([]);
    expect(whyWords(shifted('too-few'), 'en')).toEqual([]);
  });
});
