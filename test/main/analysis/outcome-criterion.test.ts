import { describe, expect, it } from 'vitest';
import { actionData, seriesOf } from '../../../main/analysis/actions/action-data.ts';
import { outcomeSeries } from '../../../main/analysis/actions/outcome-series.ts';
import { planCriterion } from '../../../main/analysis/actions/plan-criterion.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import type { OutcomeMetric } from '../../../shared/model/action.ts';
import type { PlanQuestion } from '../../../shared/model/board.ts';
import { DEFAULT_SETTINGS, type MetricSettings } from '../../../shared/model/metric.ts';
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
const late = data.clusters.find(({ category }) => category === 'Late')!;
const read = (metric: OutcomeMetric, limitMs: number) =>
  outcomeSeries({ columns, settings: SETTINGS, metric, limitMs }, late, new Set());

describe('a criterion on an outcome', () => {
  it('counts the cases with the outcome out of those that can be told, and waits for the others', () => {
    const slow = read('late-resolution', 5 * DAY).series;
    expect(slow.counts.slice(20, 26)).toEqual([20, 20, 20, 20, 5, 5]);
    expect(slow.exposure?.slice(20, 26)).toEqual([50, 50, 50, 50, 50, 50]);
    const repeat = read('repeat', 90 * DAY).series;
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
    expect(codes({ metric: 'late-resolution', start: '2024-08-01' })).toContain('season-unknown');
  });

  it('is judged on its date: a planted fall works', () => {
    const { series } = read('late-resolution', 5 * DAY);
    const span = { levelFrom: 0, beforeTo: 23, afterFrom: 24, afterTo: 29 };
    const effect = judgeAction({ series, comparison: null, span, promised: 0.5, casesNeeded: 20, earlierLooks: 0 });
    expect(effect).toMatchObject({ verdict: 'works', isDue: true });
    expect(effect.ratio!.mid).toBeCloseTo(0.25, 1);
  });

  it('is compared with the calm outcome of other clusters, and is not credited with a fall that all share', () => {
    // Before 2026 four in ten cases are slow everywhere; then one in ten, in the action's cluster alone or in all of them.
    const made = (isShared: boolean) => {
      const names = ['Late', 'Bill', 'Damage', 'Refund', 'Wrong'];
      const slow = (category: string, t: number): number => {
        const wave = [0, 1, -1, 2, -2, 0][(t * 5 + category.length) % 6]!;
        return (t >= 24 && (isShared || category === 'Late') ? 5 : 20) + wave;
      };
      const cases = names.map((category) => ({
        category,
        touchpoint: 'Courier',
        count: () => 50,
        each: (received: number, k: number) => {
          const at = new Date(received);
          const t = (at.getUTCFullYear() - 2024) * 12 + at.getUTCMonth();
          return { instants: { resolvedAt: new Date(received + (k < slow(category, t) ? 9 : 2) * DAY).toISOString() } };
        },
      }));
      const all = makeColumns({ cases: monthlyCases(2024, 32, cases), asOf: '2026-08-31T23:50:00Z' });
      const store = { name: 's', organisation: 'o', zone: 'UTC' };
      const seen = runAnalysis({ columns: all, store, imports: [], query: {} });
      const within = actionData(all, {}, SETTINGS);
      const asked = {
        subject: LATE,
        start: '2026-01-01',
        settlingDays: 0,
        fall: 0.5,
        windowMonths: 6,
        levelFrom: null,
      };
      const answer = planCriterion({
        ...asked,
        metric: 'late-resolution',
        comparison: 'auto',
        data: within,
        analysis: seen,
        touched: [],
      });
      const { comparison, limitMs } = answer.proposal;
      const found = seriesOf(within, LATE, comparison, { metric: 'late-resolution', limitMs: limitMs! })!;
      const span = { levelFrom: 0, beforeTo: 23, afterFrom: 24, afterTo: 29 };
      return {
        answer,
        found,
        effect: judgeAction({ ...found, span, promised: 0.5, casesNeeded: 20, earlierLooks: 0 }),
      };
    };
    const alone = made(false);
    expect(alone.answer.proposal.comparison.map(({ category }) => category).toSorted()).toEqual([
      'Bill',
      'Damage',
      'Refund',
      'Wrong',
    ]);
    expect(alone.answer.plan!.power).toBeGreaterThan(0.9);
    expect(alone.found.comparedCases!.slice(0, 2)).toEqual([200, 200]);
    expect(alone.effect).toMatchObject({ verdict: 'works' });
    expect(alone.effect.difference!.mid).toBeCloseTo(0.25, 1);
    const shared = made(true);
    expect(shared.effect.beforeAfter!.high).toBeLessThan(0.5);
    expect(shared.effect.verdict).not.toBe('works');
    expect(shared.effect.difference!.mid).toBeCloseTo(1, 0);
  });
});
