import type { TextColumn } from '../../shared/model/text-column.ts';
import { textOf } from './text-column.ts';

/**
 * Which number a text has, for millions of texts in a few typed arrays: an open-addressing table over 96-bit hashes
 * (seeded per store). Two different texts share a hash with a chance of about 1e-15 in a store of ten million; the texts
 * themselves stand in the tables, and `redress check` compares.
 * Numbers are dense and start at 1. A slot holds a third of the hash and the number; the rest of the hash stands once, by number: 8
 * bytes a slot, at most three quarters full, and 8 bytes a number.
 */
export type KeyIndex = {
  /** The highest number given. */
  readonly size: () => number;
  /** The number of the text whose hash was made last by `hash`, or 0. */
  readonly find: () => number;
  /** Gives the next number to the text hashed last. */
  readonly add: () => number;
  /** Hashes a text within a scope (0 where there is none). */
  readonly hash: (text: string, scope: number) => void;
  /** The same of a row of a column. */
  readonly hashRow: (texts: TextColumn, row: number, scope: number) => void;
  /** Takes in hashes saved by `newHashes`: three uint32 a number, in the order of the numbers. */
  readonly load: (hashes: Uint32Array) => void;
  /** The hashes of the numbers given since the last call, or null when none was. */
  readonly newHashes: () => { firstId: number; hashes: Uint32Array } | null;
};

/** Numbers of one piece of the list of hashes: it grows by pieces, so that nothing large is ever copied. */
const PIECE_BITS = 16;
const PIECE_MASK = (1 << PIECE_BITS) - 1;

export function createKeyIndex(seed: number): KeyIndex {
  let capacity = 1024;
  let mask = capacity - 1;
  /** Pairs: first part of the hash, number (0 is a free slot). */
  let slots = new Uint32Array(capacity * 2);
  /** Second and third part of the hash by number. */
  const rest: Uint32Array[] = [];
  let size = 0;
  let fresh = new Uint32Array(3 * 256);
  let freshFrom = 1;
  /** The three parts of the hash made last: in an array, where they are no objects of the heap. */
  const last = new Uint32Array(3);

  function place(table: Uint32Array, tableMask: number, x: number, id: number): void {
    let slot = x & tableMask;
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & tableMask;
    table[slot * 2] = x;
    table[slot * 2 + 1] = id;
  }

  function reserve(count: number): void {
    if (count * 4 <= capacity * 3) return;
    while (count * 4 > capacity * 3) capacity *= 2;
    const grown = new Uint32Array(capacity * 2);
    mask = capacity - 1;
    for (let at = 0; at < slots.length; at += 2) {
      const id = slots[at + 1] ?? 0;
      if (id !== 0) place(grown, mask, slots[at] ?? 0, id);
    }
    slots = grown;
  }

  function keep(id: number, x: number, y: number, z: number): void {
    const piece = (rest[id >>> PIECE_BITS] ??= new Uint32Array(2 << PIECE_BITS));
    piece[(id & PIECE_MASK) * 2] = y;
    piece[(id & PIECE_MASK) * 2 + 1] = z;
    place(slots, mask, x, id);
  }

  function isSame(id: number): boolean {
    const piece = rest[id >>> PIECE_BITS];
    if (piece === undefined) return false;
    return piece[(id & PIECE_MASK) * 2] === last[1] && piece[(id & PIECE_MASK) * 2 + 1] === last[2];
  }

  function hashUnits(units: ArrayLike<number>, from: number, to: number, scope: number): void {
    let x = seed ^ 0x9e3779b9;
    let y = Math.imul(seed, 0x85ebca6b) ^ scope;
    let z = (seed >>> 7) ^ Math.imul(scope + 1, 0xc2b2ae35);
    for (let i = from; i < to; i += 1) {
      const unit = units[i] ?? 0;
      x = Math.imul(x ^ unit, 0x9e3779b1);
      y = Math.imul(y ^ (unit + 0x165667b1), 0x5f356495);
      z = Math.imul((z ^ unit) + 0x27d4eb2f, 0x2c1b3c6d);
      y ^= y >>> 13;
      z ^= z >>> 15;
    }
    x ^= to - from;
    x = Math.imul(x ^ (x >>> 16) ^ y, 0x85ebca6b);
    y = Math.imul(y ^ (y >>> 13) ^ z, 0xc2b2ae35);
    z = Math.imul(z ^ (z >>> 16) ^ x, 0x27d4eb2f);
    last[0] = x ^ (x >>> 15);
    last[1] = y ^ (y >>> 16);
    last[2] = z ^ (z >>> 14);
  }

  function hash(text: string, scope: number): void {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < units.length; i += 1) units[i] = text.charCodeAt(i);
    hashUnits(units, 0, units.length, scope);
  }

  return {
    size: () => size,
    hash,
    hashRow(texts, row, scope) {
      const { bytes, offsets } = texts;
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? from;
      // Hashes are of UTF-16 units; in ASCII these are the bytes.
      if (isAscii(bytes, from, to)) hashUnits(bytes, from, to, scope);
      else hash(textOf(texts, row), scope);
    },
    find() {
      const first = last[0] ?? 0;
      let slot = first & mask;
      for (;;) {
        const id = slots[slot * 2 + 1] ?? 0;
        if (id === 0 || (slots[slot * 2] === first && isSame(id))) return id;
        slot = (slot + 1) & mask;
      }
    },
    add() {
      size += 1;
      reserve(size);
      keep(size, last[0] ?? 0, last[1] ?? 0, last[2] ?? 0);
      const at = (size - freshFrom) * 3;
      if (at + 3 > fresh.length) {
        const grown = new Uint32Array(fresh.length * 2);
        grown.set(fresh);
        fresh = grown;
      }
      fresh.set(last, at);
      return size;
    },
    load(hashes) {
      reserve(size + hashes.length / 3);
      for (let at = 0; at < hashes.length; at += 3) {
        size += 1;
        keep(size, hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0);
      }
      freshFrom = size + 1;
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

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}
