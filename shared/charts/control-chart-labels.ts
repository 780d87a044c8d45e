import type { SeriesOption } from 'echarts';
import { levelNote } from './chart-note.ts';
import { chartText } from './chart-text.ts';
import type { ControlChartData } from './control-chart.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries } from './render-item.ts';

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

/** At the old centre, where neither points nor what joins them pass. */
function wasLabel({ chart, onset }: ControlChartData, { value, label }: Label, theme: ChartTheme): SeriesOption {
  const level = { from: 0, to: (onset?.index ?? chart.values.length) - 1, value, label };
  return shapeSeries((api) => levelNote(api, chart.values, level, theme, { fill: theme.ink, over: theme.band }), 6);
}
