import type { TextColumn } from '../../../shared/model/text-column.ts';
import type { ScratchFile } from '../scratch-file.ts';
import { keyHash } from './key-hash.ts';
import { keyRuns } from './key-runs.ts';
import { keyTable } from './key-table.ts';

/**
 * Which number a text has, for any number of texts, over 96-bit hashes (seeded per store). Two different texts share a hash with a
 * chance of about 1e-15 in a store of ten million; the texts themselves stand in the tables, and `redress check` compares.
 * Numbers are dense and start at 1. The same file again brings the same texts in the same order: the next number is tried first, and
 * while that goes well the numbers of the store are not loaded. Loaded ones stand in a table, and past its size in a scratch file.
 */
export type KeyIndex = {
  /** The highest number given. */
  readonly size: () => number;
  /** The number of the text whose hash was made last by `hash`, or 0. */
  readonly find: () => number;
  /** Gives the next number to the text hashed last, which `find` did not find. */
  readonly add: () => number;
  /** Hashes a text within a scope (0 where there is none). */
  readonly hash: (text: string, scope: number) => void;
  /** The same of a row of a column. */
  readonly hashRow: (texts: TextColumn, row: number, scope: number) => void;
  /** The hashes of the numbers given since the last call, or null when none was. */
  readonly newHashes: () => { firstId: number; hashes: Uint32Array } | null;
};

/** The hashes that the store holds: three uint32 a number, from 1 on. */
export type StoredHashes = {
  readonly size: number;
  /** All of them, in pieces, in the order of the numbers. */
  readonly pieces: () => Iterable<Uint32Array>;
  /** Whether a number has this hash. Quick for one number after the other. */
  readonly isHashOf: (number: number, hash: Uint32Array) => boolean;
};

/** Memory that an index may take: past it a scratch file serves, slower and the same. */
export type KeyMemory = { tableBytes: number; filterBytes: number };

export function createKeyIndex(
  seed: number,
  stored: StoredHashes,
  scratch: ScratchFile,
  { tableBytes, filterBytes }: KeyMemory,
): KeyIndex {
  const { last, hash, hashRow } = keyHash(seed);
  const runs = keyRuns(scratch, filterBytes);
  const table = keyTable(tableBytes, runs.add);
  let size = stored.size;
  let isLoaded = size === 0;
  /** The number tried first, and the one found last. */
  let next = 1;
  let before = 0;
  let fresh = new Uint32Array(3 * 256);
  let freshFrom = size + 1;

  function load(): void {
    let number = 0;
    for (const hashes of stored.pieces()) {
      for (let at = 0; at < hashes.length; at += 3) table.add(hashes, at, ++number);
    }
    isLoaded = true;
  }

  return {
    size: () => size,
    hash,
    hashRow,
    find() {
      if (next <= stored.size && stored.isHashOf(next, last)) {
        before = next++;
        return before;
      }
      if (!isLoaded) load();
      const number = table.find(last) || runs.find(last);
      if (number !== 0 && number === before + 1) next = number + 1;
      before = number;
      return number;
    },
    add() {
      if (!isLoaded) throw new RangeError('a text is added that was not looked for');
      size += 1;
      table.add(last, 0, size);
      const at = (size - freshFrom) * 3;
      if (at + 3 > fresh.length) {
        const grown = new Uint32Array(fresh.length * 2);
        grown.set(fresh);
        fresh = grown;
      }
      fresh.set(last, at);
      return size;
    },
    newHashes() {
      const count = size - freshFrom + 1;
      if (count === 0) return null;
      const taken = { firstId: freshFrom, hashes: fresh.slice(0, count * 3) };
      freshFrom = size + 1;
      return taken;
    },
  };
}
