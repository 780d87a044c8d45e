import { describe, expect, it } from 'vitest';
import { variationMark } from '../../shared/verdict/variation-mark.ts';
import type { MarkedChart } from '../../shared/verdict/variation-mark.ts';
import { judged, monthly, times } from './chart-fixtures.ts';

const chart: MarkedChart = {
  kind: 'C',
  state: 'full',
  values: [5, 6, 30],
  centre: 6,
  signals: [{ index: 2, rules: ['beyond-limits'] }],
  isLastComplete: true,
};

describe('variationMark', () => {
  it('follows the direction of a lasting verdict', () => {
    expect(variationMark(chart, judged({ verdict: 'rising' }), 'worse')).toEqual({ state: 'concern', letter: 'H' });
    expect(variationMark(chart, judged({ verdict: 'shift-down' }), 'worse')).toEqual({
      state: 'improvement',
      letter: 'L',
    });
    expect(variationMark(chart, judged({ verdict: 'shift-down' }), 'better')).toEqual({
      state: 'concern',
      letter: 'L',
    });
    expect(variationMark(chart, judged({ verdict: 'rising' }), 'neutral')).toEqual({ state: 'neutral', letter: 'H' });
  });

  it('does not let rule signals overrule the judge', () => {
    expect(variationMark(chart, judged(), 'worse')).toEqual({ state: 'common', letter: null });
    expect(variationMark(chart, judged({ verdict: 'too-few' }), 'worse').state).toBe('too-few');
  });

  it('marks a one-off only while it is the newest tested period', () => {
    const oneOff = judged({ verdict: 'one-off', oneOffs: [2] });
    expect(variationMark(chart, oneOff, 'worse')).toEqual({ state: 'concern', letter: 'H' });
    expect(variationMark({ ...chart, values: [5, 6, 30, 6] }, oneOff, 'worse').state).toBe('common');
    expect(variationMark({ ...chart, isLastComplete: false }, oneOff, 'worse').state).toBe('common');
  });

  it('reads the newest signal of a measure without a judgement', () => {
    expect(variationMark(chart, null, 'worse')).toEqual({ state: 'concern', letter: 'H' });
    expect(variationMark({ ...chart, signals: [] }, null, 'worse').state).toBe('common');
    expect(variationMark({ ...chart, state: 'none' }, null, 'worse').state).toBe('too-few');
    expect(variationMark({ ...chart, values: [null, null, null] }, null, 'worse').state).toBe('too-few');
  });

  it('takes a trend by its direction, also on the far side of the centre', () => {
    const rising = { ...chart, values: [1, 2, 3], signals: [{ index: 2, rules: ['seven-trend' as const] }] };
    expect(variationMark(rising, null, 'better')).toEqual({ state: 'improvement', letter: 'H' });
  });

  it('speaks of complaints on a chart of gaps, where the newest month may have no value', () => {
    const gaps: MarkedChart = {
      ...chart,
      kind: 'G',
      values: [null, 3, null, 0],
      centre: times(4, 3),
      series: monthly([1, 1, 0, 6]),
    };
    const judgement = judged({ verdict: 'one-off', oneOffs: [3], expectedBefore: [0.5, 0.5, 0.5, 0.5] });
    expect(variationMark(gaps, judgement, 'worse')).toEqual({ state: 'concern', letter: 'H' });
    const later = { ...gaps, values: [...gaps.values, null], series: monthly([1, 1, 0, 6, 0]) };
    expect(variationMark(later, judgement, 'worse').state).toBe('common');
  });
});
