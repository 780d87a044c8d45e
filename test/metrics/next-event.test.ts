import { describe, expect, it } from 'vitest';
import { durationColumn } from '../../shared/metrics/duration-column.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import { nextEvent } from '../../shared/metrics/next-event.ts';

const DAY = 86_400_000;
const NONE = Number.NaN;

describe('nextEvent', () => {
  it('gives shares with intervals and numbers at risk, and nothing beyond the longest follow-up', () => {
    const next = [10, 20, 100, NONE, NONE, NONE].map((days) => days * DAY);
    const until = [200, 200, 200, 200, 60, 200].map((days) => days * DAY);
    const column = durationColumn(new Float64Array(6), Float64Array.from(next), Float64Array.from(until));
    const read = nextEvent(column, groupAll(6, null))!;
    expect(read).toMatchObject({ n: 6, events: 3, medianDays: 100 });
    expect(read.byDays.map(({ days, atRisk }) => [days, atRisk])).toEqual([
      [30, 4],
      [90, 3],
      [180, 2],
      [365, 0],
    ]);
    expect(read.byDays[0]!.share).toBeCloseTo(1 / 3);
    expect(read.byDays[2]!.share).toBeCloseTo(1 - (4 / 6) * (2 / 3));
    expect(read.byDays[2]!.low).toBeLessThan(read.byDays[2]!.share!);
    expect(read.byDays[2]!.high).toBeGreaterThan(read.byDays[2]!.share!);
    expect(read.byDays[3]!.share).toBeNull();
  });

  it('is not sure of nobody: its limit is that of none among those still observed', () => {
    const until = Float64Array.from({ length: 50 }, (_, k) => (k < 6 ? 40 : 400) * DAY);
    const column = durationColumn(new Float64Array(50), new Float64Array(50).fill(NONE), until);
    const [, by90] = nextEvent(column, groupAll(50, null))!.byDays;
    // R: prop.test(0, 44, correct = FALSE)$conf.int
    expect(by90).toEqual({ days: 90, share: 0, low: 0, high: expect.closeTo(0.0802956, 6), atRisk: 44 });
  });

  it('is nothing without cases', () => {
    expect(
      nextEvent(durationColumn(new Float64Array(0), new Float64Array(0), new Float64Array(0)), groupAll(0, null)),
    ).toBeNull();
  });
});
