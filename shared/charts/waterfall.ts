import type { CustomSeriesOption, EChartsOption } from 'echarts';
import { chartText } from './chart-text.ts';
import { chartTip } from './chart-tip.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries } from './render-item.ts';
import { rowNames, rowTexts } from './row-axes.ts';
import { colourOf, type Tone } from './tone.ts';

export type WaterfallStep = {
  label: string;
  /** What this part adds; negative takes away. */
  value: number;
  /** Printed at the right end: "+181". */
  text: string;
  tone: Tone;
  tip: readonly string[];
};
export type WaterfallData = {
  /** In the order drawn, first on top. */
  steps: readonly WaterfallStep[];
  /** What the steps sum to, drawn from zero below them. */
  total: { label: string; value: number; text: string; tone: Tone };
  description: string;
};

const ROW_PX = 24;
const BAR_PX = 10;

/** Pixels for the steps and their total. */
export function waterfallHeight(data: WaterfallData): number {
  return (data.steps.length + 1) * ROW_PX + 6;
}

/**
 * What adds up to a change: every part begins where the one above ends, and the total closes them. Name left, number right.
 * @param labelWidth  pixels for the names
 * @param textWidth  pixels for the numbers
 */
export function waterfallOption(
  data: WaterfallData,
  theme: ChartTheme,
  labelWidth = 130,
  textWidth = 52,
): EChartsOption {
  const rows = [...data.steps, data.total];
  const spans = spansOf(data);
  const reach = spans.flatMap(({ from, to }) => [from, to]);
  const min = Math.min(0, ...reach);
  const max = Math.max(0, ...reach);
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: labelWidth, right: textWidth, top: 3, bottom: 3, containLabel: false },
    xAxis: { type: 'value', min, max: max > min ? max : min + 1, show: false },
    yAxis: [
      rowNames(
        rows.map((row) => row.label),
        theme,
        labelWidth,
      ),
      rowTexts(
        rows.map((row) => row.text),
        theme,
        { align: 'right', margin: textWidth - 2 },
      ),
    ],
    tooltip: chartTip(
      'item',
      data.steps.map((step) => step.tip),
      theme,
    ),
    series: [joints(spans, theme), bars(data, spans, theme)],
  };
}

type Span = { from: number; to: number };

/** Where each bar begins and ends; the total runs from zero. */
function spansOf({ steps, total }: WaterfallData): Span[] {
  let at = 0;
  const spans = steps.map(({ value }): Span => {
    const from = at;
    at += value;
    return { from, to: at };
  });
  return [...spans, { from: 0, to: total.value }];
}

/** Drawn shapes, because stacked bars cannot cross zero. */
function bars({ steps, total }: WaterfallData, spans: readonly Span[], theme: ChartTheme): CustomSeriesOption {
  const rows = [...steps, total];
  return {
    type: 'custom',
    z: 3,
    encode: { x: [0, 1], y: 2 },
    data: spans.map(({ from, to }, row) => [from, to, row]),
    renderItem: (_params, api) => {
      const row = Number(api.value(2));
      const [x1 = 0, y = 0] = api.coord([Number(api.value(0)), row]);
      const [x2 = 0] = api.coord([Number(api.value(1)), row]);
      return {
        type: 'rect',
        shape: { x: Math.min(x1, x2), y: y - BAR_PX / 2, width: Math.max(1.5, Math.abs(x2 - x1)), height: BAR_PX },
        style: { fill: colourOf(rows[row]?.tone ?? 'common', theme) },
      };
    },
  };
}

/** Zero, and a hair from the end of each bar to the beginning of the next. */
function joints(spans: readonly Span[], theme: ChartTheme) {
  return shapeSeries((api) => {
    const at = (value: number, row: number): [number, number] => {
      const [x = 0, y = 0] = api.coord([value, row]);
      return [x, y];
    };
    const last = spans.length - 1;
    const [zero, top] = at(0, 0);
    const [, bottom] = at(0, last);
    return {
      type: 'group',
      children: [
        {
          type: 'line' as const,
          shape: { x1: zero, y1: top - ROW_PX / 2, x2: zero, y2: bottom + ROW_PX / 2 },
          style: { stroke: theme.rule, lineWidth: 1 },
        },
        ...spans.slice(0, -1).map(({ to }, row) => {
          const [x, y] = at(to, row);
          return {
            type: 'line' as const,
            shape: { x1: x, y1: y, x2: x, y2: at(0, row + 1)[1] },
            style: { stroke: theme.faint, lineWidth: 0.8 },
          };
        }),
      ],
    };
  }, 2);
}
