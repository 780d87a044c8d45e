/** Names of a category axis that begin at the left edge of the chart and end in "…" where they are too long. */
export function leftAligned(labelWidth: number): {
  align: 'left';
  margin: number;
  width: number;
  overflow: 'truncate';
  interval: 0;
} {
  return { align: 'left', margin: labelWidth - 1, width: labelWidth - 12, overflow: 'truncate', interval: 0 };
}
