/** Many texts as bytes: uint32 count, uint32 end of each text in UTF-16 units, then all texts in UTF-8. */
export function packTexts(texts: readonly string[]): Uint8Array {
  const ends = new Uint32Array(texts.length + 1);
  ends[0] = texts.length;
  let end = 0;
  for (const [at, text] of texts.entries()) {
    end += text.length;
    ends[at + 1] = end;
  }
  const body = new TextEncoder().encode(texts.join(''));
  const bytes = new Uint8Array(ends.byteLength + body.length);
  bytes.set(new Uint8Array(ends.buffer));
  bytes.set(body, ends.byteLength);
  return bytes;
}

/** The texts again. */
export function unpackTexts(bytes: Uint8Array): string[] {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const count = new Uint32Array(aligned.buffer, aligned.byteOffset, 1)[0] ?? 0;
  const ends = new Uint32Array(aligned.buffer, aligned.byteOffset + 4, count);
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(aligned.subarray(4 + count * 4));
  let from = 0;
  return Array.from(ends, (end) => {
    const text = whole.slice(from, end);
    from = end;
    return text;
  });
}
