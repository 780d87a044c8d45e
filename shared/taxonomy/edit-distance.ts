/**
 * How many single letters must be put in, taken out, changed or swapped with their neighbour to make one text of the other
 * (optimal string alignment), as far as it matters.
 * @param most  distances beyond it need not be told apart
 * @returns  the distance, or most + 1 when it is larger. O(length × most)
 * @example editDistance('recieve', 'receive', 2) // 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const far = most + 1;
  let before = new Uint8Array(b.length + 1);
  let last = Uint8Array.from({ length: b.length + 1 }, (_, j) => Math.min(j, far));
  let row = new Uint8Array(b.length + 1);
  for (let i = 1; i <= a.length; i += 1) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row.fill(far);
    if (i <= far) row[0] = i;
    let least = row[0] ?? far;
    for (let j = from; j <= to; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? far) + 1, (row[j - 1] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      }
      row[j] = Math.min(cost, far);
      least = Math.min(least, cost);
    }
    if (least > most) return far;
    [before, last, row] = [last, row, before];
  }
  return last[b.length] ?? far;
}
