import type { EChartsOption } from 'echarts';
import { barsHeight, barsOption, type Bar } from './bars.ts';
import type { ChartTheme } from './design-tokens.ts';

export type ParetoData = {
  /** Largest first; `text` holds the count and the cumulative share ("1,204 · 38 %"). */
  bars: readonly Bar[];
  description: string;
};

export const paretoHeight = barsHeight;

/**
 * Pareto by rows: the cumulative share is printed beside each count, because a second axis would mislead (PAGES.md 2).
 * @param labelWidth  pixels for the cluster names
 */
export function paretoOption(data: ParetoData, theme: ChartTheme, labelWidth = 240): EChartsOption {
  return barsOption(data, theme, labelWidth, 96);
}
