import { describe, expect, it } from 'vitest';
import { chartSignals } from '../../shared/verdict/chart-signals.ts';
import type { SignalInput } from '../../shared/verdict/chart-signals.ts';

const input = (values: readonly (number | null)[], others: Partial<SignalInput> = {}): SignalInput => ({
  values,
  isTested: values.map((value) => value !== null),
  centre: values.map(() => 0),
  sigma: values.map(() => 1),
  stretch: values.map(() => 0),
  hasLimits: true,
  ...others,
});

describe('chartSignals', () => {
  it('names all rules that a point breaks', () => {
    const signals = chartSignals(input([1, 1, 1, 1, 1, 1, 1, 4]));
    expect(signals).toHaveLength(8);
    expect(signals[7]).toEqual({ index: 7, rules: ['beyond-limits', 'eight-one-side'] });
  });

  it('passes over missing periods as if they were not there', () => {
    expect(chartSignals(input([1, 1, 1, null, 1, 1, 1, 1, 1])).map(({ index }) => index)).toEqual([
      0, 1, 2, 4, 5, 6, 7, 8,
    ]);
  });

  it('never marks an untested point, and never lets it complete a pattern', () => {
    const values = [1, 1, 1, 1, 1, 1, 1, 1];
    expect(chartSignals(input(values, { isTested: values.map((_, t) => t < 7) }))).toEqual([]);
  });

  it('lets no pattern span two stretches', () => {
    expect(chartSignals(input([1, 1, 1, 1, 1, 1, 1, 1], { stretch: [0, 0, 0, 0, 1, 1, 1, 1] }))).toEqual([]);
  });

  it('looks at runs only without limits', () => {
    expect(chartSignals(input([9, 0, 0], { hasLimits: false }))).toEqual([]);
  });
});
