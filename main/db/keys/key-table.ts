import { HASH_PARTS } from './key-hash.ts';

/** Parts of the range of hashes, by their highest bits: work on one part at a time is short. */
export const PART_BITS = 6;
export const PARTS = 1 << PART_BITS;
/** An entry: the three parts of a hash, and a number (0 is a free slot). */
export const ENTRY = 4;
export const ENTRY_BYTES = ENTRY * 4;

/** Slots behind the last one that a hash leads to: no search goes round to the front. */
const PAD = 64;
const FEWEST_SLOTS = 16;
const GROWTH = 1.6;
const FULL = 0.75;
/** Parts become full at different times, so that not all are given away in one turn. */
const FULL_FIRST = 0.65;

/** Entries one behind the other, in memory of their own. */
export type Entries = Uint32Array<ArrayBuffer>;

/** Gives memory back at once: the collector is in no hurry with what lies outside its heap. */
export function free(entries: Entries): void {
  entries.buffer.transfer(0);
}

export type KeyTable = {
  /** The number of the hash at `at`, or 0. */
  readonly find: (hashes: Uint32Array, at: number) => number;
  /** Takes in a hash that is not there: three parts from `at` on. */
  readonly add: (hashes: Uint32Array, at: number, number: number) => void;
  /** Looks at the places of the hashes of some rows, so that they are in the processor's cache. What is given back means nothing. */
  readonly bring: (hashes: Uint32Array, fromRow: number, toRow: number) => number;
};

/**
 * Numbers by hash, in open addressing. Slots ascend with the hashes but for the searches' detours, so that what is given away is as good
 * as sorted, and a table grows by a quarter, one part at a time. Each part has its room from the start: what it does not fill takes
 * no memory, which the system gives when it is written, and growing makes nothing that the collector has to look after.
 * @param mostBytes  memory that it may take, about
 * @param giveAway  takes the entries of a part that is full and as large as it may be, sorted by the first third of their hashes; they are
 *   gone afterwards
 */
export function keyTable(mostBytes: number, giveAway: (part: number, entries: Uint32Array) => void): KeyTable {
  const mostSlots = Math.max(FEWEST_SLOTS, Math.floor(mostBytes / ENTRY_BYTES / PARTS));
  const stride = (mostSlots + PAD) * ENTRY;
  const table = new Uint32Array(stride * PARTS);
  const slots = new Uint32Array(PARTS).fill(FEWEST_SLOTS);
  /** By which the bits of a hash below those of its part lead to a slot. */
  const shares = new Float64Array(PARTS).fill(FEWEST_SLOTS / 2 ** 32);
  const counts = new Uint32Array(PARTS);
  const most = Uint32Array.from(
    { length: PARTS },
    (_, part) => mostSlots * (FULL_FIRST + ((FULL - FULL_FIRST) * part) / PARTS),
  );
  /** Where the entries of a part stand while it grows. */
  let moved = new Uint32Array(0);

  /** Where the search for a hash begins. */
  function homeOf(first: number, part: number): number {
    return part * stride + ((((first << PART_BITS) >>> 0) * (shares[part] ?? 0)) >>> 0) * ENTRY;
  }

  function endOf(part: number): number {
    return part * stride + ((slots[part] ?? 0) + PAD) * ENTRY;
  }

  function put(part: number, hashes: Uint32Array, from: number, number: number): void {
    const first = hashes[from] ?? 0;
    const end = endOf(part);
    let at = homeOf(first, part);
    while (at < end && table[at + 3] !== 0) at += ENTRY;
    if (at >= end) {
      makeRoom(part);
      put(part, hashes, from, number);
      return;
    }
    table[at] = first;
    table[at + 1] = hashes[from + 1] ?? 0;
    table[at + 2] = hashes[from + 2] ?? 0;
    table[at + 3] = number;
    counts[part] = (counts[part] ?? 0) + 1;
  }

  function makeRoom(part: number): void {
    const own = table.subarray(part * stride, endOf(part));
    if ((slots[part] ?? 0) >= mostSlots) {
      const entries = sortedEntries(own, counts[part] ?? 0);
      own.fill(0);
      counts[part] = 0;
      most[part] = Math.floor(mostSlots * FULL);
      giveAway(part, entries);
      free(entries);
      return;
    }
    if (moved.length < own.length) moved = new Uint32Array(Math.min(stride, own.length * 2));
    moved.set(own);
    own.fill(0);
    const grown = Math.min(mostSlots, Math.ceil((slots[part] ?? 0) * GROWTH));
    slots[part] = grown;
    shares[part] = grown / 2 ** 32;
    counts[part] = 0;
    const held = moved;
    for (let at = 0; at < own.length; at += ENTRY) {
      const number = held[at + 3] ?? 0;
      if (number !== 0) put(part, held, at, number);
    }
  }

  return {
    find(hashes, from) {
      const first = hashes[from] ?? 0;
      const part = first >>> (32 - PART_BITS);
      const end = endOf(part);
      for (let at = homeOf(first, part); at < end; at += ENTRY) {
        const number = table[at + 3] ?? 0;
        if (number === 0) return 0;
        if (table[at] === first && table[at + 1] === hashes[from + 1] && table[at + 2] === hashes[from + 2])
          return number;
      }
      return 0;
    },
    add(hashes, at, number) {
      const part = (hashes[at] ?? 0) >>> (32 - PART_BITS);
      const size = slots[part] ?? 0;
      const limit = size >= mostSlots ? (most[part] ?? 0) : size * FULL;
      if ((counts[part] ?? 0) >= limit) makeRoom(part);
      put(part, hashes, at, number);
    },
    bring(hashes, fromRow, toRow) {
      let seen = 0;
      // As variables of the loop: what stands outside of it would be looked up again for each hash.
      const [words, factors, room, step, bits] = [table, shares, stride, HASH_PARTS, PART_BITS];
      for (let at = fromRow * step; at < toRow * step; at += step) {
        const first = hashes[at] ?? 0;
        const part = first >>> (32 - bits);
        seen |= words[part * room + ((((first << bits) >>> 0) * (factors[part] ?? 0)) >>> 0) * ENTRY] ?? 0;
      }
      return seen;
    },
  };
}

/** Entries stand near their places: hardly any is moved far. */
function sortedEntries(table: Uint32Array, count: number): Entries {
  const entries = new Uint32Array(count * ENTRY);
  let end = 0;
  for (let from = 0; from < table.length; from += ENTRY) {
    if (table[from + 3] === 0) continue;
    const first = table[from] ?? 0;
    let at = end;
    while (at > 0 && (entries[at - ENTRY] ?? 0) > first) {
      for (let k = 0; k < ENTRY; k += 1) entries[at + k] = entries[at - ENTRY + k] ?? 0;
      at -= ENTRY;
    }
    for (let k = 0; k < ENTRY; k += 1) entries[at + k] = table[from + k] ?? 0;
    end += ENTRY;
  }
  return entries;
}
