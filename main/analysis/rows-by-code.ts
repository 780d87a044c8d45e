/** Rows by code: those of code c are rows[start[c + 1]] … rows[start[c + 2] - 1], ascending; code -1 (absent) comes first. */
export type RowsByCode = { rows: Uint32Array; start: Uint32Array };

const kept = new WeakMap<Int32Array, RowsByCode>();

/**
 * The rows of every code of a column, made when a filter first asks for the column and kept as long as that: a value of a filter
 * then costs the rows it selects. A counting sort, 4 bytes a row.
 * @param codes  from -1 to `count` - 1
 */
export function rowsByCode(codes: Int32Array, count: number): RowsByCode {
  let index = kept.get(codes);
  if (index === undefined) {
    index = build(codes, count);
    kept.set(codes, index);
  }
  return index;
}

function build(codes: Int32Array, count: number): RowsByCode {
  const start = new Uint32Array(count + 2);
  for (let row = 0; row < codes.length; row += 1) start[codes[row]! + 2]!++;
  for (let slot = 1; slot < start.length; slot += 1) start[slot]! += start[slot - 1]!;
  const next = start.slice();
  const rows = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) rows[next[codes[row]! + 1]!++] = row;
  return { rows, start };
}
