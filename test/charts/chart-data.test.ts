import { describe, expect, it } from 'vitest';
import { clusterControlChart } from '../../shared/charts/control-chart-data.ts';
import { clusterHeatMap } from '../../shared/charts/heat-map-data.ts';
import { clusterPareto } from '../../shared/charts/pareto-data.ts';
import { clusterSparkline, measureSparkline } from '../../shared/charts/sparkline-data.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

const analysis = sampleAnalysis({ months: 40 });
const [step] = analysis.clusters;
const [measure] = analysis.measures;
if (step === undefined || measure === undefined) throw new Error('the sample is empty');

describe('the sparkline of a cluster', () => {
  it('shows the last 24 periods with the onset where it is in them', () => {
    const data = clusterSparkline(step);
    expect(data.values).toHaveLength(24);
    expect(data.change?.onset).toBe(16);
  });
  it('carries the old limits on behind the change, so that it is seen to leave them', () => {
    const data = clusterSparkline(step);
    expect(data.upper[23]).toBe(data.upper[15]);
    expect(data.change?.to).toBeGreaterThan(data.upper[23] ?? 0);
  });
  it('begins with the new level when the change is older than the window', () => {
    const data = clusterSparkline(step, 4);
    expect([data.change?.onset, data.centre]).toEqual([0, null]);
  });
  it('shows counts without limits where the chart plots the time between cases', () => {
    const rare = clusterSparkline({ ...step, chart: { ...step.chart, kind: 'T' } });
    expect(rare.upper).toEqual([]);
    expect(rare.values).toEqual(step.chart.series.counts.slice(-24));
    // Its change is in counts as well, over its own months.
    expect(rare.change?.onset).toBe(16);
    const since = step.judgement.fitted.slice(step.judgement.onset ?? 0);
    expect(rare.change?.to).toBeCloseTo(since.reduce((sum: number, n) => sum + (n ?? 0), 0) / since.length, 6);
  });
});

describe('the sparkline of a measure', () => {
  it('is hollow at the end of an unfinished period', () => {
    expect(measureSparkline(measure, false).isLastComplete).toBe(false);
  });
});

describe('the control chart of a cluster', () => {
  const target = { value: 2, good: 'below' as const };
  const data = clusterControlChart({ ...step, chart: { ...step.chart, target } }, 'en');
  it('names onset, old level, new level and target', () => {
    expect([data.onset?.label, data.was?.label, data.now?.label, data.target?.label]).toEqual([
      'level shift, March 2026',
      'was 1.2',
      'now 2.2',
      'target ≤ 2',
    ]);
  });
  it('draws a step at the level that its sentence names, whatever one month did since', () => {
    expect([data.now?.value, data.chart.unit]).toEqual([step.rateNow, step.rateUnit]);
  });
  it('has a label place and a tooltip for every period', () => {
    expect([data.axisLabels.length, data.tips.length]).toEqual([40, 40]);
    expect(data.tips[0]?.[0]).toBe('July 2023');
  });
  it('says so where a period is missing or unfinished', () => {
    const values = step.chart.values.map((value, i) => (i === 3 || i === 4 ? null : value));
    const counts = step.chart.series.counts.map((count, i) => (i === 3 ? null : count));
    const chart = { ...step.chart, values, series: { ...step.chart.series, counts }, isLastComplete: false };
    const { tips } = clusterControlChart({ ...step, chart }, 'en');
    expect(tips[3]).toContain('no export for this period');
    expect(tips[4]).toContain('no complaint in this period');
    expect(tips[39]).toContain('not complete, not tested');
  });
});

describe('the heat map', () => {
  it('puts the largest first and counts what it leaves out', () => {
    const { data, leftOut } = clusterHeatMap(analysis.clusters, 'en', { rows: 5, columns: 3 });
    expect([data.rows.length, data.columns.length]).toEqual([5, 3]);
    expect(leftOut).toEqual({ rows: 7, columns: 5 });
    expect(data.cells.every((cell) => cell.row < 5 && cell.column < 3)).toBe(true);
  });
});

describe('the Pareto', () => {
  it('ends at 100 % with everything that has no row of its own', () => {
    const { bars } = clusterPareto(analysis.clusters, 'en', 5);
    expect(bars).toHaveLength(6);
    expect(bars[5]?.label).toBe('53 more clusters');
    expect(bars[5]?.text).toMatch(/ · 100\u202F%$/);
  });
  it('survives clusters without cases', () => {
    expect(clusterPareto([{ ...step, n: 0 }], 'en', 5).bars[0]?.text).toBe('0');
  });
});
