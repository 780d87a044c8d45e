import type { TextColumn } from '../../../shared/model/text-column.ts';
import type { LendBuffer } from '../reader/buffer-pool.ts';

/**
 * Texts of one batch collected as bytes, so that no string is ever made of them. Row i is here when `ends[i]` is not 0; otherwise it
 * stands in the column's own list.
 */
export type KeyTexts = {
  bytes: Buffer;
  used: number;
  starts: Uint32Array;
  ends: Uint32Array;
  /** Where they are put one behind the other; used again for each batch. */
  packed: Buffer;
};

export function newKeyTexts(capacity: number): KeyTexts {
  return {
    bytes: Buffer.allocUnsafe(capacity * 24),
    used: 0,
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
    packed: Buffer.allocUnsafe(capacity * 16),
  };
}

/** Room for `length` more bytes. */
export function reserveKeyBytes(texts: KeyTexts, length: number): void {
  if (texts.used + length <= texts.bytes.length) return;
  const grown = Buffer.allocUnsafe(Math.max(texts.bytes.length * 2, texts.used + length));
  texts.bytes.copy(grown, 0, 0, texts.used);
  texts.bytes = grown;
}

/**
 * The texts of the first `n` rows one behind the other: from their bytes, else what `textAt` says. Is empty afterwards.
 * @param textAt  null for nothing
 */
export function takeKeyTexts(
  texts: KeyTexts,
  n: number,
  textAt: (i: number) => string | null,
  lend: LendBuffer,
): TextColumn {
  const offsets = new Uint32Array(lend((n + 1) * 4), 0, n + 1);
  offsets[0] = 0;
  if (arePacked(texts, n, textAt, offsets)) return takePacked(texts, offsets, lend);
  let used = 0;
  for (let i = 0; i < n; i++) {
    const start = texts.starts[i] ?? 0;
    const end = texts.ends[i] ?? 0;
    if (end > 0) {
      const packed = roomInPacked(texts, used, end - start);
      for (let at = start; at < end; at++) packed[used++] = texts.bytes[at] ?? 0;
    } else {
      const text = textAt(i);
      if (text !== null) used += roomInPacked(texts, used, text.length * 3).write(text, used, 'utf8');
    }
    offsets[i + 1] = used;
  }
  texts.ends.fill(0);
  texts.used = 0;
  const bytes = new Uint8Array(lend(used), 0, used);
  bytes.set(texts.packed.subarray(0, used));
  return { bytes, offsets };
}

/** Fills the offsets; false where a row stands in the list, or bytes of a row that was given up lie in between. */
function arePacked(
  { starts, ends, used }: KeyTexts,
  n: number,
  textAt: (i: number) => string | null,
  offsets: Uint32Array,
): boolean {
  let at = 0;
  for (let i = 0; i < n; i++) {
    const end = ends[i] ?? 0;
    if (end > 0 ? starts[i] !== at : textAt(i) !== null) return false;
    if (end > 0) at = end;
    offsets[i + 1] = at;
  }
  return at === used;
}

function takePacked(texts: KeyTexts, offsets: Uint32Array, lend: LendBuffer): TextColumn {
  const bytes = new Uint8Array(lend(texts.used), 0, texts.used);
  bytes.set(texts.bytes.subarray(0, texts.used));
  texts.ends.fill(0);
  texts.used = 0;
  return { bytes, offsets };
}

/** Texts of which none is kept as bytes. */
export function packTexts(texts: readonly (string | null | undefined)[], n: number, lend: LendBuffer): TextColumn {
  return takeKeyTexts(newKeyTexts(0), n, (i) => texts[i] ?? null, lend);
}

function roomInPacked(texts: KeyTexts, used: number, length: number): Buffer {
  if (used + length > texts.packed.length) {
    const grown = Buffer.allocUnsafe(Math.max(texts.packed.length * 2, used + length));
    texts.packed.copy(grown, 0, 0, used);
    texts.packed = grown;
  }
  return texts.packed;
}
