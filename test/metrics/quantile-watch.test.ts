import { describe, expect, it } from 'vitest';
import { quantileWatch } from '../../shared/metrics/quantile-watch.ts';

describe('quantileWatch', () => {
  it('says at how many cases at risk a level will be passed, also after a censoring', () => {
    const watch = quantileWatch(Uint32Array.of(10), [0.5]);
    expect(Math.floor(watch.alarm[0]!)).toBe(5);
    watch.censored(0, 10, 1);
    expect(watch.alarm[0]).toBeCloseTo(4.5);
  });

  it('takes the middle of the two event times where the level is met exactly', () => {
    const watch = quantileWatch(Uint32Array.of(4), [0.5]);
    watch.passed(0, 2, 20);
    expect(watch.quantiles[0]![0]).toBeNaN();
    expect(watch.alarm[0]).toBe(Infinity);
    watch.passed(0, 1, 30);
    expect(watch.quantiles[0]![0]).toBe(25);
    expect(watch.alarm[0]).toBe(-1);
  });

  it('passes several levels by one event', () => {
    const watch = quantileWatch(Uint32Array.of(1), [0.5, 0.9]);
    watch.passed(0, 0, 7);
    expect(watch.quantiles.map((q) => q[0])).toEqual([7, 7]);
  });
});
