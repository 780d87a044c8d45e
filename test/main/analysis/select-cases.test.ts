import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runMetricTable } from '../../../main/analysis/run-metric-table.ts';
import { selectCases } from '../../../main/analysis/select-cases.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import { settingsInForce } from '../../../shared/metrics/settings-in-force.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import type { CaseSelection, SelectionGroup } from '../../../shared/model/case-selection.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { simulateShop } from '../../support/simulate-shop.ts';

const shop = simulateShop({ seed: 9, customers: 1500, months: 24, spread: 0.8, orders: 1, complaints: 0.1 });
const input = { columns: shop, store: { name: 's', organisation: 'o', zone: 'UTC' }, imports: [], query: {} };
const followUp = runFollowUp(input)!;
const count = (selection: CaseSelection): number => selectCases(input, selection).length;

describe('selectCases holds as many cases as the number says', () => {
  it('for every step of the ladder and every age of the backlog', () => {
    const { ladder, backlog } = followUp.recovery;
    if ('why' in ladder || 'why' in backlog) throw new Error('absent');
    expect(ladder.map(({ step }) => count({ of: 'ladder', step }))).toEqual(ladder.map(({ cases }) => cases.numerator));
    expect(backlog.ages.map(({ upToDays }) => count({ of: 'age', upToDays }))).toEqual(backlog.ages.map(({ n }) => n));
    const months = backlog.months.filter(({ closed }) => closed > 0);
    expect(months.length).toBeGreaterThan(10);
    expect(months.map(({ period }) => count({ of: 'closed-in', period }))).toEqual(months.map(({ closed }) => closed));
  });

  it('for complainants by speed, those compared, and the cells of prompt and effective', () => {
    const { doseResponse, baseline, promptEffective } = followUp.loyalty;
    if ('why' in doseResponse || 'why' in baseline || 'why' in promptEffective) throw new Error('absent');
    expect(doseResponse.map(({ label }) => count({ of: 'speed', band: label }))).toEqual(
      doseResponse.map(({ raw }) => raw.denominator),
    );
    expect(doseResponse.map(({ label }) => count({ of: 'speed', band: label, bought: true }))).toEqual(
      doseResponse.map(({ raw }) => raw.numerator),
    );
    expect(count({ of: 'compared', which: 'all' })).toBe(baseline.all.complainants);
    expect(count({ of: 'compared', which: 'unmatched' })).toBe(baseline.all.unmatched);
    if ('why' in baseline.prompt) throw new Error(baseline.prompt.why);
    expect(count({ of: 'compared', which: 'prompt' })).toBe(baseline.prompt.complainants);
    for (const { isPrompt, isEffective, repeat } of promptEffective)
      expect(count({ of: 'prompt-effective', isPrompt, isEffective })).toBeGreaterThanOrEqual(repeat.denominator);
  });

  it('for cohorts and for customers by their number of complaints', () => {
    const { cohorts } = followUp.loyalty;
    const { failures } = followUp.recurrence;
    if ('why' in cohorts || 'why' in failures) throw new Error('absent');
    expect(cohorts.map(({ quarter }) => count({ of: 'cohort', quarter }))).toEqual(cohorts.map((one) => one.customers));
    expect(count({ of: 'failures', complaints: 1 })).toBe(failures[0]!.customers.numerator);
    expect(count({ of: 'failures', complaints: 2 })).toBe(2 * failures[1]!.customers.numerator);
  });

  it('for every metric counted by case, altogether and by month', () => {
    for (const { id } of METRICS.filter((one) => one.kind === 'proportion' && one.countsBy === 'case')) {
      const { proportion } = followUp.metrics.find((one) => one.id === id)!;
      if (proportion === null) continue;
      expect(count({ of: 'metric', metric: id, answer: 'yes' })).toBe(proportion.numerator);
      expect(count({ of: 'metric', metric: id, answer: 'counted' })).toBe(proportion.denominator);
      const [row] = runMetricTable({ ...input, metric: id, by: 'month' }).rows;
      const group = { by: 'month', label: row!.label };
      expect(count({ of: 'metric', metric: id, answer: 'counted', group })).toBe(row!.proportion!.denominator);
    }
  });

  it('for both sides of the period comparison, and those before the complaint', () => {
    const { resolution } = followUp.recovery.comparison;
    const { baseline } = followUp.loyalty;
    if ('why' in resolution || 'why' in baseline) throw new Error('absent');
    const metric = 'time-to-resolution';
    const { period, from, to, now, before } = resolution;
    for (const [side, group] of [
      [now, { by: 'month', label: period }],
      [before, { by: 'month', label: from, to }],
    ] as const) {
      expect(count({ of: 'metric', metric, answer: 'counted', group })).toBe(side.n);
      expect(count({ of: 'metric', metric, answer: 'open', group })).toBe(side.open);
    }
    expect(count({ of: 'compared', which: 'before' })).toBe(baseline.falsification.complainants);
  });

  it('for what happened within so many days, and for those in time', () => {
    const { nextComplaint } = followUp.recurrence;
    if ('why' in nextComplaint) throw new Error(nextComplaint.why);
    const metric = 'time-to-next-complaint';
    expect(count({ of: 'by-days', metric, days: 3650 })).toBe(nextComplaint.events);
    expect(count({ of: 'by-days', metric, days: 30 })).toBeLessThan(nextComplaint.events);
    expect(count({ of: 'by-days', metric: 'reopen-rate', days: 30 })).toBe(0);
    const settings = { ...DEFAULT_SETTINGS, targets: { firstResponseMs: null, resolutionMs: 3 * 86_400_000 } };
    const targeted = { ...input, settings };
    const { resolution } = runAnalysis(targeted).recovery;
    if ('why' in resolution) throw new Error(resolution.why);
    const inTime = selectCases(targeted, { of: 'metric', metric: 'time-to-resolution', answer: 'in-time' });
    expect(inTime).toHaveLength(resolution.withinTarget!.numerator);
  });

  it('for what was given, by currency and band, and for customers who bought again', () => {
    const amounts = [500, 500, 500, 900, 2000, 700];
    const paid = makeColumns({
      asOf: '2026-06-01',
      cases: amounts.map((compensation, k) => ({
        receivedAt: `2026-01-0${k + 1}`,
        numbers: { compensation },
        codes: { currency: k === 5 ? 'USD' : 'EUR' },
      })),
    });
    const other = { ...input, columns: paid };
    const { compensation } = runFollowUp(other)!.recovery;
    if ('why' in compensation) throw new Error(compensation.why);
    for (const { currency, cases } of compensation.byCurrency)
      expect(selectCases(other, { of: 'compensation', currency })).toHaveLength(cases);
    expect(compensation.bands.map(({ n }) => n)).toEqual([3, 1, 1]);
    for (const { from, to, n } of compensation.bands)
      expect(selectCases(other, { of: 'compensation', currency: 'EUR', from, to })).toHaveLength(n);
    const { failures } = followUp.recurrence;
    if ('why' in failures) throw new Error(failures.why);
    const again = failures[0]!.repeatPurchase;
    if ('why' in again) throw new Error(again.why);
    expect(count({ of: 'failures', complaints: 1, bought: true })).toBe(again.numerator);
    expect(count({ of: 'failures', complaints: 1, bought: false })).toBe(again.denominator - again.numerator);
  });

  it('for what was carried forward each month, and for the ladder so far', () => {
    const { ladder, backlog } = followUp.recovery;
    if ('why' in ladder || 'why' in backlog) throw new Error('absent');
    expect(backlog.months.map(({ period }) => count({ of: 'open-after', period }))).toEqual(
      backlog.months.map(({ carriedForward }) => carriedForward),
    );
    expect(backlog.months.some(({ carriedForward }) => carriedForward > 0)).toBe(true);
    expect(ladder.map(({ step }) => count({ of: 'ladder', step, isSoFar: true }))).toEqual(
      ladder.map(({ cumulative }) => cumulative.numerator),
    );
  });

  it('for every number at risk, and for those that waited longer than nine in ten', () => {
    const { nextComplaint, meanComplaints } = followUp.recurrence;
    const { resolution } = followUp.recovery.comparison;
    if ('why' in nextComplaint || 'why' in meanComplaints || 'why' in resolution) throw new Error('absent');
    const atRisk = (metric: string, ms: number, isLonger = false, group?: SelectionGroup): number =>
      count({ of: 'waiting', metric, ms, isLonger, ...(group === undefined ? {} : { group }) });
    const next = 'time-to-next-complaint';
    expect(nextComplaint.curve!.atRisk.map(({ timeMs }) => atRisk(next, timeMs))).toEqual(
      nextComplaint.curve!.atRisk.map(({ n }) => n),
    );
    expect(nextComplaint.byDays.map(({ days }) => atRisk(next, days * 86_400_000))).toEqual(
      nextComplaint.byDays.map((one) => one.atRisk),
    );
    const { now, before, from, to } = resolution;
    const group = { by: 'month', label: from, to };
    expect(before.curve!.atRisk.map(({ timeMs }) => atRisk('time-to-resolution', timeMs, false, group))).toEqual(
      before.curve!.atRisk.map(({ n }) => n),
    );
    const slow = atRisk('time-to-resolution', before.p90Ms!, true, group);
    expect(slow).toBeGreaterThan(before.n * 0.05);
    expect(slow).toBeLessThanOrEqual(before.n * 0.1);
    expect(atRisk('time-to-resolution', 0, true, { by: 'month', label: resolution.period })).toBeLessThanOrEqual(now.n);
    expect(meanComplaints.points.map(({ days }) => count({ of: 'observed', days }))).toEqual(
      meanComplaints.points.map((one) => one.atRisk),
    );
    expect(count({ of: 'waiting', metric: 'reopen-rate', ms: 0, isLonger: false })).toBe(0);
  });

  it('for waiting on the clock that is named', () => {
    const week = Array.from({ length: 7 }, () => [{ from: 540, to: 600 }]);
    const other = {
      ...input,
      inForce: { ...settingsInForce([]), openingHours: { zone: 'UTC', week, holidays: [] } },
      columns: makeColumns({
        asOf: '2026-06-01',
        cases: [{ receivedAt: '2026-01-01T09:00Z', instants: { resolvedAt: '2026-01-02T10:00Z' } }],
      }),
    };
    const longer = (hours: number, clock: 'calendar' | 'business') =>
      selectCases(other, { of: 'waiting', metric: 'time-to-resolution', ms: hours * 3_600_000, isLonger: true, clock });
    expect([longer(24, 'calendar').length, longer(24, 'business').length]).toEqual([1, 0]);
    expect([longer(1, 'business').length, longer(2, 'business').length]).toEqual([1, 0]);
  });

  it('for those who bought again among those compared, and in a month after the complaint', () => {
    const { baseline, cohorts } = followUp.loyalty;
    if ('why' in baseline || 'why' in cohorts || 'why' in baseline.prompt) throw new Error('absent');
    for (const [which, side] of [
      ['all', baseline.all],
      ['prompt', baseline.prompt],
      ['before', baseline.falsification],
    ] as const) {
      const matched = side.complainants - side.unmatched;
      expect(count({ of: 'compared', which, bought: true })).toBe(Math.round(side.share * matched));
      expect(count({ of: 'compared', which, bought: false })).toBe(Math.round((1 - side.share) * matched));
    }
    const [first] = cohorts;
    expect(first!.stillBuying.some((share) => share !== null && share > 0)).toBe(true);
    const known = first!.stillBuying.flatMap((share, k) => (share === null ? [] : [{ month: k + 1, share }]));
    expect(known.map(({ month }) => count({ of: 'cohort', quarter: first!.quarter, month }))).toEqual(
      known.map(({ share }) => Math.round(share * first!.customers)),
    );
  });

  it('for what was given to those with an order, a score or another purchase', () => {
    const paid = makeColumns({
      asOf: '2026-12-01',
      cases: [1, 2, 3].map((k) => ({
        receivedAt: `2026-01-0${k}`,
        customer: `c${k}`,
        instants: { resolvedAt: `2026-01-1${k}` },
        numbers: { compensation: 100 * k, ...(k === 2 ? { satisfaction: 4 } : {}) },
        codes: { currency: 'EUR' },
      })),
      orders: [
        { orderedAt: '2025-12-01', customer: 'c1', value: 1000, currency: 'EUR' },
        { orderedAt: '2025-12-01', customer: 'c2', value: 1000, currency: 'USD' },
        { orderedAt: '2026-02-01', customer: 'c3', value: 1000, currency: 'EUR' },
      ],
    });
    const rows = (only: 'ordered' | 'scored' | 'bought') => [
      ...selectCases({ ...input, columns: paid }, { of: 'compensation', currency: 'EUR', only }),
    ];
    expect([rows('ordered'), rows('scored'), rows('bought')]).toEqual([[0], [1], [2]]);
  });

  it('for a part of a cluster', () => {
    const rows = ['a', 'a', 'b'].map((subcategory, k) => ({
      receivedAt: `2026-01-0${k + 1}`,
      category: k === 0 ? 'Late' : 'Lost',
      touchpoint: 'Post',
      codes: { subcategory },
    }));
    const other = { ...input, columns: makeColumns({ asOf: '2026-06-01', cases: rows }) };
    const part = (label: string) =>
      selectCases(other, {
        of: 'group',
        group: { by: 'subcategory', label },
        inside: { by: 'cluster', label: 'Lost / Post' },
      });
    expect([...part('a')]).toEqual([1]);
    expect([...part('b')]).toEqual([2]);
  });

  it('and none where there is nothing to select from', () => {
    const bare = { ...input, columns: makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] }) };
    expect(selectCases(bare, { of: 'compared', which: 'all' })).toHaveLength(0);
    expect(selectCases(bare, { of: 'group', group: { by: 'planet', label: 'Mars' } })).toHaveLength(0);
    expect(selectCases(bare, { of: 'speed', band: 'warp' })).toHaveLength(0);
  });
});
