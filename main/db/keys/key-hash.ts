import type { TextColumn } from '../../../shared/model/text-column.ts';
import { textOf } from '../text-column.ts';

/** Parts of a hash, of 32 bits each. */
export const HASH_PARTS = 3;

/** The 96-bit hashes of texts, written into an array, where they are no objects of the heap. */
export type KeyHash = {
  /** Hashes the first `rows` texts of a column within a scope (0 where there is none): three parts a row in `out`. */
  readonly hashRows: (texts: TextColumn, rows: number, scope: number, out: Uint32Array) => void;
};

/** Of UTF-16 units, whatever the text is kept in. Stores hold such hashes: they stay as they are. */
export function keyHash(seed: number): KeyHash {
  /** Gives all units or-ed together, by which the caller knows whether they were ASCII. */
  function hashUnits(
    units: ArrayLike<number>,
    from: number,
    to: number,
    scope: number,
    out: Uint32Array,
    row: number,
  ): number {
    let x = seed ^ 0x9e3779b9;
    let y = Math.imul(seed, 0x85ebca6b) ^ scope;
    let z = (seed >>> 7) ^ Math.imul(scope + 1, 0xc2b2ae35);
    let all = 0;
    for (let i = from; i < to; i += 1) {
      const unit = units[i] ?? 0;
      all |= unit;
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
    const at = row * HASH_PARTS;
    out[at] = x ^ (x >>> 15);
    out[at + 1] = y ^ (y >>> 16);
    out[at + 2] = z ^ (z >>> 14);
    return all;
  }

  function hashText(text: string, scope: number, out: Uint32Array, row: number): void {
    const units = new Uint16Array(text.length);
    for (let i = 0; i < units.length; i += 1) units[i] = text.charCodeAt(i);
    hashUnits(units, 0, units.length, scope, out, row);
  }

  return {
    hashRows(texts, rows, scope, out) {
      const { bytes, offsets } = texts;
      for (let row = 0; row < rows; row += 1) {
        const from = offsets[row] ?? 0;
        const to = offsets[row + 1] ?? from;
        // In ASCII the units are the bytes.
        if (hashUnits(bytes, from, to, scope, out, row) > 127) hashText(textOf(texts, row), scope, out, row);
      }
    },
  };
}
