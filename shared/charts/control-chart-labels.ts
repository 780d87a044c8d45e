import type { SeriesOption } from 'echarts';
import { endNotes, levelNote } from './chart-note.ts';
import type { ControlChartData } from './control-chart.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries } from './render-item.ts';

/** The words at the ends of the lines: "was 4.1" at the old centre, "now 7.8" and "target 5.0" on the right. */
export function controlLabels(data: ControlChartData, theme: ChartTheme): SeriesOption[] {
  const { chart, onset, was, now, target } = data;
  const periods = chart.values.length;
  const ends = [
    ...(now === null ? [] : [{ ...now, fill: theme.ink, weight: 600 }]),
    ...(target === null ? [] : [{ ...target, fill: theme.target }]),
  ];
  return [
    shapeSeries((api) => ({ type: 'group', children: endNotes(api, periods, ends, theme) }), 6),
    ...(was === null
      ? []
      : [
          shapeSeries((api) => {
            const level = { from: 0, to: (onset?.index ?? periods) - 1, ...was };
            return levelNote(api, chart.values, level, theme, { fill: theme.ink, over: theme.band });
          }, 6),
        ]),
  ];
}
