const BITS = 11;
const BUCKETS = 2 ** BITS;
const HALF = 2 ** (2 * BITS);

/**
 * Row numbers in ascending order of a key, by a stable counting sort on 11-bit digits: linear, and several times as fast as a
 * comparison sort of a million rows. Keys travel with their rows, so that every pass reads memory in a row.
 * @param rows  row numbers to order
 * @param key   key by row number: integers from 0 to 2^52
 * @returns     the same row numbers, smallest key first; rows with equal keys keep their order
 * @example radixOrder(Uint32Array.of(0, 1, 2), Float64Array.of(30, 10, 20)) // [1, 2, 0]
 */
export function radixOrder(rows: Uint32Array, key: Float64Array | Uint32Array): Uint32Array {
  let largest = 0;
  for (let i = 0; i < rows.length; i++) if (key[rows[i]!]! > largest) largest = key[rows[i]!]!;
  let order: Uint32Array = rows.slice();
  for (let unit = 1; unit <= largest; unit *= HALF) order = sortByHalf(order, key, unit);
  return order;
}

/** Sorts by the 22 bits of the key that start at `unit`. */
function sortByHalf(rows: Uint32Array, key: Float64Array | Uint32Array, unit: number): Uint32Array {
  const n = rows.length;
  const digits = new Uint32Array(n);
  for (let i = 0; i < n; i++) digits[i] = Math.floor(key[rows[i]!]! / unit) % HALF;
  const half = countingPass(rows, digits, 0);
  return countingPass(half.rows, half.digits, BITS).rows;
}

function countingPass(
  rows: Uint32Array,
  digits: Uint32Array,
  shift: number,
): { rows: Uint32Array; digits: Uint32Array } {
  const n = rows.length;
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < n; i++) starts[((digits[i]! >>> shift) & (BUCKETS - 1)) + 1]!++;
  if (starts.includes(n)) return { rows, digits };
  for (let d = 0; d < BUCKETS; d++) starts[d + 1]! += starts[d]!;
  const sortedRows = new Uint32Array(n);
  const sortedDigits = new Uint32Array(n);
  for (let i = 0; i < n; i++) {
    const digit = digits[i]!;
    const at = starts[(digit >>> shift) & (BUCKETS - 1)]!++;
    sortedRows[at] = rows[i]!;
    sortedDigits[at] = digit;
  }
  return { rows: sortedRows, digits: sortedDigits };
}
