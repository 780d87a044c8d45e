import { describe, expect, it } from 'vitest';
import { drawSurvival } from '../../shared/metrics/draw-survival.ts';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { kaplanMeier } from '../../shared/stats/kaplan-meier.ts';
import { survivalBand } from '../../shared/stats/survival-band.ts';

const DAY = 86_400_000;
const NONE = Number.NaN;

describe('drawSurvival', () => {
  it('is the Kaplan–Meier curve with its band', () => {
    const times = [1, 2, 2, 3, 5, 5, 6, 8].map((days) => days * DAY);
    const isEvent = [1, 1, 0, 1, 1, 1, 0, 0];
    const column = durationColumn(
      new Float64Array(8),
      Float64Array.from(times, (t, i) => (isEvent[i] === 1 ? t : NONE)),
      Float64Array.from(times),
    );
    const drawn = drawSurvival(column, groupAll(8, null))!;
    const curve = kaplanMeier(times, isEvent);
    const band = survivalBand(curve);
    // One point more: the end of what was observed, after the last event.
    expect(drawn.times).toEqual([0, ...curve.time, 8 * DAY]);
    const close = (got: readonly number[] | null, wanted: Float64Array): void =>
      got!.slice(1).forEach((value, i) => expect(value).toBeCloseTo(wanted[Math.min(i, wanted.length - 1)]!, 12));
    close(drawn.waiting, curve.survival);
    close(drawn.low, band.lower);
    close(drawn.high, band.upper);
  });

  it('draws a large curve with few steps and says how many are at risk', () => {
    const n = 20_000;
    const column = durationColumn(
      new Float64Array(n),
      Float64Array.from({ length: n }, (_, i) => -Math.log((i + 0.5) / n) * 3 * DAY),
      new Float64Array(n).fill(60 * DAY),
    );
    const drawn = drawSurvival(column, groupAll(n, null))!;
    expect(drawn.times.length).toBeLessThan(220);
    expect(drawn.atRisk[0]).toEqual({ timeMs: 0, n });
    expect(drawn.atRisk.length).toBeGreaterThanOrEqual(4);
    const second = drawn.atRisk[1]!;
    expect(second.n / n).toBeCloseTo(Math.exp(-second.timeMs / (3 * DAY)), 3);
  });

  it('goes on to the end of observation where hardly anything happens', () => {
    const n = 3000;
    const column = durationColumn(
      new Float64Array(n),
      Float64Array.from({ length: n }, (_, i) => (i < 10 ? (i + 1) * DAY : NONE)),
      new Float64Array(n).fill(600 * DAY),
    );
    const { times, waiting, low, high } = drawSurvival(column, groupAll(n, null))!;
    expect(times).toEqual([0, 600 * DAY]);
    expect(waiting.at(-1)).toBeCloseTo(2990 / 3000, 12);
    expect(low!.at(-1)!).toBeLessThan(2990 / 3000);
    expect(high!.at(-1)!).toBeGreaterThan(2990 / 3000);
    const none = durationColumn(new Float64Array(2), new Float64Array(2).fill(NONE), new Float64Array(2).fill(DAY));
    expect(drawSurvival(none, groupAll(2, null))).toMatchObject({ times: [0, DAY], waiting: [1, 1], low: [1, 1] });
  });

  it('ends at 0 when the last case is done, and is nothing without cases', () => {
    const column = durationColumn(Float64Array.of(0), Float64Array.of(DAY), Float64Array.of(2 * DAY));
    expect(drawSurvival(column, groupAll(1, null))).toMatchObject({ waiting: [1, 0], low: [1, 0], high: [1, 0] });
    expect(drawSurvival(column, { of: Int32Array.of(-1), count: 1 })).toBeNull();
  });
});
