import { describe, expect, it } from 'vitest';
import { clusterControlChart } from '../../shared/charts/control-chart-data.ts';
import { controlFlags } from '../../shared/charts/control-chart-flags.ts';
import { controlChartOption } from '../../shared/charts/control-chart.ts';
import { themeOf } from '../../shared/charts/design-tokens.ts';
import { renderChart } from '../../main/report/render-chart.ts';
import { sampleAnalysis } from '../support/sample-analysis.ts';

const [cluster] = sampleAnalysis().clusters;
if (cluster === undefined) throw new RangeError('no cluster');
const annotations = [
  { index: 3, text: 'strike <script>' },
  { index: 3, text: 'rain' },
  { index: 7, text: 'courier changed' },
];
const flagged = {
  ...cluster,
  chart: { ...cluster.chart, annotations, target: { value: 5, good: 'below' as const } },
};

describe('flags of a control chart', () => {
  it('stand once at every period that has notes', () => {
    expect(controlFlags(flagged.chart, themeOf('light'))).toHaveLength(2);
    expect(controlFlags(cluster.chart, themeOf('light'))).toEqual([]);
  });

  it('are drawn with their numbers, beside the target with its side', () => {
    const data = clusterControlChart(flagged, 'en');
    expect(data.target).toEqual({ value: 5, label: 'target ≤ 5' });
    const svg = renderChart(controlChartOption(data, themeOf('print')), { width: 500, height: 300 }, 'flags');
    expect(svg).toContain('>1+</text>');
    expect(svg).toContain('>3</text>');
    expect(svg).toContain('target ≤ 5');
  });

  it('give their texts to the period’s own words', () => {
    const { tips } = clusterControlChart(flagged, 'en');
    expect(tips[3]?.slice(-2)).toEqual(['1 · strike <script>', '2 · rain']);
    expect(tips[7]?.at(-1)).toBe('3 · courier changed');
  });
});
