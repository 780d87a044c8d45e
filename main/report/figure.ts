import type { EChartsOption } from 'echarts';
import { html, trusted, type Html } from './html.ts';
import { renderChart } from './render-chart.ts';
import type { ReportContext } from './report-context.ts';

/** A chart in the page, with what it shows in words for those who cannot see it. */
export function figure(
  context: ReportContext,
  option: EChartsOption,
  size: { width: number; height: number },
  label: string,
  name = 'figure',
): Html {
  const svg = trusted(renderChart(option, size, context.nextChartId()));
  return html`<div class="${name}" role="img" aria-label="${label}">${svg}</div>`;
}

/** A bar on a pale track, as wide as its cell; the number stands beside it in the table. */
export function bar(share: number, tone: 'concern' | 'improve' | 'common' | 'neutral'): Html {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  const drawn = trusted(
    `<rect class="track" width="100" height="8"/><rect class="${tone}" width="${Math.max(width, 0.8)}" height="8"/>`,
  );
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">${drawn}</svg>`;
}
