import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { medianLimits } from '../../shared/stats/median-limits.ts';
import { survivalQuantileInterval } from '../../shared/stats/survival-quantile.ts';

const durations = fc.array(fc.record({ time: fc.integer({ min: 0, max: 30 }), isDone: fc.boolean() }), {
  maxLength: 60,
});

describe('medianLimits', () => {
  it('gives the limits that the whole curve and its band give', () => {
    fc.assert(
      fc.property(durations, (cases) => {
        const inOrder = cases.toSorted((a, b) => a.time - b.time || Number(b.isDone) - Number(a.isDone));
        const times = Float64Array.from(inOrder, ({ time }) => time);
        const isDone = Uint8Array.from(inOrder, (one) => Number(one.isDone));
        const { low, high } = survivalQuantileInterval(kaplanMeier(times, isDone), 0.5);
        expect(medianLimits(times, isDone)).toEqual({ low, high });
      }),
      { numRuns: 1000 },
    );
  });

  it('knows nothing of no durations, and no limit that is not reached', () => {
    expect(medianLimits(new Float64Array(0), new Uint8Array(0))).toEqual({ low: null, high: null });
    expect(medianLimits(Float64Array.of(1, 2, 3, 4), Uint8Array.of(1, 1, 1, 1))).toEqual({ low: 1, high: null });
  });
});
