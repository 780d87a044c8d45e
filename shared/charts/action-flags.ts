import type { SeriesOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { shapeSeries, type RenderApi, type RenderShape } from './render-item.ts';

/** Where an action starts: "A-12" at the period with this index. */
export type ActionFlag = { index: number; label: string };

/** Above the numbered flags of notes. */
const FOOT = 20;
const HEIGHT = 15;
const NOTCH = 5;
/** Share of the plot's height that pennants may take; those that find no room are poles without one. */
const MOST_HIGH = 0.45;

/**
 * Pennants at the foot of the periods in which actions start; those too near to the one before stand a row higher.
 * @param periods  how many the axis holds
 * @param top  the largest value of the axis
 */
export function actionFlags(
  flags: readonly ActionFlag[],
  periods: number,
  top: number,
  theme: ChartTheme,
): SeriesOption[] {
  if (flags.length === 0) return [];
  return [
    shapeSeries((api) => {
      const height = (api.coord([0, 0])[1] ?? 0) - (api.coord([0, top])[1] ?? 0);
      const rows = Math.max(1, Math.floor((height * MOST_HIGH - FOOT) / (HEIGHT + 2)));
      const ends: number[] = [];
      const children = flags
        .toSorted((a, b) => a.index - b.index)
        .map((flag) => {
          const width = chartText(flag.label, 12).length * theme.fontSize * 0.6 + 8 + NOTCH;
          const x = api.coord([flag.index, 0])[0] ?? 0;
          // In the last quarter it flies to the left, so that it stays in the plot.
          const isLeft = flag.index > periods * 0.75;
          const from = isLeft ? x - width : x;
          const free = ends.findIndex((end) => end < from);
          const row = free === -1 ? ends.length : free;
          if (row >= rows) return pole(api, flag.index, FOOT, theme);
          ends[row] = from + width + 2;
          return pennant(api, flag, { x, width, row, isLeft }, theme);
        });
      return { type: 'group', children };
    }, 7),
  ];
}

function pole(api: RenderApi, index: number, height: number, theme: ChartTheme) {
  const [x = 0, foot = 0] = api.coord([index, 0]);
  return {
    type: 'line' as const,
    shape: { x1: x, y1: foot, x2: x, y2: foot - height },
    style: { stroke: theme.soft, lineWidth: 1 },
  };
}

function pennant(
  api: RenderApi,
  { index, label }: ActionFlag,
  { x, width, row, isLeft }: { x: number; width: number; row: number; isLeft: boolean },
  theme: ChartTheme,
): NonNullable<RenderShape> {
  const foot = api.coord([index, 0])[1] ?? 0;
  const bottom = foot - FOOT - row * (HEIGHT + 2);
  const top = bottom - HEIGHT;
  const side = isLeft ? -1 : 1;
  const end = x + side * width;
  return {
    type: 'group',
    children: [
      pole(api, index, foot - top, theme),
      {
        type: 'polygon',
        shape: {
          points: [
            [x, top],
            [end, top],
            [end - side * NOTCH, (top + bottom) / 2],
            [end, bottom],
            [x, bottom],
          ],
        },
        style: { fill: theme.paper, stroke: theme.soft, lineWidth: 1 },
      },
      {
        type: 'text',
        x: x + side * 4,
        y: (top + bottom) / 2,
        style: {
          text: chartText(label, 12),
          fill: theme.ink,
          font: `600 ${theme.fontSize - 1}px ${theme.font}`,
          align: isLeft ? 'right' : 'left',
          verticalAlign: 'middle',
        },
      },
    ],
  };
}
