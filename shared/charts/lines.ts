import type { EChartsOption, SeriesOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { niceScale } from './nice-scale.ts';
import { shapeSeries } from './render-item.ts';

export type Line = {
  /** Written at the line's end; empty for a line without a name. */
  label: string;
  /** Ascending x; a null y is a gap. */
  points: readonly { x: number; y: number | null }[];
  band?: readonly { x: number; low: number; high: number }[];
  /** `main` is ink, `other` grey, `dashed` grey and dashed. */
  look: 'main' | 'other' | 'dashed';
};
export type LinesData = {
  lines: readonly Line[];
  minX: number;
  maxX: number;
  /** Distance of the ticks of the x axis. */
  stepX: number;
  formatX: (value: number) => string;
  formatY: (value: number) => string;
  /** "days since the first complaint"; empty where the ticks speak for themselves. */
  unitLabel: string;
  description: string;
};

/** A few lines over time or age, with an interval shaded where there is one; names stand at the lines' ends. */
export function linesOption(data: LinesData, theme: ChartTheme, nameWidth = 92): EChartsOption {
  const text = { color: theme.faint, fontSize: theme.fontSize, fontFamily: theme.font };
  const values = data.lines.flatMap(({ points, band = [] }) => [
    ...points.flatMap(({ y }) => (y === null ? [] : [y])),
    ...band.map(({ high }) => high),
  ]);
  const { max, interval } = niceScale(Math.max(0, ...values), 4);
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: 48, right: nameWidth, top: 12, bottom: data.unitLabel === '' ? 26 : 42, containLabel: false },
    xAxis: {
      type: 'value',
      min: data.minX,
      max: data.maxX,
      interval: data.stepX,
      axisLine: { lineStyle: { color: theme.rule } },
      splitLine: { show: false },
      axisLabel: { ...text, hideOverlap: true, showMaxLabel: true, formatter: (value: number) => data.formatX(value) },
      name: chartText(data.unitLabel, 60),
      nameLocation: 'end',
      nameTextStyle: { ...text, align: 'right', verticalAlign: 'top', padding: [20, 0, 0, 0] },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max,
      interval,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, formatter: (value: number) => data.formatY(value) },
      splitLine: { lineStyle: { color: theme.hair } },
    },
    series: [
      ...data.lines.flatMap((line) => band(line, theme)),
      ...data.lines.map((line) => drawn(line, theme)),
      names(data, max, theme),
    ],
  };
}

function band({ band: limits }: Line, theme: ChartTheme): SeriesOption[] {
  if (limits === undefined || limits.length < 2) return [];
  return [
    shapeSeries((api) => {
      const upper = limits.map(({ x, high }) => api.coord([x, high]));
      const lower = limits.map(({ x, low }) => api.coord([x, low]));
      return {
        type: 'polygon',
        shape: { points: [...upper, ...lower.reverse()] },
        style: { fill: theme.band, stroke: 'none' },
      };
    }, 0),
  ];
}

function drawn({ points, look }: Line, theme: ChartTheme): SeriesOption {
  return {
    type: 'line',
    symbol: 'circle',
    symbolSize: 3,
    showSymbol: points.length < 40,
    silent: true,
    z: look === 'main' ? 4 : 3,
    data: points.map(({ x, y }) => [x, y]),
    itemStyle: { color: look === 'main' ? theme.ink : theme.common },
    lineStyle: {
      color: look === 'main' ? theme.ink : theme.common,
      width: look === 'main' ? 1.6 : 1.1,
      type: look === 'dashed' ? 'dashed' : 'solid',
    },
  };
}

/** Names at the ends, moved apart where lines end close together. */
function names({ lines, maxX }: LinesData, max: number, theme: ChartTheme): SeriesOption {
  return shapeSeries((api) => {
    const right = api.coord([maxX, 0])[0] ?? 0;
    const ends = lines.flatMap(({ label, points, look }) => {
      const last = points.findLast(({ y }) => y !== null);
      if (label === '' || last === undefined) return [];
      return [{ label, look, y: api.coord([last.x, Math.min(max, last.y ?? 0)])[1] ?? 0 }];
    });
    ends.sort((a, b) => a.y - b.y);
    ends.forEach((end, k) => {
      end.y = Math.max(end.y, (ends[k - 1]?.y ?? -Infinity) + theme.fontSize + 2);
    });
    const over = (ends.at(-1)?.y ?? 0) - (api.coord([maxX, 0])[1] ?? 0);
    if (over > 0) for (const end of ends) end.y -= over;
    return {
      type: 'group',
      children: ends.map(({ label, look, y }) => ({
        type: 'text' as const,
        x: right + 8,
        y,
        style: {
          text: chartText(label, 40),
          fill: look === 'main' ? theme.ink : theme.soft,
          font: `${look === 'main' ? 600 : 400} ${theme.fontSize}px ${theme.font}`,
          verticalAlign: 'middle' as const,
        },
      })),
    };
  }, 5);
}
