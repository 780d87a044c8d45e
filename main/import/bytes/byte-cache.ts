/** What the bytes of a cell mean, for columns whose cells repeat. */
export type ByteCache = {
  /** The place of a cell that was added, or -1. */
  readonly find: (buffer: Uint8Array, start: number, end: number) => number;
  /** Remembers the cell looked for last; false when the cache is full. */
  readonly add: (buffer: Uint8Array, start: number, end: number, value: number) => boolean;
  readonly valueAt: (place: number) => number;
};

const SLOTS = 1 << 16;
const MOST_CELLS = 20_000;
const LONGEST_CELL = 256;

/** Beyond 20,000 different cells nothing more is remembered: such a column does not repeat. */
export function byteCache(): ByteCache {
  let mask = 255;
  /** Pairs: hash, place + 1 (0 is free). */
  let slots = new Uint32Array((mask + 1) * 2);
  let bytes = new Uint8Array(4096);
  let words = new DataView(bytes.buffer);
  const starts = new Uint32Array(MOST_CELLS + 1);
  let values = new Float64Array(256);
  let size = 0;
  /** The hash looked for last: in an array, where it is no object of the heap. */
  const last = new Uint32Array(1);
  let seen: Uint8Array = bytes;
  let seenWords: DataView = words;

  function settle(hash: number, place: number): void {
    let slot = hash & mask;
    while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
    slots[slot * 2] = hash;
    slots[slot * 2 + 1] = place + 1;
  }

  /** By words of four bytes; the last one may overlap the one before. */
  function isSame(place: number, buffer: Uint8Array, start: number, length: number): boolean {
    const from = starts[place] ?? 0;
    if ((starts[place + 1] ?? 0) - from !== length) return false;
    if (length < 4) {
      for (let k = 0; k < length; k++) if (bytes[from + k] !== buffer[start + k]) return false;
      return true;
    }
    for (let k = 0; k + 4 < length; k += 4)
      if (words.getInt32(from + k, true) !== seenWords.getInt32(start + k, true)) return false;
    return words.getInt32(from + length - 4, true) === seenWords.getInt32(start + length - 4, true);
  }

  function hashOf(buffer: Uint8Array, start: number, end: number): number {
    let hash = end - start;
    if (end - start < 4) {
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ (buffer[at] ?? 0), 0x01000193);
    } else {
      for (let at = start; at + 4 < end; at += 4) {
        hash = Math.imul(hash ^ seenWords.getInt32(at, true), 0x9e3779b1);
        hash ^= hash >>> 15;
      }
      hash = Math.imul(hash ^ seenWords.getInt32(end - 4, true), 0x9e3779b1);
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    return (hash ^ (hash >>> 13)) >>> 0;
  }

  function grow(): void {
    const old = slots;
    mask = Math.min(SLOTS - 1, mask * 4 + 3);
    slots = new Uint32Array((mask + 1) * 2);
    for (let at = 0; at < old.length; at += 2) if (old[at + 1] !== 0) settle(old[at] ?? 0, (old[at + 1] ?? 0) - 1);
  }

  return {
    find(buffer, start, end) {
      if (buffer !== seen) {
        seen = buffer;
        seenWords = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
      }
      const hash = hashOf(buffer, start, end);
      last[0] = hash;
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = (slots[slot * 2 + 1] ?? 0) - 1;
        if (place < 0) return -1;
        if (slots[slot * 2] === hash && isSame(place, buffer, start, end - start)) return place;
      }
    },
    add(buffer, start, end, value) {
      const length = end - start;
      if (size >= MOST_CELLS || length > LONGEST_CELL) return false;
      const from = starts[size] ?? 0;
      if (from + length > bytes.length) {
        const grown = new Uint8Array(Math.max(bytes.length * 2, from + length));
        grown.set(bytes);
        bytes = grown;
        words = new DataView(bytes.buffer);
      }
      bytes.set(buffer.subarray(start, end), from);
      if (size >= values.length) {
        const grown = new Float64Array(values.length * 2);
        grown.set(values);
        values = grown;
      }
      values[size] = value;
      settle(last[0] ?? 0, size);
      size++;
      starts[size] = from + length;
      if (size * 2 > mask) grow();
      return true;
    },
    valueAt: (place) => values[place] ?? Number.NaN,
  };
}
