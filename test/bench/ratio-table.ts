/** One comparison: `value` against the peer's `against`, and the ratio that is aimed at (at most). */
export type Ratio = {
  what: string;
  unit: string;
  value: number | null;
  peer: string;
  against: number | null;
  goal: number;
};

/** Comparisons as lines of a table, the ratio beside its goal. What a missing peer leaves out is said. */
export function ratioTable(ratios: readonly Ratio[]): string {
  const rows = ratios.map((ratio) => {
    const reached = ratioOf(ratio);
    return [
      ratio.what,
      figure(ratio.value, ratio.unit),
      ratio.peer,
      figure(ratio.against, ratio.unit),
      reached === null ? 'not measured' : reached.toFixed(2),
      `≤ ${ratio.goal}`,
      reached === null ? '' : reached <= ratio.goal ? 'reached' : 'missed',
    ];
  });
  return table([['what', 'here', 'against', 'there', 'ratio', 'goal', ''], ...rows]);
}

/** `value / against`, or null where one of them was not measured. */
export function ratioOf({ value, against }: Ratio): number | null {
  return value === null || against === null || against === 0 ? null : value / against;
}

/** Rows of texts as aligned lines. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** The middle of values, of an even number the lower one; null of none. */
export function median(values: readonly number[]): number | null {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;
}

function figure(value: number | null, unit: string): string {
  if (value === null) return '–';
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}
