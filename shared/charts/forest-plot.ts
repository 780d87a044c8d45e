import type { EChartsOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries } from './render-item.ts';
import { rowNames, rowTexts } from './row-axes.ts';

export type ForestRow = {
  label: string;
  /** Point and interval; null where nothing can be estimated. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** Printed at the right end: `184/402 (46 %)`. */
  text: string;
};
export type ForestPlotData = {
  rows: readonly ForestRow[];
  /** What the rows are read against, e.g. the matched baseline. */
  reference: { value: number; label: string } | null;
  /** Ends of the value axis. */
  min: number;
  max: number;
  formatValue: (value: number) => string;
  description: string;
};

const ROW_PX = 26;
const HEAD_PX = 22;
const FOOT_PX = 24;

export function forestPlotHeight(data: ForestPlotData): number {
  return HEAD_PX + FOOT_PX + data.rows.length * ROW_PX;
}

/**
 * Estimates with their intervals, one a row, first on top, against a reference line: points, whiskers, and the counts in words.
 * @param labelWidth  pixels for the names
 * @param textWidth   pixels for the counts
 */
export function forestPlotOption(
  data: ForestPlotData,
  theme: ChartTheme,
  labelWidth = 110,
  textWidth = 150,
): EChartsOption {
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: labelWidth, right: textWidth, top: HEAD_PX, bottom: FOOT_PX, containLabel: false },
    xAxis: {
      type: 'value',
      min: data.min,
      max: data.max,
      splitNumber: 4,
      axisLine: { show: true, lineStyle: { color: theme.rule } },
      axisTick: { show: false },
      axisLabel: {
        color: theme.faint,
        fontSize: theme.fontSize,
        fontFamily: theme.font,
        formatter: (value: number) => data.formatValue(value),
      },
      splitLine: { lineStyle: { color: theme.hair } },
    },
    yAxis: [
      rowNames(
        data.rows.map((row) => row.label),
        theme,
        labelWidth,
        60,
      ),
      rowTexts(
        data.rows.map((row) => row.text),
        theme,
        { color: theme.soft, align: 'right', margin: textWidth - 2 },
      ),
    ],
    series: [marks(data, theme), reference(data, theme)],
  };
}

function marks(data: ForestPlotData, theme: ChartTheme) {
  return shapeSeries(
    (api) => ({
      type: 'group',
      children: data.rows.flatMap(({ value, low, high }, row) => {
        if (value === null) return [];
        const [x = 0, y = 0] = api.coord([value, row]);
        const left = api.coord([low ?? value, row])[0] ?? x;
        const right = api.coord([high ?? value, row])[0] ?? x;
        return [
          {
            type: 'line' as const,
            shape: { x1: left, y1: y, x2: right, y2: y },
            style: { stroke: theme.common, lineWidth: 2 },
          },
          { type: 'circle' as const, shape: { cx: x, cy: y, r: 4 }, style: { fill: theme.ink } },
        ];
      }),
    }),
    4,
  );
}

function reference({ reference: line, rows }: ForestPlotData, theme: ChartTheme) {
  return shapeSeries((api) => {
    if (line === null) return { type: 'group', children: [] };
    const [x = 0, top = 0] = api.coord([line.value, 0]);
    const bottom = api.coord([line.value, Math.max(0, rows.length - 1)])[1] ?? top;
    return {
      type: 'group',
      children: [
        {
          type: 'line',
          shape: { x1: x, y1: top - ROW_PX / 2, x2: x, y2: bottom + ROW_PX / 2 },
          style: { stroke: theme.improve, lineWidth: 1.2, lineDash: [4, 3] },
        },
        {
          type: 'text',
          x,
          y: top - ROW_PX / 2 - 4,
          style: {
            text: chartText(line.label, 60),
            fill: theme.improve,
            font: `500 ${theme.fontSize}px ${theme.font}`,
            align: 'center',
            verticalAlign: 'bottom',
          },
        },
      ],
    };
  }, 3);
}
