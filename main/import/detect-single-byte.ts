/** Encodings tried where a file is not UTF-8, in the order of how usual they are. */
const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'euc-jp',
  'gb18030',
  'big5',
  'euc-kr',
] as const;

const MULTI_BYTE = new Set<string>(['shift_jis', 'euc-jp', 'gb18030', 'big5', 'euc-kr']);

/** Letters that the languages of an encoding really use; the rest of its letters count little. */
const USUAL: Readonly<Record<string, string>> = {
  'windows-1252': 'äöüßéèêëàâçîïôûùœñáíóúãõåæøÄÖÜÉÀÇÑÅØ',
  'iso-8859-15': 'äöüßéèêëàâçîïôûùœñáíóúãõåæøÄÖÜÉÀÇÑÅØ€',
  macintosh: 'äöüßéèêëàâçîïôûùœñáíóúãõåæøÄÖÜÉÀÇÑÅØ',
  'windows-1250': 'ąćęłńóśźżáčďéěíňřšťúůýžőűäöüßĄĆĘŁŚŻČŘŠŽ',
  'iso-8859-2': 'ąćęłńóśźżáčďéěíňřšťúůýžőűäöüßĄĆĘŁŚŻČŘŠŽ',
  'windows-1254': 'ğışçöüİŞĞÇÖÜ',
  'windows-1257': 'āčēģīķļņšūžąęėįųŠŽĀ',
};

export type SingleByteGuess = { encoding: string; reason: string; alternatives: readonly string[] };

/**
 * The encoding that makes the most sensible words of the bytes that are not ASCII.
 * @param bytes  part of the file around the first byte that is not UTF-8
 * @param isDamagedUtf8  valid UTF-8 characters were seen before: then UTF-8 with damage is what stands, and it is asked
 */
export function detectSingleByte(bytes: Uint8Array, isDamagedUtf8: boolean): SingleByteGuess {
  if (isDamagedUtf8) {
    return {
      encoding: 'utf-8',
      reason: 'most of the file is UTF-8, but some bytes are not',
      alternatives: ['windows-1252'],
    };
  }
  const scored = CANDIDATES.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => b.score - a.score);
  const best = scored[0];
  if (best === undefined) {
    return { encoding: 'windows-1252', reason: 'not UTF-8', alternatives: ['utf-8'] };
  }
  const text = decode(bytes, best.encoding);
  const rivals = scored
    .slice(1)
    .filter(({ encoding, score }) => score > best.score - 0.12 && decode(bytes, encoding) !== text)
    .map(({ encoding }) => encoding);
  return {
    encoding: best.encoding,
    reason: 'not UTF-8; its letters make words in this encoding',
    // Western European text is by far the most usual: a small advantage of a rarer encoding is asked, not taken.
    alternatives: best.score < 0.5 || best.encoding !== 'windows-1252' ? rivals : [],
  };
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Mean value of the characters outside ASCII: 1 for a usual letter inside a word, negative for marks inside words. */
function scoreOf(bytes: Uint8Array, encoding: string): number {
  const text = decode(bytes, encoding);
  const usual = new Set(USUAL[encoding] ?? '');
  let sum = 0;
  let count = 0;
  let bad = 0;
  for (let i = 0; i < text.length && count < 20_000; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    count++;
    if (code === 0xfffd) bad++;
    sum += valueOf(text, i, code, usual, MULTI_BYTE.has(encoding));
  }
  if (count === 0) return Number.NEGATIVE_INFINITY;
  if (bad > Math.max(2, count * 0.01)) return Number.NEGATIVE_INFINITY;
  const prior = encoding === 'windows-1252' ? 0.15 : encoding === 'iso-8859-15' ? 0.05 : 0;
  return sum / count + prior - bad / count;
}

/** The commonest Cyrillic and Greek letters. */
const COMMON = /[оеаинтсрвлкмдпу\u03b1\u03b5\u03b9\u03bf\u03bd\u03c3\u03c4\u03c2\u03c1\u03b7\u03ba\u03c0]/;
const LETTER = /\p{L}/u;

function valueOf(text: string, i: number, code: number, usual: ReadonlySet<string>, isMulti: boolean): number {
  const character = text.charAt(i);
  const before = text.charAt(i - 1);
  const after = text.charAt(i + 1);
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) return -2;
  if (isMulti) {
    // Kana, common Han and Hangul; half-width katakana is what misread Western text becomes.
    if (code >= 0xff61 && code <= 0xff9f) return -0.5;
    const isAsian =
      (code >= 0x3000 && code <= 0x30ff) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3);
    const isWide = (code >= 0xff01 && code <= 0xff60) || (code >= 0x2010 && code <= 0x2312);
    const hasNeighbour = before.charCodeAt(0) > 0x2fff || after.charCodeAt(0) > 0x2fff;
    if (isWide) return 0.4;
    if (!isAsian) return -0.5;
    return hasNeighbour && !/[a-z]/.test(before + after) ? 0.95 : -0.5;
  }
  if (LETTER.test(character)) {
    const isCyrillicOrGreek = code >= 0x370 && code <= 0x4ff;
    const neighbours = [before, after].filter((c) => LETTER.test(c));
    // A letter that stands alone is rarely one: a currency sign or a mark read wrongly.
    if (neighbours.length === 0 && !'àáéèíóøåÅÉÀæ'.includes(character)) return -0.4;
    if (isCyrillicOrGreek) {
      const sameScript = neighbours.filter((c) => c.charCodeAt(0) >= 0x370 && c.charCodeAt(0) <= 0x4ff).length;
      const isOddCase = character !== character.toLowerCase() && /\p{Ll}/u.test(before);
      if (sameScript === 0) return -0.8;
      // Real text is mostly lower case and uses the common letters; misread bytes are spread evenly.
      return isOddCase ? -0.6 : COMMON.test(character) ? 0.95 : character === character.toLowerCase() ? 0.6 : 0.2;
    }
    const isUpperInside = /\p{Lu}/u.test(character) && /\p{Ll}/u.test(before);
    if (isUpperInside) return -0.8;
    return usual.has(character) ? 1 : 0.2;
  }
  // Marks such as € £ ° § « » – ’ are fine beside blanks and digits, odd between letters (except an apostrophe).
  const isBetweenLetters = LETTER.test(before) && LETTER.test(after);
  if ('\u2019\u2018\u00ad\u00b7'.includes(character)) return 0.6;
  if (isBetweenLetters) return -0.8;
  return '\u20ac\u00a3\u00b0\u00a7\u00ab\u00bb\u2013\u2014\u201c\u201d\u2026\u2022\u00a0\u00b5\u00b2\u00b3\u00bd\u00ae\u2122'.includes(
    character,
  )
    ? 0.6
    : 0;
}
