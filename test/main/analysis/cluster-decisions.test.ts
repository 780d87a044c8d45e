import { describe, expect, it } from 'vitest';
import { clusterDecisions } from '../../../main/analysis/cluster-decisions.ts';
import { measureTargets, settingsWithTargets } from '../../../main/analysis/measure-targets.ts';
import { periodIndex, periodIndexAcross } from '../../../main/analysis/period-index.ts';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { runClusterDetail } from '../../../main/analysis/run-cluster-detail.ts';
import { analysis as analysisShape } from '../../../shared/contract/analysis-shapes.ts';
import type { Decision, DecisionContent, DecisionSubject } from '../../../shared/model/decision.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const DAY = 86_400_000;
const LATE = { category: 'Late', touchpoint: 'Courier' };
let made = 0;
const decided = (content: DecisionContent, subject: DecisionSubject = LATE, reason = 'why'): Decision => ({
  id: ++made,
  subject,
  content,
  reason,
  who: '',
  madeAt: made,
  undoneAt: null,
  replaces: null,
  state: 'in-force',
});
const months: CountSeries = {
  grain: 'month',
  start: '2025-01',
  counts: Array.from({ length: 24 }, () => 20),
  exposure: null,
  lastFraction: 1,
};
const phase = (from: string, to = '2026-12', centre: number | null = 20): DecisionContent => ({
  kind: 'phase',
  answer: 'confirm',
  grain: 'month',
  from,
  to,
  centre,
  unit: 'complaints a month',
});

describe('periodIndex', () => {
  it('counts from the start of the series and knows only periods of its grain', () => {
    expect(['2025-01', '2026-03', '2024-12'].map((name) => periodIndex(months, name))).toEqual([0, 14, -1]);
    expect(['2025-13', '2025-01-06', 'x', ''].map((name) => periodIndex(months, name))).toEqual(Array(4).fill(null));
    const weeks = { grain: 'week', start: '2025-01-06' } as const;
    expect(['2025-01-13', '2025-01-14', '2025-02'].map((name) => periodIndex(weeks, name))).toEqual([1, null, null]);
  });

  it('places months in weeks at the first week that starts in them, and weeks in the month of their Monday', () => {
    const weeks = { grain: 'week', start: '2025-01-06' } as const;
    expect(periodIndexAcross(weeks, 'month', '2025-01')).toBe(0);
    expect(periodIndexAcross(weeks, 'month', '2025-02')).toBe(4);
    expect(periodIndexAcross(weeks, 'month', '2025-09')).toBe(34);
    expect(periodIndexAcross(months, 'week', '2025-03-31')).toBe(2);
    expect(periodIndexAcross(months, 'week', '2025-04-01')).toBeNull();
  });
});

describe('clusterDecisions', () => {
  const of = (decisions: Decision[], isFiltered = false, series = months) =>
    clusterDecisions(decisions, LATE, series, isFiltered);

  it('puts phases in order and leaves out those of other clusters, grains and times', () => {
    const elsewhere = decided(phase('2025-06'), { category: 'Late', touchpoint: 'Post' });
    const weekly = decided({ ...phase('2025-06-02'), grain: 'week' } as DecisionContent);
    const { phases } = of([decided(phase('2026-03')), decided(phase('2025-08')), elsewhere, weekly]);
    expect(phases.map(({ from, to, centre, reason }) => [from, to, centre, reason])).toEqual([
      [7, 23, 20, 'why'],
      [14, 23, 20, 'why'],
    ]);
    expect(of([decided(phase('2027-03'))]).phases).toEqual([]);
  });

  it('lets what began before the data start with them, the latest of several', () => {
    const { phases } = of([decided(phase('2023-01'), LATE, 'old'), decided(phase('2024-06'), LATE, 'newer')]);
    expect(phases.map(({ from, reason }) => [from, reason])).toEqual([[0, 'newer']]);
  });

  it('learns centres anew in a filtered view and where the unit is another', () => {
    expect(of([decided(phase('2026-03'))], true).phases[0]?.centre).toBeNaN();
    const rates = { ...months, exposure: months.counts.map(() => 1000) };
    expect(of([decided(phase('2026-03'))], false, rates).phases[0]?.centre).toBeNaN();
  });

  it('gives a target only in its own unit, and counts only of all cases', () => {
    const count = decided({ kind: 'target', value: 30, good: 'below', unit: 'complaints a month' });
    const rate = decided({ kind: 'target', value: 4, good: 'below', unit: 'per 1,000 orders' });
    const none = decided({ kind: 'target', value: null, good: 'below', unit: 'u' });
    expect(of([count, rate, none]).targetIn('complaints a month')).toEqual({ value: 30, good: 'below' });
    expect(of([count, rate], true).targetIn('complaints a month')).toBeNull();
    expect(of([count, rate], true).targetIn('per 1,000 orders')).toEqual({ value: 4, good: 'below' });
    expect(of([none]).targetIn('u')).toBeNull();
  });
});

describe('an analysis with decisions', () => {
  const cases = monthlyCases(2024, 30, [
    {
      ...LATE,
      count: (t) => (t < 20 ? 40 : 80) + ((t * 7) % 5),
      each: (received, k) => ({
        customer: `c${k}`,
        codes: { site: k % 2 === 0 ? 'North' : 'South' },
        instants: { resolvedAt: new Date(received + (k % 4 === 0 ? 6 : 2) * DAY).toISOString() },
      }),
    },
  ]);
  const columns = makeColumns({ cases, asOf: '2026-06-30T23:50:00Z' });
  const store = { name: 's', organisation: 'o', zone: 'UTC' };
  const run = (decisions: Decision[], filter: Record<string, string[]> = {}) =>
    runAnalysis({ columns, store, imports: [], query: { filter }, decisions });
  const measure = (id: string) => ({ measure: id });

  it('fits the contract, and leaves the verdict as it is', () => {
    const decisions = [
      decided(phase('2025-09', '2026-06', 82)),
      decided({ kind: 'annotation', grain: 'month', at: '2025-09', text: 'new courier' }),
      decided({ kind: 'target', value: 50, good: 'below', unit: 'complaints a month' }),
    ];
    const analysis = run(decisions);
    expect(() => analysisShape.parse(analysis)).not.toThrow();
    const [cluster] = analysis.clusters;
    const [plain] = run([]).clusters;
    expect(cluster?.judgement).toEqual(plain?.judgement);
    expect(cluster?.mark).toEqual(plain?.mark);
    expect(cluster).toMatchObject({
      assurance: 'F',
      chart: {
        target: { value: 50 },
        annotations: [{ index: 20 }],
        phases: [{ from: 0 }, { from: 20, reason: 'why' }],
      },
    });
    expect(run(decisions, { category: ['Late'] }).clusters[0]?.chart.target?.value).toBe(50);
    expect(run(decisions, { site: ['North'] }).clusters[0]?.chart.target).toBeUndefined();
  });

  it('counts what was resolved within a target that was set for the median', () => {
    const days = decided({ kind: 'target', value: 3, good: 'below', unit: 'days' }, measure('time-to-resolution'));
    const p90 = decided({ kind: 'target', value: 7, good: 'below', unit: 'days' }, measure('time-to-resolution-p90'));
    const analysis = run([days, p90]);
    const { resolution } = analysis.recovery;
    if ('why' in resolution) throw new RangeError(resolution.why);
    expect(resolution.withinTarget).toMatchObject({ targetMs: 3 * DAY });
    expect(resolution.withinTarget?.share).toBeCloseTo(0.74, 1);
    const rows = new Map(analysis.measures.map((one) => [one.id, one]));
    expect(rows.get('time-to-resolution')).toMatchObject({ target: 3, targetLabel: '≤ 3.0\u202Fd', assurance: 'P' });
    expect(rows.get('time-to-resolution-p90')).toMatchObject({ target: 7, targetLabel: '≤ 7.0\u202Fd' });
    const detail = runClusterDetail({ columns, analysis, query: {}, ...LATE, decisions: [days], listCases: () => [] });
    expect('why' in detail.resolution ? null : detail.resolution.withinTarget?.targetMs).toBe(3 * DAY);
  });

  it('reads no target of a measure in another unit', () => {
    const wrong = decided({ kind: 'target', value: 3, good: 'below', unit: '%' }, measure('time-to-resolution'));
    const targets = measureTargets([wrong], false);
    expect(targets('time-to-resolution', 'days')).toBeNull();
    expect(settingsWithTargets(DEFAULT_SETTINGS, targets)).toEqual(DEFAULT_SETTINGS);
  });
});
