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

/**
 * How much sense the characters outside ASCII make in a single-byte encoding: mean of 1 for a usual letter inside a word
 * down to -2 for a control character; minus infinity where too many bytes mean nothing.
 */
export function scoreLetters(text: string, encoding: string): number {
  const usual = new Set(USUAL[encoding] ?? '');
  let sum = 0;
  let count = 0;
  let bad = 0;
  for (let i = 0; i < text.length && count < 20_000; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    count++;
    if (code === 0xfffd) bad++;
    sum += valueOf(text, i, code, usual);
  }
  if (count === 0) return Number.NEGATIVE_INFINITY;
  if (bad > Math.max(2, count * 0.01)) return Number.NEGATIVE_INFINITY;
  const prior = encoding === 'windows-1252' ? 0.15 : encoding === 'iso-8859-15' ? 0.05 : 0;
  return sum / count + prior - bad / count;
}

/** The commonest Cyrillic and Greek letters. */
const COMMON = /[оеаинтсрвлкмдпу\u03b1\u03b5\u03b9\u03bf\u03bd\u03c3\u03c4\u03c2\u03c1\u03b7\u03ba\u03c0]/;
const LETTER = /\p{L}/u;

function valueOf(text: string, i: number, code: number, usual: ReadonlySet<string>): number {
  const character = text.charAt(i);
  const before = text.charAt(i - 1);
  const after = text.charAt(i + 1);
  if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) return -2;
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
    // Latin words have at most a few accented letters in a row; whole words of them are another script misread.
    if (isForeign(before) && isForeign(after)) return -0.5;
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

/** A letter outside ASCII. */
function isForeign(character: string): boolean {
  return character.charCodeAt(0) >= 0x80 && LETTER.test(character);
}
