import { describe, expect, it } from 'vitest';
import { renderChart } from '../../main/report/render-chart.ts';
import { themeOf } from '../../shared/charts/design-tokens.ts';
import { CHARTS } from '../../shared/charts/registry.ts';

const print = themeOf('print');

describe('every chart of the registry', () => {
  it('has an id and a question of its own', () => {
    expect(new Set(CHARTS.map((chart) => chart.id)).size).toBe(CHARTS.length);
    expect(CHARTS.filter((chart) => !chart.label.endsWith('?'))).toEqual([]);
  });

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s draws its example as before', async (id, chart) => {
    const svg = renderChart(chart.drawExample(print), chart.size, id);
    await expect(`${svg}\n`).toMatchFileSnapshot(`../golden/charts/${id}.svg`);
  });

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s draws the same twice', (id, chart) => {
    const once = renderChart(chart.drawExample(print), chart.size, id);
    expect(renderChart(chart.drawExample(print), chart.size, id)).toBe(once);
  });

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s stands still and interprets no HTML', (_id, chart) => {
    const option = chart.drawExample(print);
    const tooltip = Array.isArray(option.tooltip) ? option.tooltip[0] : option.tooltip;
    expect(option.animation).toBe(false);
    expect(tooltip === undefined || tooltip.renderMode === 'richText').toBe(true);
  });

  it.each(CHARTS.map((chart) => [chart.id, chart] as const))('%s has no number that is none', (id, chart) => {
    expect(renderChart(chart.drawExample(themeOf('dark')), chart.size, id)).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows markup in names as text', () => {
    const chart = CHARTS.find((item) => item.id === 'heat-map');
    const svg = chart === undefined ? '' : renderChart(chart.drawExample(print), chart.size, 'heat-map');
    expect(svg).toContain('&lt;b&gt;Wrong&lt;/b&gt; {a|item}');
    expect(svg).not.toContain('<b>');
  });
});
