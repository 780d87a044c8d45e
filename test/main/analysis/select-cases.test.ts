import { describe, expect, it } from 'vitest';
import { runFollowUp } from '../../../main/analysis/run-follow-up.ts';
import { runMetricTable } from '../../../main/analysis/run-metric-table.ts';
import { selectCases } from '../../../main/analysis/select-cases.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
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

  it('and none where there is nothing to select from', () => {
    const bare = { ...input, columns: makeColumns({ asOf: '2026-06-01', cases: [{ receivedAt: '2026-01-01' }] }) };
    expect(selectCases(bare, { of: 'compared', which: 'all' })).toHaveLength(0);
    expect(selectCases(bare, { of: 'group', group: { by: 'planet', label: 'Mars' } })).toHaveLength(0);
    expect(selectCases(bare, { of: 'speed', band: 'warp' })).toHaveLength(0);
  });
});
