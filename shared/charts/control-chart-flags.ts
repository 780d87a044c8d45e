import type { SeriesOption } from 'echarts';
import type { ControlChart } from '../model/chart.ts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries, type RenderApi, type RenderShape } from './render-item.ts';

const RADIUS = 6.5;

/** Numbered flags at the foot of the periods that people noted something about; the list beside the chart has the texts. */
export function controlFlags(chart: ControlChart, theme: ChartTheme): SeriesOption[] {
  const numbers = new Map<number, number[]>();
  for (const [k, { index }] of (chart.annotations ?? []).entries()) {
    numbers.set(index, [...(numbers.get(index) ?? []), k + 1]);
  }
  return [...numbers].map(([index, at]) =>
    shapeSeries((api) => flag(api, index, at.length > 1 ? `${at[0]}+` : String(at[0]), theme), 7),
  );
}

function flag(api: RenderApi, index: number, label: string, theme: ChartTheme): RenderShape {
  const [x = 0, foot = 0] = api.coord([index, 0]);
  const y = foot - RADIUS - 3;
  return {
    type: 'group',
    children: [
      { type: 'line', shape: { x1: x, y1: foot, x2: x, y2: y }, style: { stroke: theme.soft, lineWidth: 1 } },
      {
        type: 'circle',
        shape: { cx: x, cy: y, r: RADIUS },
        style: { fill: theme.paper, stroke: theme.soft, lineWidth: 1 },
      },
      {
        type: 'text',
        x,
        y,
        style: {
          text: chartText(label, 3),
          fill: theme.ink,
          font: `600 ${theme.fontSize - 2}px ${theme.font}`,
          align: 'center',
          verticalAlign: 'middle',
        },
      },
    ],
  };
}
