import type { SeriesOption } from 'echarts';
import { bandPolygon } from './band-polygon.ts';
import { chartText } from './chart-text.ts';
import type { ControlChartData } from './control-chart.ts';
import type { ChartTheme } from './design-tokens.ts';
import { hatch } from './hatch.ts';
import { periodWidth, shapeSeries, type RenderApi, type RenderShape } from './render-item.ts';
import { colourOf } from './tone.ts';

const OVERHANG = 0.42;

/**
 * What lies under the points of a control chart: bands, centre lines, target, onset, slope, the unfinished period.
 * @param top  the largest value of the axis
 */
export function controlBackground(data: ControlChartData, top: number, theme: ChartTheme): SeriesOption[] {
  const { chart, target, onset, slope } = data;
  const last = chart.values.length - 1;
  const tone = colourOf(data.tone, theme);
  const phases = chart.phases.length > 0 ? chart.phases : [{ from: 0, to: last }];
  const series = phases.map((phase) =>
    shapeSeries((api) => bandPolygon(chart.lower, chart.upper, phase.from, phase.to, api, theme.band, OVERHANG), 0),
  );
  for (const phase of phases) {
    series.push(shapeSeries((api) => centreLine(api, chart.centre, phase.from, phase.to, theme.ink), 3));
  }
  if (target !== null) {
    const ends = { x1: -0.5, x2: last + 0.5, y1: target.value, y2: target.value };
    series.push(shapeSeries((api) => segment(api, ends, theme.target, [5, 4]), 4));
  }
  if (onset !== null) series.push(shapeSeries((api) => onsetLine(api, data, top, theme), 4));
  if (slope !== null) {
    // A drift over the whole window has no onset.
    const ends = { x1: onset?.index ?? 0, x2: last, y1: slope.from, y2: slope.to };
    series.push(shapeSeries((api) => segment(api, ends, tone, null), 4));
  }
  if (!chart.isLastComplete && last >= 0) series.push(shapeSeries((api) => unfinished(api, last, top, theme), 1));
  return series;
}

type Ends = { x1: number; x2: number; y1: number; y2: number };

/** A straight line; `x` in periods, may lie between two of them. */
function segment(api: RenderApi, ends: Ends, colour: string, dash: number[] | null): RenderShape {
  const width = periodWidth(api);
  const origin = api.coord([0, 0])[0] ?? 0;
  const style = dash === null ? { lineWidth: 1.6 } : { lineWidth: 1.1, lineDash: dash };
  return {
    type: 'line',
    shape: {
      x1: origin + ends.x1 * width,
      y1: api.coord([0, ends.y1])[1] ?? 0,
      x2: origin + ends.x2 * width,
      y2: api.coord([0, ends.y2])[1] ?? 0,
    },
    style: { stroke: colour, ...style },
  };
}

/** The centre of one phase: level for most charts, moving where it follows a season. */
function centreLine(
  api: RenderApi,
  centre: readonly (number | null)[],
  from: number,
  to: number,
  colour: string,
): RenderShape {
  const half = periodWidth(api) * OVERHANG;
  const points: number[][] = [];
  for (let i = from; i <= to; i++) {
    const value = centre[i] ?? null;
    if (value === null) continue;
    const [x = 0, y = 0] = api.coord([i, value]);
    if (points.length === 0) points.push([x - half, y]);
    points.push([x + half, y]);
  }
  return { type: 'polyline', shape: { points }, style: { stroke: colour, lineWidth: 1.3, fill: 'none' } };
}

function onsetLine(api: RenderApi, data: ControlChartData, top: number, theme: ChartTheme): RenderShape {
  const index = data.onset?.index ?? 0;
  const isRight = index < data.chart.values.length * 0.4;
  const colour = colourOf(data.tone, theme);
  const [centre = 0, y1 = 0] = api.coord([index, top]);
  const y2 = api.coord([index, 0])[1] ?? 0;
  const x = centre - periodWidth(api) / 2;
  return {
    type: 'group',
    children: [
      {
        type: 'line',
        shape: { x1: x, y1: y1 - 6, x2: x, y2 },
        style: { stroke: colour, lineWidth: 1.2, lineDash: [1.5, 3] },
      },
      {
        type: 'text',
        x: isRight ? x + 6 : x - 6,
        y: y1 - 6,
        style: {
          text: chartText(data.onset?.label ?? ''),
          fill: colour,
          stroke: theme.paper,
          lineWidth: 3,
          font: `500 ${theme.fontSize}px ${theme.font}`,
          align: isRight ? 'left' : 'right',
          verticalAlign: 'top',
        },
      },
    ],
  };
}

function unfinished(api: RenderApi, last: number, top: number, theme: ChartTheme): RenderShape {
  const width = periodWidth(api);
  const [x = 0, y = 0] = api.coord([last, top]);
  const bottom = api.coord([last, 0])[1] ?? 0;
  const rect = { x: x - width * OVERHANG, y, width: width * OVERHANG * 2, height: bottom - y };
  return { type: 'group', children: [...hatch(rect, theme.rule)] };
}
