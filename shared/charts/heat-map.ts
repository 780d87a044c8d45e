import type { CustomSeriesRenderItem, EChartsOption } from 'echarts';
import { chartText } from './chart-text.ts';
import { chartTip } from './chart-tip.ts';
import type { ChartTheme } from './design-tokens.ts';
import { hatch } from './hatch.ts';
import { leftAligned } from './left-aligned.ts';
import { mixColour } from './mix-colour.ts';
import { colourOf, type Tone } from './tone.ts';

export type HeatMapCell = {
  /** Indexes into `rows` and `columns`. */
  row: number;
  column: number;
  /** Size that shades the cell, 0 or more. */
  value: number;
  /** Printed in the cell. */
  label: string;
  isTooFew: boolean;
  /** A real change: outlined in its tone. */
  isChange: boolean;
  tone: Tone;
  tip: readonly string[];
};

export type HeatMapData = {
  rows: readonly string[];
  columns: readonly string[];
  cells: readonly HeatMapCell[];
  description: string;
};

/** Height of one row and of the column heads in pixels: the caller sizes the chart with `heatMapHeight`. */
export const HEAT_ROW_PX = 20;
const HEAD_PX = 40;

export function heatMapHeight(data: HeatMapData): number {
  return HEAD_PX + data.rows.length * HEAT_ROW_PX + 4;
}

/**
 * Category × touchpoint: shade is size, hatching is "too few", an outline is a real change.
 * @param data  rows and columns in the order drawn, first row on top
 * @param labelWidth  pixels for the row names
 * @param width  pixels of the whole chart, so that the column names know their room
 */
export function heatMapOption(data: HeatMapData, theme: ChartTheme, labelWidth = 200, width = 640): EChartsOption {
  const max = Math.max(...data.cells.map((cell) => cell.value), 0);
  const text = { color: theme.soft, fontSize: theme.fontSize, fontFamily: theme.font };
  const columnRoom = Math.max(40, (width - labelWidth) / Math.max(data.columns.length, 1) - 4);
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: labelWidth, right: 2, top: HEAD_PX, bottom: 2, containLabel: false },
    xAxis: {
      type: 'category',
      position: 'top',
      data: data.columns.map((name) => chartText(name, 80)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text, interval: 0, width: columnRoom, overflow: 'break', lineHeight: 12, formatter: shortName },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: data.rows.map((name) => chartText(name, 120)),
      axisTick: { show: false },
      axisLine: { show: false },
      axisLabel: { ...text, color: theme.ink, ...leftAligned(labelWidth) },
    },
    tooltip: chartTip(
      'item',
      data.cells.map((cell) => cell.tip),
      theme,
    ),
    series: [
      {
        type: 'custom',
        clip: false,
        renderItem: cellDrawer(data, max, theme),
        data: data.cells.map((cell) => [cell.column, cell.row, cell.value]),
        encode: { x: 0, y: 1, tooltip: 2 },
      },
    ],
  };
}

function shortName(name: string): string {
  return name.length <= 26 ? name : `${name.slice(0, 25).trimEnd()}…`;
}

function cellDrawer(data: HeatMapData, max: number, theme: ChartTheme): CustomSeriesRenderItem {
  const deepest = mixColour(theme.paper, theme.common, 0.62);
  return (params, api) => {
    const cell = data.cells[params.dataIndex];
    if (cell === undefined) return { type: 'group', children: [] };
    const [x = 0, y = 0] = api.coord([cell.column, cell.row]);
    const size = api.size?.([1, 1]);
    const [width = 0, height = 0] = Array.isArray(size) ? size : [size ?? 0, HEAT_ROW_PX];
    const rect = { x: x - width / 2 + 1, y: y - height / 2 + 1, width: width - 2, height: height - 2 };
    // The square root keeps small cells apart where one is far larger than all others.
    const share = max > 0 ? Math.sqrt(Math.min(1, Math.max(0, cell.value / max))) : 0;
    const fill = cell.isTooFew ? theme.paper : mixColour(theme.band, deepest, share);
    const outline = cell.isChange
      ? { stroke: colourOf(cell.tone, theme), lineWidth: 2 }
      : { stroke: cell.isTooFew ? theme.hair : 'none', lineWidth: 1 };
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: rect, style: { fill, ...outline } },
        ...(cell.isTooFew ? hatch(rect, theme.rule, 6) : []),
        {
          type: 'text',
          x,
          y,
          silent: true,
          style: {
            text: chartText(cell.label, 12),
            fill: cell.isTooFew ? theme.soft : theme.ink,
            stroke: cell.isTooFew ? theme.paper : 'none',
            lineWidth: cell.isTooFew ? 3 : 0,
            font: `${cell.isChange ? 600 : 400} ${theme.fontSize}px ${theme.font}`,
            align: 'center',
            verticalAlign: 'middle',
          },
        },
      ],
    };
  };
}
