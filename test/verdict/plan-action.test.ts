import { describe, expect, it } from 'vitest';
import { monthsNeeded, planAction, smallestFall } from '../../shared/verdict/plan-action.ts';

const steady = (mean: number, n = 24) => ({
  series: {
    grain: 'month' as const,
    start: '2024-01',
    counts: Array.from(
      { length: n },
      (_, t) => mean + Math.round(Math.sqrt(mean) * [1.1, -1.2, 0.4, -0.6, 1.3, -1][t % 6]!),
    ),
    exposure: null,
    lastFraction: 1,
  },
  comparison: null,
});
const span = { levelFrom: 0, beforeTo: 23, afterFrom: 25, afterTo: 30 };

describe('planAction', () => {
  it('needs more months for a smaller fall and for a rarer cluster', () => {
    const often = planAction(steady(60), span, 0.025)!;
    const rarely = planAction(steady(8), span, 0.025)!;
    const months = [0.5, 0.7, 0.8].map((ratio) => monthsNeeded(often, ratio) ?? 99);
    expect(months).toEqual(months.toSorted((a, b) => a - b));
    expect(monthsNeeded(rarely, 0.7) ?? 99).toBeGreaterThan(months[1]!);
    expect(often.rateBefore).toBeCloseTo(60, 0);
    expect(often.expected[0]).toBeGreaterThan(40);
  });

  it('names the smallest fall that a window proves, which the power of that window bears out', () => {
    const outlook = planAction(steady(30), span, 0.025)!;
    const fall = smallestFall(outlook, 6)!;
    expect(outlook.power(1 - fall, 6)).toBeGreaterThanOrEqual(0.8);
    expect(outlook.power(1 - fall + 0.02, 6)).toBeLessThan(0.8);
    expect(fall).toBeGreaterThan(smallestFall(outlook, 12)!);
  });

  it('expects the exposure of the same month a year before', () => {
    const exposure = Array.from({ length: 24 }, (_, t) => (t % 12 === 1 ? 2000 : 1000));
    const outlook = planAction(
      { ...steady(40), series: { ...steady(40).series, exposure } },
      { ...span, afterFrom: 24 },
      0.025,
    )!;
    expect(outlook.expected[1]! / outlook.expected[0]!).toBeGreaterThan(0.6);
    expect(outlook.expected).toHaveLength(60);
  });

  it('says when there is nothing to learn from', () => {
    const none = steady(0);
    expect(
      planAction({ ...none, series: { ...none.series, counts: none.series.counts.map(() => 0) } }, span, 0.025),
    ).toBeNull();
    expect(planAction(steady(30, 2), { levelFrom: 0, beforeTo: 1, afterFrom: 3, afterTo: 5 }, 0.025)).toBeNull();
  });

  it('says when no window of five years would do', () => {
    const rare = {
      ...steady(1),
      series: { ...steady(1).series, counts: steady(1).series.counts.map((_, t) => (t % 12 === 0 ? 1 : 0)) },
    };
    const outlook = planAction(rare, span, 0.025);
    expect(outlook === null ? null : monthsNeeded(outlook, 0.8)).toBeNull();
    expect(outlook === null ? null : smallestFall(outlook, 1)).toBeNull();
  });
});
