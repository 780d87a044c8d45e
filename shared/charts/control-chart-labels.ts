import type { SeriesOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ControlChartData } from './control-chart.ts';
import type { ChartTheme } from './design-tokens.ts';

/** The words at the ends of the lines: "was 4.1" at the old centre, "now 7.8" and "target 5.0" on the right. */
export function controlLabels(data: ControlChartData, theme: ChartTheme): SeriesOption[] {
  const { chart, was, now, target } = data;
  const last = chart.values.length - 1;
  const series: SeriesOption[] = [];
  if (now !== null) series.push(endLabel(last, now, theme.ink, 600, theme));
  if (target !== null) series.push(endLabel(last, target, theme.target, 500, theme));
  if (was !== null) series.push(wasLabel(data, was, theme));
  return series;
}

type Label = { value: number; label: string };

function endLabel(last: number, item: Label, colour: string, weight: number, theme: ChartTheme): SeriesOption {
  return {
    type: 'scatter',
    data: [[last, item.value]],
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    silent: true,
    z: 6,
    clip: false,
    tooltip: { show: false },
    labelLayout: { moveOverlap: 'shiftY' },
    label: {
      show: true,
      position: 'right',
      distance: 18,
      formatter: () => chartText(item.label, 40),
      color: colour,
      fontFamily: theme.font,
      fontSize: theme.fontSize,
      fontWeight: weight,
    },
  };
}

/** Where the old centre has room: beside its line, where neither points nor what joins them pass. */
function wasLabel(data: ControlChartData, item: Label, theme: ChartTheme): SeriesOption {
  const { at, isBelow } = roomiestPlace(data.chart.values.slice(0, data.onset?.index), item.value);
  return {
    type: 'scatter',
    data: [[at, item.value]],
    symbolSize: 1,
    itemStyle: { color: 'transparent', opacity: 1 },
    silent: true,
    z: 6,
    tooltip: { show: false },
    label: {
      show: true,
      position: isBelow ? 'bottom' : 'top',
      align: 'left',
      offset: [0, isBelow ? 3 : -3],
      formatter: () => chartText(item.label, 40),
      color: theme.ink,
      fontFamily: theme.font,
      fontSize: theme.fontSize,
      fontWeight: 500,
      textBorderColor: theme.band,
      textBorderWidth: 3,
    },
  };
}

/** Periods that a short label covers. */
const COVERED = 3;
/** Share of the plotted height that is room enough: of places with so much, the first is taken. */
const ENOUGH = 0.12;

function roomiestPlace(values: readonly (number | null)[], level: number): { at: number; isBelow: boolean } {
  const enough = ENOUGH * Math.max(...values.map((value) => value ?? 0), level);
  const last = Math.max(0, values.length - COVERED - 1);
  let best = { at: 0, isBelow: true, room: -Infinity };
  for (let at = 0; at <= last; at += 1) {
    const covered = values.slice(at, at + COVERED + 1).filter((value): value is number => value !== null);
    for (const isBelow of [true, false]) {
      const gaps = covered.map((value) => (isBelow ? level - value : value - level));
      // A point on the other side is no obstacle; one on this side is, unless it is far from the line.
      const room = Math.min(enough, ...gaps.map((gap) => (gap <= 0 ? enough : gap)));
      if (room > best.room) best = { at, isBelow, room };
    }
  }
  return best;
}
