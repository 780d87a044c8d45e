import type { CustomSeriesRenderItem, EChartsOption, SeriesOption } from 'echarts';
import type { ChartTheme } from './design-tokens.ts';
import { bandPolygon } from './band-polygon.ts';
import { colourOf, type Tone } from './tone.ts';

/** A small chart of at most some 60 periods: no axes, no text. All values in one unit; null is a gap. */
export type SparklineData = {
  values: readonly (number | null)[];
  lower: readonly (number | null)[];
  upper: readonly (number | null)[];
  /** The old centre; drawn up to the change, or over the whole width. */
  centre: number | null;
  target: number | null;
  /** The new level or slope from the onset (an index) to the last period: `from` at the onset, `to` at the end. */
  change: { onset: number; from: number; to: number } | null;
  /** Indexes drawn as open circles. */
  oneOffs: readonly number[];
  /** False: the last period is unfinished and its point is hollow, on a dashed line. */
  isLastComplete: boolean;
  tone: Tone;
};

/**
 * A sparkline: limits as a shaded band, the old centre grey, the new level or slope in the colour of its mark, the
 * target dashed, one-offs as open circles, the last point larger.
 * @param data  one value per period, oldest first; all arrays of one length
 * @param theme  colours
 * @returns  an ECharts option without animation, axes, tooltip
 */
export function sparklineOption(data: SparklineData, theme: ChartTheme): EChartsOption {
  const n = data.values.length;
  const last = n - 1;
  const colour = colourOf(data.tone, theme);
  const onset = data.change?.onset ?? n;
  const range = valueRange(data);
  const series: SeriesOption[] = [band(data, theme)];
  if (data.target !== null) series.push(level(0, last, data.target, data.target, theme.target, 1, [3, 2.5]));
  if (data.centre !== null) {
    const end = data.change === null ? last : Math.max(onset, 0);
    series.push(level(0, end, data.centre, data.centre, theme.common, 1));
  }
  series.push(path(data, 0, Math.min(onset, n), theme.soft));
  if (data.change !== null) {
    series.push(path(data, Math.max(0, onset - 1), n, colour));
    series.push(level(onset, last, data.change.from, data.change.to, colour, 1.4));
  }
  series.push(points(data, theme, colour));
  return {
    animation: false,
    grid: { left: 4, right: 6, top: 4, bottom: 4, containLabel: false },
    xAxis: { type: 'value', min: 0, max: Math.max(last, 1), show: false },
    yAxis: { type: 'value', min: range.min, max: range.max, show: false },
    series,
  };
}

function band(data: SparklineData, theme: ChartTheme): SeriesOption {
  const renderItem: CustomSeriesRenderItem = (_params, api) =>
    bandPolygon(data.lower, data.upper, 0, data.values.length - 1, api, theme.band, 0.5);
  return { type: 'custom', renderItem, data: [[0, 0]], silent: true, z: 0, clip: false };
}

function level(
  x1: number,
  x2: number,
  y1: number,
  y2: number,
  colour: string,
  width: number,
  dash: number[] | null = null,
): SeriesOption {
  return {
    type: 'line',
    data: [
      [x1, y1],
      [x2, y2],
    ],
    symbol: 'none',
    clip: false,
    silent: true,
    z: 2,
    lineStyle: { color: colour, width, type: dash ?? 'solid' },
  };
}

function path(data: SparklineData, from: number, to: number, colour: string): SeriesOption {
  const end = data.isLastComplete ? to : Math.min(to, data.values.length - 1);
  return {
    type: 'line',
    data: data.values.slice(from, end).map((value, i) => [from + i, value ?? '-']),
    symbol: 'none',
    clip: false,
    connectNulls: false,
    silent: true,
    z: 3,
    lineStyle: { color: colour, width: 1 },
  };
}

function points(data: SparklineData, theme: ChartTheme, colour: string): SeriesOption {
  const last = data.values.findLastIndex((value) => value !== null);
  const onset = data.change?.onset ?? data.values.length;
  const open = new Set(data.oneOffs);
  return {
    type: 'scatter',
    silent: true,
    z: 4,
    clip: false,
    data: data.values.flatMap((value, i) => {
      if (value === null) return [];
      const own = i >= onset ? colour : theme.soft;
      const isHollow = open.has(i) || (i === data.values.length - 1 && !data.isLastComplete);
      const size = i === last ? 6 : open.has(i) ? 5 : 2.6;
      const itemStyle = isHollow
        ? { color: theme.paper, borderColor: own, borderWidth: 1.1, opacity: 1 }
        : { color: own, borderWidth: 0, opacity: 1 };
      return [{ value: [i, value], symbol: 'circle', symbolSize: size, itemStyle }];
    }),
  };
}

function valueRange(data: SparklineData): { min: number; max: number } {
  const all = [...data.values, ...data.lower, ...data.upper, data.centre, data.target];
  if (data.change !== null) all.push(data.change.from, data.change.to);
  const known = all.filter((value): value is number => value !== null && Number.isFinite(value));
  if (known.length === 0) return { min: 0, max: 1 };
  const min = Math.min(...known);
  const max = Math.max(...known);
  const pad = (max - min || Math.abs(max) || 1) * 0.06;
  return { min: min - pad, max: max + pad };
}
