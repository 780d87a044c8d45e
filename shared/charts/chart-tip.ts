import type { TooltipComponentOption } from 'echarts';
import { tooltipText } from './chart-text.ts';
import type { ChartTheme } from './design-tokens.ts';

/**
 * The note that follows the pointer: plain text in the colours of the theme, never HTML.
 * @param tips  lines to show, by index of the item or of the place on the axis
 */
export function chartTip(
  trigger: 'axis' | 'item',
  tips: readonly (readonly string[])[],
  theme: ChartTheme,
): TooltipComponentOption {
  return {
    trigger,
    renderMode: 'richText',
    backgroundColor: theme.raised,
    borderColor: theme.rule,
    textStyle: { color: theme.ink, fontSize: theme.fontSize + 1, fontFamily: theme.font },
    formatter: (params) => {
      const index = (Array.isArray(params) ? params[0] : params)?.dataIndex ?? -1;
      return (tips[index] ?? []).map((line) => tooltipText(line)).join('\n');
    },
  };
}
