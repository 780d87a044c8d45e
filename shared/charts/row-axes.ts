import type { YAXisComponentOption } from 'echarts';
import { chartText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';
import { leftAligned } from './left-aligned.ts';

/** A category axis without line or ticks, its first row on top. */
const PLAIN = { type: 'category', inverse: true, axisTick: { show: false }, axisLine: { show: false } } as const;

/**
 * Names of the rows at the left edge of a chart.
 * @param labelWidth  pixels for the names
 * @param longest     characters kept of a name
 */
export function rowNames(
  names: readonly string[],
  theme: ChartTheme,
  labelWidth: number,
  longest = 80,
): YAXisComponentOption {
  return {
    ...PLAIN,
    data: names.map((name) => chartText(name, longest)),
    axisLabel: { ...letters(theme), ...leftAligned(labelWidth) },
  };
}

/**
 * What is printed behind the rows, at the right edge of a chart.
 * @param label  how it is set: colour, alignment
 */
export function rowTexts(
  texts: readonly string[],
  theme: ChartTheme,
  label: { color?: string; align?: 'right'; margin?: number } = {},
): YAXisComponentOption {
  return {
    ...PLAIN,
    position: 'right',
    data: texts.map((text) => chartText(text, 60)),
    axisLabel: { ...letters(theme), interval: 0, ...label },
  };
}

function letters(theme: ChartTheme) {
  return { color: theme.ink, fontSize: theme.fontSize + 1, fontFamily: theme.font };
}
