import type { EChartsOption, SeriesOption } from 'echarts';
import { chartText, tooltipText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { niceScale } from './nice-scale.ts';
import { shapeSeries } from './render-item.ts';
import { colourOf, type Tone } from './tone.ts';

/** The rate of a cluster by month around an action, with its words. Indexes are months. */
export type EffectivenessChartData = {
  values: readonly (number | null)[];
  /** The comparison clusters, scaled to the level before; null without any. */
  comparison: readonly (number | null)[] | null;
  axisLabels: readonly string[];
  isLastComplete: boolean;
  /** The level before, drawn over its months. */
  before: { from: number; to: number; value: number; label: string };
  /** An older level, before the one that is to fall; null where there is none. */
  older: { from: number; to: number; value: number; label: string } | null;
  /** The mean of the window so far; null before it. */
  after: { from: number; to: number; value: number; label: string } | null;
  /** Months of the window as planned; `to` may lie beyond the values. */
  window: { from: number; to: number; label: string };
  /** The rate that the frozen criterion names. */
  threshold: { value: number; label: string };
  /** Where the action starts: "A-12". */
  action: { index: number; label: string };
  tips: readonly (readonly string[])[];
  description: string;
  formatTick: (value: number) => string;
  tone: Tone;
};

/**
 * Did it work? The rate by month with the level before, the start of the action, the window that was fixed in advance (shaded), the
 * mean in it, the frozen threshold (dashed) and what the comparison clusters did (thin).
 */
export function effectivenessChartOption(data: EffectivenessChartData, theme: ChartTheme): EChartsOption {
  const months = Math.max(data.values.length, data.window.to + 1);
  const shown = [...data.values, ...(data.comparison ?? []), data.before.value, data.threshold.value];
  const scale = niceScale(Math.max(0, ...shown.filter((value) => value !== null)));
  const text = { color: theme.faint, fontSize: theme.fontSize, fontFamily: theme.font };
  const longest = Math.max(data.threshold.label.length, data.after?.label.length ?? 0);
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: {
      left: 34,
      right: Math.round(14 + longest * theme.fontSize * 0.58),
      top: 20,
      bottom: 36,
      containLabel: false,
    },
    xAxis: {
      type: 'category',
      data: Array.from({ length: months }, (_, i) => String(i)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.rule } },
      axisLabel: {
        ...text,
        interval: 0,
        hideOverlap: false,
        lineHeight: theme.fontSize * 1.35,
        formatter: (_name: string, index: number) => chartText(data.axisLabels[index] ?? '', 12).replace('·', '\n'),
      },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: scale.max,
      interval: scale.interval,
      axisLabel: { ...text, formatter: (value: number) => data.formatTick(value) },
      splitLine: { lineStyle: { color: theme.hair } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      backgroundColor: theme.raised,
      borderColor: theme.rule,
      textStyle: { color: theme.ink, fontSize: theme.fontSize + 1, fontFamily: theme.font },
      axisPointer: { type: 'line', lineStyle: { color: theme.rule } },
      formatter: (params) => {
        const index = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? -1;
        return (data.tips[index] ?? []).map((line) => tooltipText(line)).join('\n');
      },
    },
    series: [
      windowBand(data, scale.max, theme),
      ...(data.comparison === null ? [] : [comparisonLine(data.comparison, theme)]),
      levels(data, scale.max, theme),
      rates(data, theme),
    ],
  };
}

function windowBand(data: EffectivenessChartData, top: number, theme: ChartTheme): SeriesOption {
  return shapeSeries((api) => {
    const { from, to, label } = data.window;
    const half = ((api.coord([1, 0])[0] ?? 0) - (api.coord([0, 0])[0] ?? 0)) / 2;
    const x = (api.coord([from, top])[0] ?? 0) - half;
    const y = api.coord([from, top])[1] ?? 0;
    const width = (api.coord([to, 0])[0] ?? 0) + half - x;
    const height = (api.coord([from, 0])[1] ?? 0) - y;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y, width, height }, style: { fill: theme.band } },
        note(x + 4, y + 3, label, theme.faint, theme, 'left'),
      ],
    };
  }, 0);
}

/** Level before, mean after, threshold and the action's line. */
function levels(data: EffectivenessChartData, top: number, theme: ChartTheme): SeriesOption {
  const { before, older, after, threshold, action } = data;
  return shapeSeries((api) => {
    const at = (x: number, y: number): [number, number] => {
      const [px = 0, py = 0] = api.coord([x, y]);
      return [px, py];
    };
    const end = Math.max(data.values.length, data.window.to + 1) - 1;
    const flat = (from: number, to: number, value: number, stroke: string, dash?: number[]) => {
      const [x1, y] = at(from, value);
      return {
        type: 'line' as const,
        shape: { x1, y1: y, x2: at(to, value)[0], y2: y },
        style: { stroke, lineWidth: 1.4, ...(dash === undefined ? {} : { lineDash: dash }) },
      };
    };
    const [actionX, actionTop] = at(action.index, top);
    const right = at(end, 0)[0] + 8;
    const isNear = after !== null && Math.abs(at(0, after.value)[1] - at(0, threshold.value)[1]) < theme.fontSize + 2;
    const shift = !isNear ? 0 : (after?.value ?? 0) > threshold.value ? theme.fontSize * 0.7 : -theme.fontSize * 0.7;
    return {
      type: 'group',
      children: [
        ...(older === null
          ? []
          : [
              flat(older.from, older.to, older.value, theme.faint),
              note(at(older.from, 0)[0] + 4, at(0, older.value)[1] + 6, older.label, theme.soft, theme, 'left', true),
            ]),
        flat(before.from, before.to, before.value, theme.ink),
        note(
          at(before.from, before.value)[0] + 4,
          at(0, before.value)[1] + 6,
          before.label,
          theme.ink,
          theme,
          'left',
          true,
        ),
        flat(before.to, end, threshold.value, theme.target, [5, 4]),
        note(
          right,
          at(0, threshold.value)[1] - theme.fontSize / 2 + shift,
          threshold.label,
          theme.target,
          theme,
          'left',
        ),
        ...(after === null
          ? []
          : [
              flat(after.from, after.to, after.value, colourOf(data.tone, theme)),
              note(right, at(0, after.value)[1] - theme.fontSize / 2 - shift, after.label, theme.ink, theme, 'left'),
            ]),
        {
          type: 'line',
          shape: { x1: actionX, y1: actionTop, x2: actionX, y2: at(action.index, 0)[1] },
          style: { stroke: theme.soft, lineWidth: 1.1, lineDash: [2, 3] },
        },
        note(actionX - 5, actionTop - theme.fontSize * 0.3, action.label, theme.soft, theme, 'right'),
      ],
    };
  }, 4);
}

function comparisonLine(values: readonly (number | null)[], theme: ChartTheme): SeriesOption {
  return {
    type: 'line',
    z: 2,
    symbol: 'none',
    silent: true,
    lineStyle: { color: theme.faint, width: 1, type: [1, 3] },
    data: values.map((value) => ({ value: value ?? '-' })),
  };
}

function rates(data: EffectivenessChartData, theme: ChartTheme): SeriesOption {
  const last = data.values.length - 1;
  const { from, to } = data.window;
  const colour = colourOf(data.tone, theme);
  return {
    type: 'line',
    z: 5,
    lineStyle: { color: theme.soft, width: 1 },
    emphasis: { disabled: true },
    data: data.values.map((value, i) => {
      if (value === null) return { value: '-' };
      const isHollow = i === last && !data.isLastComplete;
      const isInside = i >= from && i <= to && !isHollow;
      return {
        value,
        symbol: isInside ? 'diamond' : 'circle',
        symbolSize: isInside ? 8 : isHollow ? 7 : 5,
        itemStyle: isInside
          ? { color: colour, borderWidth: 0 }
          : { color: theme.paper, borderColor: theme.soft, borderWidth: isHollow ? 1.4 : 1.1 },
      };
    }),
  };
}

function note(
  x: number,
  y: number,
  text: string,
  fill: string,
  theme: ChartTheme,
  align: 'left' | 'right',
  isOverLine = false,
) {
  return {
    type: 'text' as const,
    x,
    y,
    style: {
      text: chartText(text, 40),
      fill,
      font: `500 ${theme.fontSize}px ${theme.font}`,
      align,
      verticalAlign: 'top' as const,
      // Legible over the line of rates.
      ...(isOverLine ? { stroke: theme.paper, lineWidth: 3 } : {}),
    },
  };
}
