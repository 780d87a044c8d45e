import type { EChartsOption, SeriesOption } from 'echarts';
import type { ControlChart } from '../model/chart.ts';
import { actionFlags, type ActionFlag } from './action-flags.ts';
import { controlBackground } from './control-chart-background.ts';
import { controlFlags } from './control-chart-flags.ts';
import { controlLabels } from './control-chart-labels.ts';
import type { ChartTheme } from './design-tokens.ts';
import { periodFrame, type PeriodFrameData } from './period-frame.ts';
import { colourOf, type Tone } from './tone.ts';

/** A control chart with its words: numbers of `chart`, texts already in the reader's language. */
export type ControlChartData = PeriodFrameData & {
  chart: ControlChart;
  /** Where the change begins, with the words at its line ("level shift, March 2026"). */
  onset: { index: number; label: string } | null;
  /** A drift: the fitted slope from the onset to the end. */
  slope: { from: number; to: number } | null;
  target: { value: number; label: string } | null;
  /** "was 4.1": at the old centre; "now 7.8": at the right end. */
  was: { value: number; label: string } | null;
  now: { value: number; label: string } | null;
  /** Where actions on the cluster start. */
  actions: readonly ActionFlag[];
  tone: Tone;
};

/**
 * A control chart without frames: every phase with its own centre line and band, the onset as a dotted line, open
 * circles for points within the limits, diamonds for signals, an unfinished last period hatched and hollow, a pennant where an
 * action starts.
 * @param data  values in the unit of the chart, oldest first
 * @param theme  colours and sizes
 */
export function controlChartOption(data: ControlChartData, theme: ChartTheme): EChartsOption {
  const { chart, target, slope, now } = data;
  const { frame, top } = periodFrame(
    data,
    {
      periods: chart.values.length,
      shown: [
        ...chart.values,
        ...chart.centre,
        ...chart.upper,
        target?.value ?? null,
        slope?.from ?? null,
        slope?.to ?? null,
      ],
      endLabels: [now, target].flatMap((end) => (end === null ? [] : [end.label])),
    },
    theme,
  );
  return {
    ...frame,
    series: [
      ...controlBackground(data, top, theme),
      line(data, theme),
      ...controlLabels(data, theme),
      ...controlFlags(chart, theme),
      ...actionFlags(data.actions, chart.values.length, top, theme),
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
        const isInChange = data.onset === null ? data.slope !== null : i >= data.onset.index;
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
