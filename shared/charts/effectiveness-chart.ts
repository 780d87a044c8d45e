import type { EChartsOption, SeriesOption } from 'echarts';
import { chartNote, endNotes, levelNote } from './chart-note.ts';
import type { ChartTheme } from './design-tokens.ts';
import { periodFrame, type PeriodFrameData } from './period-frame.ts';
import { shapeSeries } from './render-item.ts';
import { colourOf, type Tone } from './tone.ts';

/** A level over its months, with its words. */
type Level = { from: number; to: number; value: number; label: string };

/** The rate of a cluster by month around an action, with its words. Indexes are months. */
export type EffectivenessChartData = PeriodFrameData & {
  values: readonly (number | null)[];
  /** The comparison clusters, scaled to the level before; null without any. */
  comparison: readonly (number | null)[] | null;
  isLastComplete: boolean;
  /** The level before, drawn over its months. */
  before: Level;
  /** An older level, before the one that is to fall; null where there is none. */
  older: Level | null;
  /** The mean of the window so far; null before it. */
  after: Level | null;
  /** Months of the window as planned; `to` may lie beyond the values. */
  window: { from: number; to: number; label: string };
  /** The rate that the frozen criterion names. */
  threshold: { value: number; label: string };
  /** Where the action starts: "A-12". */
  action: { index: number; label: string };
  tone: Tone;
};

/** Share of the axis below which the words of the window have no room. */
const LOW = 0.2;

/**
 * Did it work? The rate by month with the level before, the start of the action, the window that was fixed in advance (shaded), the
 * mean in it, the frozen threshold (dashed) and what the comparison clusters did (thin).
 */
export function effectivenessChartOption(data: EffectivenessChartData, theme: ChartTheme): EChartsOption {
  const { threshold, after, comparison } = data;
  const { frame, top } = periodFrame(
    data,
    {
      periods: periodsOf(data),
      shown: [...data.values, ...(comparison ?? []), data.before.value, threshold.value],
      endLabels: [threshold, after].flatMap((end) => (end === null ? [] : [end.label])),
    },
    theme,
  );
  return {
    ...frame,
    series: [
      windowBand(data, top, theme),
      ...(comparison === null ? [] : [comparisonLine(comparison, theme)]),
      levels(data, top, theme),
      rates(data, theme),
      levelWords(data, top, theme),
    ],
  };
}

/** The window may reach beyond the values. */
function periodsOf({ values, window }: EffectivenessChartData): number {
  return Math.max(values.length, window.to + 1);
}

function windowBand(data: EffectivenessChartData, top: number, theme: ChartTheme): SeriesOption {
  return shapeSeries((api) => {
    const { from, to, label } = data.window;
    const half = ((api.coord([1, 0])[0] ?? 0) - (api.coord([0, 0])[0] ?? 0)) / 2;
    const x = (api.coord([from, top])[0] ?? 0) - half;
    const y = api.coord([from, top])[1] ?? 0;
    const width = (api.coord([to, 0])[0] ?? 0) + half - x;
    const height = (api.coord([from, 0])[1] ?? 0) - y;
    // A window in the last third is named from its end, so that its words stay in the picture.
    // At the foot, where rates seldom are; not where the threshold is there.
    const isHigh = data.threshold.value < top * LOW;
    const isLate = from > periodsOf(data) * 0.66;
    return {
      type: 'group',
      children: [
        { type: 'rect', shape: { x, y, width, height }, style: { fill: theme.band } },
        chartNote(
          { x: isLate ? x + width - 4 : x + 4, y: isHigh ? y + 4 : y + height - theme.fontSize - 4 },
          label,
          theme.faint,
          theme,
          {
            align: isLate ? 'right' : 'left',
            over: theme.band,
          },
        ),
      ],
    };
  }, 0);
}

/** Level before, mean after, threshold and the action's line. */
function levels(data: EffectivenessChartData, top: number, theme: ChartTheme): SeriesOption {
  const { before, older, after, threshold, action } = data;
  return shapeSeries((api) => {
    const flat = ({ from, to, value }: Omit<Level, 'label'>, stroke: string, dash?: number[]) => {
      const [x1 = 0, y1 = 0] = api.coord([from, value]);
      const [x2 = 0, y2 = 0] = api.coord([to, value]);
      return {
        type: 'line' as const,
        shape: { x1, y1, x2, y2 },
        style: { stroke, lineWidth: 1.4, ...(dash === undefined ? {} : { lineDash: dash }) },
      };
    };
    const [x1 = 0, y1 = 0] = api.coord([action.index, top]);
    const y2 = api.coord([action.index, 0])[1] ?? 0;
    return {
      type: 'group',
      children: [
        ...(older === null ? [] : [flat(older, theme.faint)]),
        flat(before, theme.ink),
        flat({ from: before.to, to: periodsOf(data) - 1, value: threshold.value }, theme.target, [5, 4]),
        ...(after === null ? [] : [flat(after, colourOf(data.tone, theme))]),
        {
          type: 'line',
          shape: { x1, y1, x2: x1, y2 },
          style: { stroke: theme.soft, lineWidth: 1.1, lineDash: [2, 3] },
        },
      ],
    };
  }, 4);
}

/** The words of the levels, over the line of rates; at the right end moved apart where they would meet. */
function levelWords(data: EffectivenessChartData, top: number, theme: ChartTheme): SeriesOption {
  const { before, older, after, threshold, action, values } = data;
  return shapeSeries((api) => {
    const ends = [
      { ...threshold, fill: theme.target },
      ...(after === null ? [] : [{ value: after.value, label: after.label, fill: theme.ink }]),
    ];
    const [actionX = 0, actionY = 0] = api.coord([action.index, top]);
    return {
      type: 'group',
      children: [
        ...(older === null ? [] : [levelNote(api, values, older, theme, { fill: theme.soft, over: theme.paper })]),
        levelNote(api, values, before, theme, { fill: theme.ink, over: theme.paper }),
        ...endNotes(api, periodsOf(data), ends, theme),
        chartNote({ x: actionX, y: actionY - theme.fontSize - 4 }, action.label, theme.soft, theme, {
          align: 'center',
        }),
      ],
    };
  }, 6);
}

function comparisonLine(values: readonly (number | null)[], theme: ChartTheme): SeriesOption {
  return {
    type: 'line',
    z: 2,
    symbol: 'none',
    silent: true,
    lineStyle: { color: theme.faint, width: 1, type: [1, 3] },
    data: values.map((value) => ({ value: value ?? '-' })),
  };
}

function rates(data: EffectivenessChartData, theme: ChartTheme): SeriesOption {
  const last = data.values.length - 1;
  const { from, to } = data.window;
  const colour = colourOf(data.tone, theme);
  return {
    type: 'line',
    z: 5,
    lineStyle: { color: theme.soft, width: 1 },
    emphasis: { disabled: true },
    data: data.values.map((value, i) => {
      if (value === null) return { value: '-' };
      const isHollow = i === last && !data.isLastComplete;
      const isInside = i >= from && i <= to && !isHollow;
      return {
        value,
        symbol: isInside ? 'diamond' : 'circle',
        symbolSize: isInside ? 8 : isHollow ? 7 : 5,
        itemStyle: isInside
          ? { color: colour, borderWidth: 0 }
          : { color: theme.paper, borderColor: theme.soft, borderWidth: isHollow ? 1.4 : 1.1 },
      };
    }),
  };
}
