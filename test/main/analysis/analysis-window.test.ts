import { describe, expect, it } from 'vitest';
import { analysisWindow } from '../../../main/analysis/analysis-window.ts';
import { makeColumns } from '../../support/make-columns.ts';
import { monthlyCases } from '../../support/monthly-cases.ts';

const daily = monthlyCases(2025, 15, [{ category: 'late', touchpoint: 'web', count: () => 60 }]);
const whole = makeColumns({ cases: daily, asOf: '2026-03-31T23:40:00Z' });
const cut = makeColumns({
  cases: daily.filter((one) => one.receivedAt < '2026-03-15'),
  asOf: '2026-03-14T23:00:00Z',
});

describe('analysisWindow', () => {
  it('reports the newest month when it is complete', () => {
    expect(analysisWindow(whole, {})).toMatchObject({ name: '2026-03', isComplete: true, grain: 'month' });
  });

  it('reports the newest complete month and keeps the unfinished one for follow-up', () => {
    const window = analysisWindow(cut, {});
    expect(window).toMatchObject({ name: '2026-02', isComplete: true });
    expect(window!.last).toBe(window!.period + 1);
  });

  it('reports the month asked for and lets nothing later in', () => {
    const window = analysisWindow(whole, { month: '2025-06' });
    expect(window).toMatchObject({ name: '2025-06', isComplete: true });
    expect(window!.last).toBe(window!.period);
  });

  it('says that an unfinished month asked for is not complete', () => {
    expect(analysisWindow(cut, { month: '2026-03' })).toMatchObject({ name: '2026-03', isComplete: false });
  });

  it('takes the last week that ends in the month asked for', () => {
    expect(analysisWindow(whole, { month: '2025-06', grain: 'week' })).toMatchObject({ name: '2025-06-23' });
    expect(analysisWindow(whole, { month: '2025-08', grain: 'week' })).toMatchObject({ name: '2025-08-25' });
  });

  it('is nothing without cases', () => {
    expect(analysisWindow(makeColumns({ cases: [], asOf: '' }), {})).toBeNull();
  });
});
