import type { TextColumn } from '../../../shared/model/text-column.ts';
import { textOf } from '../text-column.ts';

/** The 96-bit hash of a text, in three parts: in an array, where they are no objects of the heap. */
export type KeyHash = {
  /** What was hashed last. */
  readonly last: Uint32Array;
  /** Hashes a text within a scope (0 where there is none). */
  readonly hash: (text: string, scope: number) => void;
  /** The same of a row of a column. */
  readonly hashRow: (texts: TextColumn, row: number, scope: number) => void;
};

/** Of UTF-16 units, whatever the text is kept in. Stores hold such hashes: they stay as they are. */
export function keyHash(seed: number): KeyHash {
  const last = new Uint32Array(3);

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
    last,
    hash,
    hashRow(texts, row, scope) {
      const { bytes, offsets } = texts;
      const from = offsets[row] ?? 0;
      const to = offsets[row + 1] ?? from;
      // In ASCII the units are the bytes.
      if (isAscii(bytes, from, to)) hashUnits(bytes, from, to, scope);
      else hash(textOf(texts, row), scope);
    },
  };
}

function isAscii(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) > 127) return false;
  return true;
}
