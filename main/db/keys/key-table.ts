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

type Table = Uint32Array<ArrayBuffer>;

const NONE: Table = new Uint32Array(0);

export type KeyTable = {
  /** The number of a hash, or 0. */
  readonly find: (hash: Uint32Array) => number;
  /** Takes in a hash that is not there: three parts from `at` on. */
  readonly add: (hashes: Uint32Array, at: number, number: number) => void;
};

/**
 * Numbers by hash, in open addressing. Slots ascend with the hashes but for the searches' detours, so that what is given away is as good
 * as sorted, and a table grows by a quarter, one part at a time.
 * @param mostBytes  memory that it may take, about
 * @param giveAway  takes the entries of a part that is full and as large as it may be, sorted by the first third of their hashes
 */
export function keyTable(mostBytes: number, giveAway: (part: number, entries: Uint32Array) => void): KeyTable {
  const mostSlots = Math.max(FEWEST_SLOTS, Math.floor(mostBytes / ENTRY_BYTES / PARTS));
  const tables: Table[] = [];
  const slots = new Uint32Array(PARTS).fill(FEWEST_SLOTS);
  const counts = new Uint32Array(PARTS);
  const most = Uint32Array.from(
    { length: PARTS },
    (_, part) => mostSlots * (FULL_FIRST + ((FULL - FULL_FIRST) * part) / PARTS),
  );
  for (let part = 0; part < PARTS; part += 1) tables.push(emptyTable(FEWEST_SLOTS));

  function put(part: number, hashes: Uint32Array, from: number, number: number): void {
    const table = tables[part] ?? NONE;
    const first = hashes[from] ?? 0;
    let at = homeOf(first, slots[part] ?? 0);
    while (at < table.length && table[at + 3] !== 0) at += ENTRY;
    if (at >= table.length) {
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
    const size = slots[part] ?? 0;
    const table = tables[part] ?? NONE;
    if (size >= mostSlots) {
      const entries = sortedEntries(table, counts[part] ?? 0);
      table.fill(0);
      counts[part] = 0;
      most[part] = Math.floor(mostSlots * FULL);
      giveAway(part, entries);
      return;
    }
    slots[part] = Math.min(mostSlots, Math.ceil(size * GROWTH));
    tables[part] = emptyTable(slots[part] ?? 0);
    counts[part] = 0;
    for (let at = 0; at < table.length; at += ENTRY) {
      const number = table[at + 3] ?? 0;
      if (number !== 0) put(part, table, at, number);
    }
    // Given back at once: the collector is in no hurry with memory outside its heap.
    table.buffer.transfer(0);
  }

  return {
    find(hash) {
      const first = hash[0] ?? 0;
      const part = first >>> (32 - PART_BITS);
      const table = tables[part] ?? NONE;
      for (let at = homeOf(first, slots[part] ?? 0); at < table.length; at += ENTRY) {
        const number = table[at + 3] ?? 0;
        if (number === 0) return 0;
        if (table[at] === first && table[at + 1] === hash[1] && table[at + 2] === hash[2]) return number;
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
  };
}

function emptyTable(slots: number): Table {
  return new Uint32Array((slots + PAD) * ENTRY);
}

/** Where the search for a hash begins: the bits below those of its part, as a share of the slots. */
function homeOf(first: number, slots: number): number {
  return Math.floor(((first << PART_BITS) >>> 0) * (slots / 2 ** 32)) * ENTRY;
}

/** Entries stand near their places: hardly any is moved far. */
function sortedEntries(table: Uint32Array, count: number): Uint32Array {
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
