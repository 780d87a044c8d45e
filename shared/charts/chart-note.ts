import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { periodWidth, type RenderApi } from './render-item.ts';
import { roomiestPlace } from './roomiest-place.ts';

/** Width of a letter of small type, as a share of its size. */
const LETTER = 0.58;
/** Between a level and its words. */
const GAP = 5;
/** Between the plot and the words right of it. */
const END_GAP = 6;

/** A few words in a chart, with `over`, the ground below them, drawn around the letters where lines may pass. */
export function chartNote(
  { x, y }: { x: number; y: number },
  text: string,
  fill: string,
  theme: ChartTheme,
  { align = 'left', over, weight = 500 }: { align?: 'left' | 'right' | 'center'; over?: string; weight?: number } = {},
) {
  return {
    type: 'text' as const,
    x,
    y,
    style: {
      text: chartText(text, 40),
      fill,
      font: `${weight} ${theme.fontSize}px ${theme.font}`,
      align,
      verticalAlign: 'top' as const,
      ...(over === undefined ? {} : { stroke: over, lineWidth: 3 }),
    },
  };
}

/** Words right of the plot, each at the height of its value, moved apart where they would meet. */
export function endNotes(
  api: RenderApi,
  periods: number,
  ends: readonly { value: number; label: string; fill: string; weight?: number }[],
  theme: ChartTheme,
) {
  const x = (api.coord([periods - 1, 0])[0] ?? 0) + periodWidth(api) / 2 + END_GAP;
  const placed = ends
    .map((end) => ({ ...end, y: (api.coord([0, end.value])[1] ?? 0) - theme.fontSize / 2 }))
    .toSorted((a, b) => a.y - b.y);
  placed.forEach((end, k) => {
    end.y = Math.max(end.y, (placed[k - 1]?.y ?? -Infinity) + theme.fontSize + 2);
  });
  return placed.map(({ y, label, fill, weight }) =>
    chartNote({ x, y }, label, fill, theme, weight === undefined ? {} : { weight }),
  );
}

/** The words of a level ("was 4.1"), beside its line where the values of its periods leave most room. */
export function levelNote(
  api: RenderApi,
  values: readonly (number | null)[],
  { from, to, value, label }: { from: number; to: number; value: number; label: string },
  theme: ChartTheme,
  { fill, over }: { fill: string; over: string },
) {
  const covered = Math.ceil((label.length * theme.fontSize * LETTER) / Math.max(1, periodWidth(api)));
  const { at, isBelow } = roomiestPlace(values.slice(from, to + 1), value, covered);
  const [x = 0, y = 0] = api.coord([from + at, value]);
  return chartNote({ x: x + GAP, y: isBelow ? y + GAP : y - theme.fontSize - GAP }, label, fill, theme, { over });
}
