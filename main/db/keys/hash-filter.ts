/** Words of a block: one line of a processor's cache. */
const BLOCK = 16;
const BITS_A_KEY = 12;
const FEWEST_BLOCKS = 16;

/** Which hashes have surely not been added: of others about one in two hundred is taken for one that was. */
export type HashFilter = {
  readonly mayHold: (hash: ArrayLike<number>, at: number) => boolean;
  readonly add: (hash: ArrayLike<number>, at: number) => void;
  /** Its words; those of a hash begin at `wordOf` of its second part. */
  readonly words: Uint32Array;
  /** Keys that it holds well. */
  readonly capacity: number;
};

/**
 * A Bloom filter of blocks: five bits in one line of the cache (Putze et al. 2009, doi:10.1145/1498698.1594230).
 * @param keys  to be held
 * @param mostBytes  past this size it grows no more, and errs more often
 */
export function hashFilter(keys: number, mostBytes: number): HashFilter {
  const wanted = Math.min((keys * BITS_A_KEY) / 8, mostBytes) / (BLOCK * 4);
  const blocks = 2 ** Math.ceil(Math.log2(Math.max(FEWEST_BLOCKS, wanted)));
  const words = new Uint32Array(blocks * BLOCK);
  const isLargest = blocks * BLOCK * 4 >= mostBytes;

  return {
    capacity: isLargest ? Number.POSITIVE_INFINITY : Math.floor((blocks * BLOCK * 32) / BITS_A_KEY),
    mayHold(hash, at) {
      const base = wordOf(words, hash[at + 1] ?? 0);
      let bits = hash[at + 2] ?? 0;
      for (let k = 0; k < 5; k += 1) {
        if (k === 3) bits = hash[at] ?? 0;
        if ((((words[base + (bits & 15)] ?? 0) >>> ((bits >>> 4) & 31)) & 1) === 0) return false;
        bits >>>= 9;
      }
      return true;
    },
    words,
    add(hash, at) {
      const base = wordOf(words, hash[at + 1] ?? 0);
      let bits = hash[at + 2] ?? 0;
      for (let k = 0; k < 5; k += 1) {
        if (k === 3) bits = hash[at] ?? 0;
        const word = base + (bits & 15);
        words[word] = (words[word] ?? 0) | (1 << ((bits >>> 4) & 31));
        bits >>>= 9;
      }
    },
  };
}

/** Where the block of a hash begins, by its second part. */
export function wordOf(words: Uint32Array, second: number): number {
  return second & (words.length - BLOCK);
}
