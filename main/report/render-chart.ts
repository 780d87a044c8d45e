import * as echarts from 'echarts';
import type { EChartsOption } from 'echarts';

/**
 * Draws a chart as an SVG element, without a browser. The same input gives the same text: ids carry `id` instead of
 * a counter, and hover styles are left out.
 * @param option  from `shared/charts`
 * @param size  pixels
 * @param id  unique inside one document: letters, digits, hyphens
 */
export function renderChart(option: EChartsOption, size: { width: number; height: number }, id: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(id)) throw new RangeError(`not a chart id: ${id}`);
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return tidied(chart.renderToSVGString({ useViewBox: true }), id);
  } finally {
    // Without this the process never ends: ECharts keeps a timer per chart.
    chart.dispose();
  }
}

function tidied(svg: string, id: string): string {
  return svg
    .replaceAll(/<style\b[^>]*>[\s\S]*?<\/style>/g, '')
    .replaceAll(/ class="[^"]*"/g, '')
    .replaceAll(/ ecmeta_[a-z_]+="[^"]*"/g, '')
    .replaceAll(/\bzr\d+-/g, `${id}-`);
}
