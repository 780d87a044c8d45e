/**
 * Names of a category axis that begin at the left edge of the chart and end in "…" where they are too long. Without a
 * browser the widths of letters are estimates, and low: a seventh of the room is kept free.
 * @param labelWidth  pixels between the edge and the plot
 */
export function leftAligned(labelWidth: number): {
  align: 'left';
  margin: number;
  width: number;
  overflow: 'truncate';
  interval: 0;
} {
  return {
    align: 'left',
    margin: labelWidth - 1,
    width: Math.round(labelWidth * 0.86) - 8,
    overflow: 'truncate',
    interval: 0,
  };
}
