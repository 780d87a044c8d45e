import { describe, expect, it } from 'vitest';
import { countDown } from '../../shared/metrics/count-down.ts';
import { groupedKaplanMeier } from '../../shared/metrics/grouped-kaplan-meier.ts';
import { durationColumn } from '../../shared/metrics/duration-column.ts';

describe('countDown', () => {
  it('counts down to the nearer of the middle done case and the next quantile', () => {
    const watch = countDown(Uint32Array.of(10), Uint32Array.of(4), [0.5]);
    // Six done cases: the middle two are the third and the fourth.
    expect(watch.left[0]).toBe(3);
    watch.left[0] = 0;
    watch.due(0, 30);
    expect(watch.left[0]).toBe(1);
    watch.left[0] = 0;
    watch.due(0, 40);
    expect(watch.closedOnlyMedian[0]).toBe(35);
    expect(watch.left[0]).toBe(1);
  });

  it('counts on after a case that goes without an event', () => {
    const watch = countDown(Uint32Array.of(4), Uint32Array.of(2), [0.5]);
    watch.censored(0, 1);
    watch.left[0]!--;
    expect(watch.left[0]).toBe(0);
    watch.due(0, 20);
    expect(watch.quantiles[0]![0]).toBeNaN();
    watch.censored(0, 1);
    watch.left[0]!--;
    watch.due(0, 50);
    expect([watch.quantiles[0]![0], watch.closedOnlyMedian[0]]).toEqual([50, 35]);
  });

  it('gives a level met exactly by the last event the longest time of its group, not of all', () => {
    const received = new Float64Array(5);
    const resolved = Float64Array.of(10, 20, Number.NaN, Number.NaN, 90);
    const until = Float64Array.of(60, 60, 50, 60, 90);
    const groups = { of: Int32Array.of(0, 0, 0, 0, 1), count: 2 };
    const { quantiles } = groupedKaplanMeier(durationColumn(received, resolved, until), groups, [0.5]);
    expect([...quantiles[0]!]).toEqual([40, 90]);
  });
});
