import type { EChartsOption } from 'echarts';
import { chartText } from './chart-text.ts';
import { chartTip } from './chart-tip.ts';
import type { ChartTheme } from './design-tokens.ts';
import { niceScale } from './nice-scale.ts';

/** What every chart of values by period says around its lines, in the reader's language. */
export type PeriodFrameData = {
  /** One label per period for the axis; '' where none is printed. */
  axisLabels: readonly string[];
  /** Lines of the tooltip per period. */
  tips: readonly (readonly string[])[];
  /** What the chart shows, for those who cannot see it. */
  description: string;
  /** Ticks of the value axis. */
  formatTick: (value: number) => string;
};

/** Room above the plot: the words of an onset or of an action stand there. */
const TOP = 20;

/**
 * The frame of a chart of values by period: axes from zero, thin lines, tooltip, no box.
 * @param periods  how many the axis holds
 * @param shown  all values that must fit; null is skipped
 * @param endLabels  what is written right of the plot, which makes room for the longest
 * @returns  the option without series, and the largest value of its axis
 */
export function periodFrame(
  data: PeriodFrameData,
  { periods, shown, endLabels }: { periods: number; shown: readonly (number | null)[]; endLabels: readonly string[] },
  theme: ChartTheme,
): { frame: EChartsOption; top: number } {
  const known = shown.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
  const scale = niceScale(Math.max(0, ...known));
  const text = { color: theme.faint, fontSize: theme.fontSize, fontFamily: theme.font };
  const frame: EChartsOption = {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: 34, right: endRoom(endLabels, theme), top: TOP, bottom: 36, containLabel: false },
    xAxis: {
      type: 'category',
      data: Array.from({ length: periods }, (_, i) => String(i)),
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
      ...chartTip('axis', data.tips, theme),
      axisPointer: { type: 'line', lineStyle: { color: theme.rule } },
    },
  };
  return { frame, top: scale.max };
}

/** Room for the labels at the right end: about 0.58 em a character. */
function endRoom(labels: readonly string[], theme: ChartTheme): number {
  const longest = Math.max(0, ...labels.map((label) => label.length));
  return longest === 0 ? 12 : Math.round(14 + longest * theme.fontSize * 0.58);
}
