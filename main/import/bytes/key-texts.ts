/**
 * Texts of one batch collected as bytes: they become strings all at once when the batch is taken, which is far cheaper than one
 * string a cell. Row i is here when `ends[i]` is not 0; otherwise it stands in the column's own list.
 */
export type KeyTexts = { bytes: Buffer; used: number; starts: Uint32Array; ends: Uint32Array };

export function newKeyTexts(capacity: number): KeyTexts {
  return {
    bytes: Buffer.allocUnsafe(capacity * 24),
    used: 0,
    starts: new Uint32Array(capacity),
    ends: new Uint32Array(capacity),
  };
}

/** Room for `length` more bytes. */
export function reserveKeyBytes(texts: KeyTexts, length: number): void {
  if (texts.used + length <= texts.bytes.length) return;
  const grown = Buffer.allocUnsafe(Math.max(texts.bytes.length * 2, texts.used + length));
  texts.bytes.copy(grown, 0, 0, texts.used);
  texts.bytes = grown;
}

/** Moves the texts of the first `n` rows into the list, and is empty afterwards. */
export function settleKeyTexts(texts: KeyTexts, list: (string | null)[], n: number): void {
  const all = texts.bytes.toString('latin1', 0, texts.used);
  for (let i = 0; i < n; i++) {
    const end = texts.ends[i] ?? 0;
    if (end > 0) list[i] = all.slice(texts.starts[i] ?? 0, end);
  }
  texts.ends.fill(0);
  texts.used = 0;
}
