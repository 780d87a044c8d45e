import type { TextColumn } from '../../../shared/model/text-column.ts';
import type { LendBuffer } from '../reader/buffer-pool.ts';

/** Long texts of one batch, one behind the other in UTF-8; row i ends at `offsets[i + 1]`. Rows are put in their order. */
export type LongTexts = { bytes: Buffer; offsets: Uint32Array; encoding: 'latin1' | 'utf8' };

/** @param encoding  how strings that are put become bytes: `latin1` where they are byte strings of UTF-8 */
export function newLongTexts(capacity: number, encoding: 'latin1' | 'utf8'): LongTexts {
  return { bytes: Buffer.allocUnsafe(capacity * 64), offsets: new Uint32Array(capacity + 1), encoding };
}

/** Room for `length` bytes in row `i`; gives where they begin. */
export function reserveTextBytes(texts: LongTexts, i: number, length: number): number {
  const from = texts.offsets[i] ?? 0;
  if (from + length > texts.bytes.length) {
    const grown = Buffer.allocUnsafe(Math.max(texts.bytes.length * 2, from + length));
    texts.bytes.copy(grown, 0, 0, from);
    texts.bytes = grown;
  }
  return from;
}

export function putText(texts: LongTexts, i: number, text: string | null): void {
  const length = text === null ? 0 : texts.encoding === 'latin1' ? text.length : Buffer.byteLength(text, 'utf8');
  const from = reserveTextBytes(texts, i, length);
  if (text !== null) texts.bytes.write(text, from, texts.encoding);
  texts.offsets[i + 1] = from + length;
}

/** Row `i` as it was put; null when it is empty. */
export function textAt({ bytes, offsets, encoding }: LongTexts, i: number): string | null {
  return bytes.toString(encoding, offsets[i] ?? 0, offsets[i + 1] ?? 0) || null;
}

/** The first `n` rows as arrays of their own. */
export function takeTexts({ bytes, offsets }: LongTexts, n: number, lend: LendBuffer): TextColumn {
  const used = offsets[n] ?? 0;
  const own = { bytes: new Uint8Array(lend(used), 0, used), offsets: new Uint32Array(lend((n + 1) * 4), 0, n + 1) };
  own.bytes.set(bytes.subarray(0, used));
  own.offsets.set(offsets.subarray(0, n + 1));
  return own;
}
