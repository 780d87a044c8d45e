import type { CustomSeriesRenderItemAPI, CustomSeriesRenderItemReturn } from 'echarts';

/**
 * Limits as one shaded area: the shape that a custom series draws.
 * @param lower  lower limits by index; null means that the band reaches down to zero
 * @param upper  upper limits by index; the band breaks where null
 * @param from  first index, inclusive
 * @param to  last index, inclusive
 * @param api  what ECharts hands to `renderItem`
 * @param fill  colour
 * @param overhang  how far the band reaches beyond the first and last point, in periods (0.5 on a category axis)
 */
export function bandPolygon(
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
  from: number,
  to: number,
  api: CustomSeriesRenderItemAPI,
  fill: string,
  overhang: number,
): CustomSeriesRenderItemReturn {
  const children = stretches(upper, from, to).map((stretch) => ({
    type: 'polygon' as const,
    shape: { points: outline(stretch, lower, upper, api, overhang) },
    style: { fill, stroke: 'none' },
    silent: true,
  }));
  return { type: 'group', children, silent: true };
}

type Stretch = { from: number; to: number };

function stretches(upper: readonly (number | null)[], from: number, to: number): Stretch[] {
  const found: Stretch[] = [];
  for (let i = from; i <= to; i++) {
    if ((upper[i] ?? null) === null) continue;
    const open = found.at(-1);
    if (open !== undefined && open.to === i - 1) open.to = i;
    else found.push({ from: i, to: i });
  }
  return found;
}

function outline(
  stretch: Stretch,
  lower: readonly (number | null)[],
  upper: readonly (number | null)[],
  api: CustomSeriesRenderItemAPI,
  overhang: number,
): number[][] {
  const half = (pixelX(api, 1) - pixelX(api, 0)) * overhang;
  const top: number[][] = [];
  const bottom: number[][] = [];
  for (let i = stretch.from; i <= stretch.to; i++) {
    const [x = 0, yTop = 0] = api.coord([i, upper[i] ?? 0]);
    const [, yBottom = 0] = api.coord([i, lower[i] ?? 0]);
    if (i === stretch.from) {
      top.push([x - half, yTop]);
      bottom.push([x - half, yBottom]);
    }
    top.push([x, yTop]);
    bottom.push([x, yBottom]);
    if (i === stretch.to) {
      top.push([x + half, yTop]);
      bottom.push([x + half, yBottom]);
    }
  }
  return [...top, ...bottom.reverse()];
}

function pixelX(api: CustomSeriesRenderItemAPI, index: number): number {
  return api.coord([index, 0])[0] ?? 0;
}
