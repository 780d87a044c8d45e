import { describe, expect, it } from 'vitest';
import { runAnalysis } from '../../../main/analysis/run-analysis.ts';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runMetricTable } from '../../../main/analysis/run-metric-table.ts';
import { selectCases } from '../../../main/analysis/select-cases.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/metric.ts';
import type { CaseSelection } from '../../../shared/model/case-selection.ts';
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
