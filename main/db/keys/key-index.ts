import type { TextColumn } from '../../../shared/model/text-column.ts';
import type { ScratchFile } from '../scratch-file.ts';
import { HASH_PARTS, keyHash } from './key-hash.ts';
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
  /** Hashes the first `rows` texts of a column within a scope (0 where there is none): `find` and `add` are about these rows. */
  readonly look: (texts: TextColumn, rows: number, scope: number) => void;
  /** The number of the text of a row, or 0. */
  readonly find: (row: number) => number;
  /** Gives the next number to the text of a row, which `find` did not find. */
  readonly add: (row: number) => number;
  /** The hashes of the numbers given since the last call, or null when none was; good until the next number is given. */
  readonly newHashes: () => { firstId: number; hashes: Uint32Array } | null;
};

/** The hashes that the store holds: three uint32 a number, from 1 on. */
export type StoredHashes = {
  readonly size: number;
  /** All of them, in pieces, in the order of the numbers. */
  readonly pieces: () => Iterable<Uint32Array>;
  /** Whether a number has the hash at `at`. Quick for one number after the other. */
  readonly isHashOf: (number: number, hashes: Uint32Array, at: number) => boolean;
};

/** Rows whose places are brought at once: few enough that the processor still knows where each one's memory is. */
const BROUGHT = 128;

/** Memory that an index may take: past it a scratch file serves, slower and the same. */
export type KeyMemory = { tableBytes: number; filterBytes: number };

export function createKeyIndex(
  seed: number,
  stored: StoredHashes,
  scratch: ScratchFile,
  { tableBytes, filterBytes }: KeyMemory,
): KeyIndex {
  const { hashRows } = keyHash(seed);
  const runs = keyRuns(scratch, filterBytes);
  const table = keyTable(tableBytes, runs.add);
  let size = stored.size;
  let isLoaded = size === 0;
  /** The number tried first, and the one found last. */
  let next = 1;
  let before = 0;
  let hashes = new Uint32Array(HASH_PARTS * 256);
  let rowCount = 0;
  let broughtTo = 0;
  let fresh = new Uint32Array(HASH_PARTS * 256);
  let freshFrom = size + 1;

  function load(): void {
    let number = 0;
    for (const piece of stored.pieces()) {
      for (let at = 0; at < piece.length; at += HASH_PARTS) table.add(piece, at, ++number);
    }
    isLoaded = true;
  }

  /** The next searches' places, all at once: one after the other, each would wait for the memory. */
  function bring(row: number): void {
    broughtTo = Math.min(rowCount, row + BROUGHT);
    table.bring(hashes, row, broughtTo);
    runs.bring(hashes, row, broughtTo);
  }

  return {
    size: () => size,
    look(texts, rows, scope) {
      if (rows * HASH_PARTS > hashes.length) hashes = new Uint32Array(rows * HASH_PARTS);
      hashRows(texts, rows, scope, hashes);
      rowCount = rows;
      broughtTo = 0;
    },
    find(row) {
      const at = row * HASH_PARTS;
      if (next <= stored.size && stored.isHashOf(next, hashes, at)) {
        before = next++;
        return before;
      }
      if (!isLoaded) load();
      if (row >= broughtTo) bring(row);
      const number = table.find(hashes, at) || runs.find(hashes, at);
      if (number !== 0 && number === before + 1) next = number + 1;
      before = number;
      return number;
    },
    add(row) {
      if (!isLoaded) throw new RangeError('a text is added that was not looked for');
      const at = row * HASH_PARTS;
      size += 1;
      table.add(hashes, at, size);
      const to = (size - freshFrom) * HASH_PARTS;
      if (to + HASH_PARTS > fresh.length) {
        const grown = new Uint32Array(fresh.length * 2);
        grown.set(fresh);
        fresh = grown;
      }
      for (let part = 0; part < HASH_PARTS; part += 1) fresh[to + part] = hashes[at + part] ?? 0;
      return size;
    },
    newHashes() {
      const count = size - freshFrom + 1;
      if (count === 0) return null;
      const taken = { firstId: freshFrom, hashes: fresh.subarray(0, count * HASH_PARTS) };
      freshFrom = size + 1;
      return taken;
    },
  };
}
