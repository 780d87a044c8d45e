import { describe, expect, it } from 'vitest';
import { actionData } from '../../../main/analysis/actions/action-data.ts';
import { outcomeSeries } from '../../../main/analysis/actions/outcome-series.ts';
import { planCriterion } from '../../../main/analysis/actions/plan-criterion.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import type { PlanQuestion } from '../../../shared/model/board.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
import { seededRandom } from '../../../shared/stats/seeded-random.ts';
import { judgeAction } from '../../../shared/verdict/judge-action.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const DAY = 86_400_000;
const LATE = { category: 'Late', touchpoint: 'Courier' };
const SETTINGS: MetricSettings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: DAY, resolutionMs: 5 * DAY } };

// Four in ten cases take nine days; from month 24 on one in ten. Every fifth customer comes twice in a month.
const columns = makeColumns({
  cases: monthlyCases(2024, 32, [
    {
      ...LATE,
      count: () => 50,
      each: (received, k) => {
        const isSlow = received < Date.UTC(2026, 0) ? k % 10 < 4 : k % 10 === 0;
        return {
          customer:
            k % 5 === 0
              ? `twice-${new Date(received).toISOString().slice(0, 7)}-${Math.floor(k / 10)}`
              : `once-${received}`,
          instants: { resolvedAt: new Date(received + (isSlow ? 9 : 2) * DAY).toISOString() },
        };
      },
    },
    { category: 'Bill', touchpoint: 'Post', count: () => 30 },
  ]),
  asOf: '2026-08-31T23:50:00Z',
});
const analysis = runAnalysis({ columns, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} });
const data = actionData(columns, {}, SETTINGS);
const plan = (asked: Partial<PlanQuestion>, settings = SETTINGS) =>
  planCriterion({
    subject: LATE,
    start: '2026-01-01',
    settlingDays: 0,
    fall: 0.5,
    windowMonths: 6,
    levelFrom: null,
    comparison: 'auto',
    ...asked,
    data: actionData(columns, {}, settings),
    analysis,
    touched: [],
  });
const own = data.clusters.find(({ category }) => category === 'Late')!.series;

describe('a criterion on an outcome', () => {
  it('counts the cases with the outcome out of those that can be told, and waits for the others', () => {
    const late = outcomeSeries(columns, SETTINGS, LATE, own, 'late-resolution', 5 * DAY);
    expect(late.counts.slice(20, 26)).toEqual([20, 20, 20, 20, 5, 5]);
    expect(late.exposure?.slice(20, 26)).toEqual([50, 50, 50, 50, 50, 50]);
    const repeat = outcomeSeries(columns, SETTINGS, LATE, own, 'repeat', 90 * DAY);
    expect(repeat.counts[3]).toBe(5);
    // Ninety days after June 2026 are not over: those months are not known yet.
    expect(repeat.counts.slice(-3)).toEqual([null, null, null]);
  });

  it('freezes the target, or the median before, and says when the answer can be known', () => {
    const late = plan({ metric: 'late-resolution' });
    expect(late.proposal).toMatchObject({ metric: 'late-resolution', limitMs: 5 * DAY, comparison: [] });
    expect(late.plan).toMatchObject({ unit: '% of cases', from: '2026-01', to: '2026-06', answerOn: '2026-07-06' });
    expect(late.plan!.rateBefore).toBeCloseTo(40, 6);
    expect(late.plan!.threshold).toBeCloseTo(20, 6);
    expect(late.plan!.power).toBeGreaterThan(0.8);
    expect(plan({ metric: 'slow-resolution' }).proposal.limitMs).toBe(2 * DAY);
    expect(plan({ metric: 'repeat' }).plan).toMatchObject({ answerOn: '2026-09-29' });
  });

  it('says in a list what cannot be', () => {
    const codes = (asked: Partial<PlanQuestion>, settings = SETTINGS): string[] =>
      plan(asked, settings).problems.map(({ code }) => code);
    expect(codes({ metric: 'late-resolution' }, DEFAULT_SETTINGS)).toEqual(['no-target']);
    expect(codes({ metric: 'repeat', subject: { category: 'Bill', touchpoint: 'Post' } })).toEqual(['no-outcome']);
    expect(codes({ metric: 'late-resolution', start: '2023-01-01' })).toContain('before-data');
    expect(codes({ metric: 'late-resolution', fall: 0.01 })).toContain('never-provable');
    expect(codes({ metric: 'late-resolution', start: '2024-08-01' })).toContain('season-unknown-alone');
  });

  it('is judged on its date: a planted fall works', () => {
    const series = outcomeSeries(columns, SETTINGS, LATE, own, 'late-resolution', 5 * DAY);
    const span = { levelFrom: 0, beforeTo: 23, afterFrom: 24, afterTo: 29 };
    const effect = judgeAction({ series, comparison: null, span, promised: 0.5, casesNeeded: 20, earlierLooks: 0 });
    expect(effect).toMatchObject({ verdict: 'works', isDue: true });
    expect(effect.ratio!.mid).toBeCloseTo(0.25, 1);
  });

  it('calls a share that stays as it is "works" in no more than 2.5 % of runs, and finds a half nearly always', () => {
    const count = (share: (t: number) => number): number => {
      let works = 0;
      for (let seed = 1; seed <= 400; seed += 1) {
        const random = seededRandom(seed);
        const draws = Array.from(
          { length: 30 },
          (_, t) => Array.from({ length: 60 }, () => random() < share(t)).filter(Boolean).length,
        );
        const series = { ...own, counts: draws, exposure: draws.map(() => 60), lastFraction: 1 };
        const span = { levelFrom: 0, beforeTo: 23, afterFrom: 24, afterTo: 29 };
        const { verdict } = judgeAction({
          series,
          comparison: null,
          span,
          promised: 0.5,
          casesNeeded: 20,
          earlierLooks: 0,
        });
        if (verdict === 'works') works += 1;
      }
      return works / 400;
    };
    expect(count(() => 0.3)).toBeLessThanOrEqual(0.025);
    expect(count((t) => (t < 24 ? 0.3 : 0.15))).toBeGreaterThan(0.9);
  });
});
