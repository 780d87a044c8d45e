import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Judgement, Verdict } from '../../shared/model/verdict.ts';
import { controlGrid } from '../../shared/verdict/control-grid.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';

const blank = judgeSeries({ grain: 'month', start: '2024-01', counts: [], exposure: null, lastFraction: 1 });

function judgement(verdict: Verdict, pLasting: number): Judgement {
  return { ...blank, verdict, pLasting };
}

describe('control over the whole grid', () => {
  it('lets lasting verdicts through while the expected share of false ones stays within a tenth', () => {
    const grid = controlGrid([judgement('rising', 0.99), judgement('stable', 0.1), judgement('shift-up', 0.7)]);
    expect(grid.q.map((q) => (q === null ? null : Number(q.toFixed(3))))).toEqual([0.01, null, 0.155]);
    expect(grid.isHeadline).toEqual([true, false, false]);
    expect(grid.expectedFalse).toBeCloseTo(0.01, 12);
  });

  it('makes no headline of one-offs, seasons or nothing, however probable', () => {
    const grid = controlGrid([judgement('one-off', 0.99), judgement('seasonal', 0.99), judgement('too-few', 0.99)]);
    expect(grid).toEqual({ q: [null, null, null], isHeadline: [false, false, false], expectedFalse: 0 });
  });

  it('expects at most a tenth of its headlines to be false, whatever the probabilities', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 }), (ps) => {
        const grid = controlGrid(ps.map((p) => judgement('rising', p)));
        const headlines = grid.isHeadline.filter(Boolean).length;
        expect(grid.expectedFalse).toBeLessThanOrEqual(0.1 * headlines + 1e-9);
      }),
    );
  });
});
