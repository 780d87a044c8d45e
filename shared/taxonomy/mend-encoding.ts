/** What windows-1252 shows for the bytes 0x80 to 0x9F, where it differs from Latin-1. */
const BYTE_OF: ReadonlyMap<number, number> = new Map(
  Array.from('€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ', (letter, at) => [
    letter.charCodeAt(0),
    0x80 + at,
  ]),
);

/**
 * A text that was written as UTF-8 and read as windows-1252 or Latin-1, as it was meant; the text itself where it is nothing of
 * the kind. Damage done twice is mended twice.
 * @example mendEncoding('CafÃ©') // 'Café'
 */
export function mendEncoding(text: string): string {
  let mended = text;
  for (let times = 0; times < 3; times += 1) {
    const next = mendOnce(mended);
    if (next === mended) break;
    mended = next;
  }
  return mended;
}

function mendOnce(text: string): string {
  if (!/[\u0080-\uFFFF]/.test(text)) return text;
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? (BYTE_OF.get(code) ?? code) : BYTE_OF.get(code);
    if (byte === undefined) return text;
    bytes.push(byte);
  }
  return decodeUtf8(bytes) ?? text;
}

/** Strict: null where the bytes are not UTF-8. (`shared` knows neither Node's nor the browser's decoder.) */
function decodeUtf8(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first < 0xf0 && first >= 0xe0 ? 2 : 3;
    if (more === 3 && (first < 0xf0 || first > 0xf4)) return null;
    let point = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if ((more === 2 && (point < 0x800 || (point >= 0xd800 && point < 0xe000))) || (more === 3 && point < 0x10000))
      return null;
    if (point > 0x10ffff) return null;
    text += String.fromCodePoint(point);
    at += more + 1;
  }
  return text;
}
