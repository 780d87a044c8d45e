import type { EChartsOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { rowNames, rowTexts } from './row-axes.ts';
import { colourOf, type Tone } from './tone.ts';

export type Bar = {
  label: string;
  value: number;
  /** Printed at the right end: "131", "+181". */
  text: string;
  tone: Tone;
};
export type BarsData = { bars: readonly Bar[]; description: string };

const ROW_PX = 24;

export function barsHeight(data: BarsData): number {
  return data.bars.length * ROW_PX + 4;
}

/**
 * Horizontal bars on a pale track, first on top: name left, number right, no axis.
 * @param labelWidth  pixels for the names
 * @param textWidth  pixels for the numbers
 */
export function barsOption(data: BarsData, theme: ChartTheme, labelWidth = 130, textWidth = 56): EChartsOption {
  const max = Math.max(...data.bars.map((bar) => Math.abs(bar.value)), 0) || 1;
  return {
    animation: false,
    aria: { enabled: true, label: { description: chartText(data.description, 2000) } },
    textStyle: { fontFamily: theme.font },
    grid: { left: labelWidth, right: textWidth, top: 2, bottom: 2, containLabel: false },
    xAxis: { type: 'value', min: 0, max, show: false },
    yAxis: [
      rowNames(
        data.bars.map((bar) => bar.label),
        theme,
        labelWidth,
      ),
      rowTexts(
        data.bars.map((bar) => bar.text),
        theme,
      ),
    ],
    series: [
      {
        type: 'bar',
        silent: true,
        barWidth: 8,
        showBackground: true,
        backgroundStyle: { color: theme.band },
        data: data.bars.map((bar) => ({
          value: Math.abs(bar.value),
          itemStyle: { color: colourOf(bar.tone, theme) },
        })),
      },
    ],
  };
}
