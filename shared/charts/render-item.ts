import type { CustomSeriesRenderItem, SeriesOption } from 'echarts';

/** What ECharts hands to a custom series to turn values into pixels. */
export type RenderApi = Parameters<CustomSeriesRenderItem>[1];
export type RenderShape = ReturnType<CustomSeriesRenderItem>;

/** Pixels of one period on a category axis. */
export function periodWidth(api: RenderApi): number {
  const size = api.size?.([1, 0]);
  return (Array.isArray(size) ? size[0] : size) ?? 0;
}

/** A series that draws one shape and answers no pointer. */
export function shapeSeries(draw: (api: RenderApi) => RenderShape, z: number): SeriesOption {
  return {
    type: 'custom',
    renderItem: (_params, api) => draw(api),
    data: [[0, 0]],
    silent: true,
    z,
    clip: false,
    tooltip: { show: false },
  };
}
