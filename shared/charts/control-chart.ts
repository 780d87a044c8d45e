import type { EChartsOption, SeriesOption } from 'echarts';
import type { ControlChart } from '../model/chart.ts';
import { chartText, tooltipText } from './chart-text.ts';
import { controlBackground } from './control-chart-background.ts';
import { controlFlags } from './control-chart-flags.ts';
import { controlLabels } from './control-chart-labels.ts';
import type { ChartTheme } from './design-tokens.ts';
import { niceScale } from './nice-scale.ts';
import { colourOf, type Tone } from './tone.ts';

/** A control chart with its words: numbers of `chart`, texts already in the reader's language. */
export type ControlChartData = {
  chart: ControlChart;
  /** One label per period for the axis; '' where none is printed. */
  axisLabels: readonly string[];
  /** Where the change begins, with the words at its line ("level shift, March 2026"). */
  onset: { index: number; label: string } | null;
  /** A drift: the fitted slope from the onset to the end. */
  slope: { from: number; to: number } | null;
  target: { value: number; label: string } | null;
  /** "was 4.1": at the old centre; "now 7.8": at the right end. */
  was: { value: number; label: string } | null;
  now: { value: number; label: string } | null;
  /** Lines of the tooltip per period. */
  tips: readonly (readonly string[])[];
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** Ticks of the value axis in the reader's language. */
  formatTick: (value: number) => string;
  tone: Tone;
};

/**
 * A control chart without frames: every phase with its own centre line and band, the onset as a dotted line, open
 * circles for points within the limits, diamonds for signals, an unfinished last period hatched and hollow.
 * @param data  values in the unit of the chart, oldest first
 * @param theme  colours and sizes
 */
export function controlChartOption(data: ControlChartData, theme: ChartTheme): EChartsOption {
  const { chart } = data;
  const scale = niceScale(Math.max(...shownValues(data), 0));
  const text = { color: theme.faint, fontSize: theme.fontSize, fontFamily: theme.font };
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: 34, right: rightMargin(data, theme), top: 16, bottom: 36, containLabel: false },
    xAxis: {
      type: 'category',
      data: chart.values.map((_value, i) => String(i)),
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
      ...controlBackground(data, scale.max, theme),
      line(data, theme),
      ...controlLabels(data, theme),
      ...controlFlags(chart, theme),
    ],
  };
}

function line(data: ControlChartData, theme: ChartTheme): SeriesOption {
  const { chart } = data;
  const signals = new Set(chart.signals.map((signal) => signal.index));
  const colour = colourOf(data.tone, theme);
  const last = chart.values.length - 1;
  return {
    type: 'line',
    // A chart of gaps has a point only where a gap ends.
    connectNulls: chart.kind === 'G' || chart.kind === 'T',
    z: 5,
    lineStyle: { color: theme.soft, width: 1 },
    silent: false,
    emphasis: { disabled: true },
    data: chart.values.map((value, i) => {
      if (value === null) return { value: '-' };
      const isHollow = i === last && !chart.isLastComplete;
      if (signals.has(i) && !isHollow) {
        const isInChange = data.onset !== null && i >= data.onset.index;
        const fill = isInChange ? colour : theme.soft;
        return { value, symbol: 'diamond', symbolSize: 9, itemStyle: { color: fill, borderWidth: 0 } };
      }
      return {
        value,
        symbol: 'circle',
        symbolSize: isHollow ? 7 : 5,
        itemStyle: { color: theme.paper, borderColor: theme.soft, borderWidth: isHollow ? 1.4 : 1.1 },
      };
    }),
  };
}

function shownValues(data: ControlChartData): number[] {
  const { chart } = data;
  const all = [...chart.values, ...chart.centre, ...chart.upper, data.target?.value, data.slope?.from, data.slope?.to];
  return all.filter((value): value is number => typeof value === 'number' && Number.isFinite(value));
}

/** Room for the labels at the right end: about 0.56 em a character. */
function rightMargin(data: ControlChartData, theme: ChartTheme): number {
  const longest = Math.max(0, ...[data.now?.label, data.target?.label].map((label) => label?.length ?? 0));
  return longest === 0 ? 12 : Math.round(14 + longest * theme.fontSize * 0.58);
}
