// What XML cannot carry, and line breaks: a label is one line.
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]+/g;

/**
 * The one gateway for text that comes from data into a chart (names of clusters, sites, products). Charts draw plain
 * text only; control characters and line breaks become a blank, long names end in "…", nothing else is changed.
 * @param text  any text
 * @param maxLength  characters kept, at least 2
 * @returns  one line of text that ECharts draws as it is
 * @example chartText('Late\ndelivery') // 'Late delivery'
 */
export function chartText(text: string, maxLength = 120): string {
  if (maxLength < 2) throw new RangeError(`maxLength must be at least 2, not ${maxLength}`);
  const plain = text.replaceAll(CONTROL, ' ');
  const characters = Array.from(plain);
  if (characters.length <= maxLength) return plain;
  return `${characters
    .slice(0, maxLength - 1)
    .join('')
    .trimEnd()}…`;
}

/**
 * The same for tooltips, which ECharts reads as rich text (`{style|text}`): an invisible word joiner after each opening
 * brace keeps data from being read as a style.
 */
export function tooltipText(text: string, maxLength = 120): string {
  return chartText(text, maxLength).replaceAll('{', '{\u2060');
}
