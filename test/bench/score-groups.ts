/**
 * How well do groups found agree with labels given by hand? Normalised mutual information (arithmetic mean) and adjusted
 * Rand index, as scikit-learn's `normalized_mutual_info_score` and `adjusted_rand_score`.
 */
export function scoreGroups(labels: readonly string[], groups: ArrayLike<number>): { nmi: number; ari: number } {
  const n = labels.length;
  const rows = new Map<string, number>();
  const columns = new Map<number, number>();
  const cells = new Map<string, { row: string; column: number; n: number }>();
  labels.forEach((row, i) => {
    const column = groups[i]!;
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
    const cell = cells.get(`${column} ${row}`) ?? { row, column, n: 0 };
    cell.n++;
    cells.set(`${column} ${row}`, cell);
  });
  const entropy = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum - (count / n) * Math.log(count / n), 0);
  let information = 0;
  for (const { row, column, n: both } of cells.values())
    information += (both / n) * Math.log((both * n) / (rows.get(row)! * columns.get(column)!));
  const mean = (entropy(rows.values()) + entropy(columns.values())) / 2;
  const pairs = (counts: Iterable<number>): number => [...counts].reduce((sum, c) => sum + (c * (c - 1)) / 2, 0);
  const together = pairs([...cells.values()].map((cell) => cell.n));
  const [a, b, all] = [pairs(rows.values()), pairs(columns.values()), (n * (n - 1)) / 2];
  const expected = (a * b) / all;
  const most = (a + b) / 2;
  return {
    nmi: mean === 0 ? 1 : information / mean,
    ari: most === expected ? 1 : (together - expected) / (most - expected),
  };
}
