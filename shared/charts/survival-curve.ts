import type { EChartsOption, LineSeriesOption, SeriesOption } from 'echarts';
import type { SurvivalCurve } from '../model/analysis.ts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries } from './render-item.ts';

export type SurvivalCurveData = {
  curve: SurvivalCurve;
  /** Milliseconds per unit of the time axis, e.g. a day. */
  unitMs: number;
  /** "days since receipt". */
  unitLabel: string;
  /** "still waiting". */
  riskLabel: string;
  /** Length of the time axis in units. */
  maxTime: number;
  target: { timeMs: number; label: string } | null;
  /** Another curve to read it against, and the names of both. */
  baseline?: { curve: SurvivalCurve; label: string; own: string };
  formatShare: (share: number) => string;
  formatNumber: (value: number) => string;
  description: string;
};

/** Room left of the axis, without and with the names of two curves under it. */
const NARROW_LEFT = 44;
const WIDE_LEFT = 84;

/**
 * The share still waiting over time (Kaplan–Meier), as steps, with the numbers at risk under the axis.
 * @param data  a curve that starts at 1 at time 0
 */
export function survivalCurveOption(data: SurvivalCurveData, theme: ChartTheme): EChartsOption {
  const text = { color: theme.faint, fontSize: theme.fontSize, fontFamily: theme.font };
  const ticks = data.curve.atRisk.filter((item) => item.timeMs / data.unitMs <= data.maxTime);
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: {
      left: data.baseline === undefined ? NARROW_LEFT : WIDE_LEFT,
      right: 24,
      top: 12,
      bottom: data.baseline === undefined ? 58 : 74,
      containLabel: false,
    },
    xAxis: {
      type: 'value',
      min: 0,
      max: data.maxTime,
      axisLine: { lineStyle: { color: theme.rule } },
      splitLine: { show: false },
      interval: tickDistance(ticks, data),
      axisLabel: { ...text, formatter: (value: number) => data.formatNumber(value) },
      name: chartText(data.unitLabel, 60),
      nameLocation: 'end',
      nameTextStyle: { ...text, align: 'right', verticalAlign: 'top', padding: [20, 0, 0, 0] },
    },
    yAxis: {
      type: 'value',
      axisLine: { show: false },
      axisTick: { show: false },
      min: 0,
      max: 1,
      interval: 0.25,
      axisLabel: { ...text, formatter: (value: number) => data.formatShare(value) },
      splitLine: { lineStyle: { color: theme.hair } },
    },
    series: [
      ...interval(data, theme),
      ...baselineSteps(data, theme),
      steps(data, data.curve, theme),
      ...targetLine(data, theme),
      riskRow(data, ticks, theme),
    ],
  };
}

/** Ticks of the time axis stand over the numbers at risk. */
function tickDistance(ticks: readonly { timeMs: number }[], data: SurvivalCurveData): number {
  const step = ((ticks[1]?.timeMs ?? 0) - (ticks[0]?.timeMs ?? 0)) / data.unitMs;
  return step > 0 ? step : data.maxTime / 4;
}

function interval(data: SurvivalCurveData, theme: ChartTheme): SeriesOption[] {
  const { low, high, times } = data.curve;
  if (low === null || high === null || times.length === 0) return [];
  return [
    shapeSeries((api) => {
      const points = (limits: readonly number[]): number[][] =>
        times.flatMap((time, i) => {
          if (time / data.unitMs > data.maxTime) return [];
          const at = time / data.unitMs;
          const next = Math.min(data.maxTime, (times[i + 1] ?? time) / data.unitMs);
          return [api.coord([at, limits[i] ?? 0]), api.coord([next, limits[i] ?? 0])];
        });
      const outline = [...points(high), ...points(low).reverse()];
      return { type: 'polygon', shape: { points: outline }, style: { fill: theme.band, stroke: 'none' } };
    }, 0),
  ];
}

/** The curve read against: thin, dashed, grey. */
function baselineSteps(data: SurvivalCurveData, theme: ChartTheme): SeriesOption[] {
  if (data.baseline === undefined) return [];
  const drawn = steps(data, data.baseline.curve, theme);
  return [{ ...drawn, z: 2, lineStyle: { color: theme.common, width: 1.2, type: 'dashed' } }];
}

function steps(data: SurvivalCurveData, curve: SurvivalCurve, theme: ChartTheme): LineSeriesOption {
  const { times, waiting } = curve;
  const shown = times.map((time, i) => [time / data.unitMs, waiting[i] ?? 0]);
  const inside = shown.filter(([time = 0]) => time <= data.maxTime);
  const last = inside.at(-1);
  if (last !== undefined && inside.length < shown.length) inside.push([data.maxTime, last[1] ?? 0]);
  return {
    type: 'line',
    step: 'end',
    symbol: 'none',
    silent: true,
    z: 3,
    data: [[0, 1], ...inside],
    lineStyle: { color: theme.ink, width: 1.5 },
  };
}

function targetLine(data: SurvivalCurveData, theme: ChartTheme): SeriesOption[] {
  if (data.target === null) return [];
  const at = data.target.timeMs / data.unitMs;
  const label = chartText(data.target.label, 40);
  return [
    shapeSeries((api) => {
      const [x = 0, top = 0] = api.coord([at, 1]);
      const bottom = api.coord([at, 0])[1] ?? 0;
      return {
        type: 'group',
        children: [
          {
            type: 'line',
            shape: { x1: x, y1: top, x2: x, y2: bottom },
            style: { stroke: theme.target, lineWidth: 1.1, lineDash: [5, 4] },
          },
          {
            type: 'text',
            x: x + 5,
            y: top,
            style: { text: label, fill: theme.target, font: `500 ${theme.fontSize}px ${theme.font}` },
          },
        ],
      };
    }, 4),
  ];
}

function riskRow(
  data: SurvivalCurveData,
  ticks: readonly { timeMs: number; n: number }[],
  theme: ChartTheme,
): SeriesOption {
  return shapeSeries((api) => {
    const font = `${theme.fontSize}px ${theme.font}`;
    const [left = 0, bottom = 0] = api.coord([0, 0]);
    const style = { fill: theme.soft, font, verticalAlign: 'top' as const };
    const room = data.baseline === undefined ? NARROW_LEFT : WIDE_LEFT;
    const rows = [ticks, ...(data.baseline === undefined ? [] : [data.baseline.curve.atRisk])];
    const names = data.baseline === undefined ? [] : [data.baseline.own, data.baseline.label];
    return {
      type: 'group',
      children: [
        {
          type: 'text',
          x: left - room + 4,
          y: bottom + 24,
          style: { ...style, text: chartText(data.riskLabel, 60), align: 'left' },
        },
        ...rows.flatMap((row, k) =>
          row
            .filter(({ timeMs }) => timeMs / data.unitMs <= data.maxTime)
            .map((tick) => ({
              type: 'text' as const,
              x: api.coord([tick.timeMs / data.unitMs, 0])[0] ?? 0,
              y: bottom + 40 + k * 15,
              style: { ...style, text: data.formatNumber(tick.n), align: 'center' as const },
            })),
        ),
        ...names.map((name, k) => ({
          type: 'text' as const,
          x: left - room + 4,
          y: bottom + 40 + k * 15,
          style: { ...style, text: chartText(name, 12), align: 'left' as const },
        })),
      ],
    };
  }, 4);
}
