/** Cells that say "nothing" in any column, lower case. An empty cell always does. */
const NOTHING = new Set([
  '-',
  '--',
  '---',
  '\u2013',
  '\u2014',
  '?',
  '??',
  '.',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  '#n/a',
  '#na',
  'null',
  '(null)',
  '<null>',
  'none',
  '(none)',
  'nil',
  'nan',
  'undefined',
  '(blank)',
  '(empty)',
  'not available',
  'not applicable',
  'not set',
  'not specified',
  'unspecified',
  '\\n',
  'k.a.',
  'keine angabe',
  'non renseign\u00e9',
  'sin especificar',
  'geen',
  '[null]',
  '(not set)',
]);

const LONGEST = Math.max(...[...NOTHING].map((word) => word.length));
/** First characters of those words, so that most cells are decided by one look. */
const STARTS = new Set([...NOTHING].flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)]));

/** The same of the words in UTF-8. */
const MOST_BYTES = Math.max(...[...NOTHING].map((word) => Buffer.byteLength(word)));
const FIRST_BYTES = new Set([...NOTHING].flatMap((word) => [Buffer.from(word)[0], Buffer.from(word.toUpperCase())[0]]));
const IS_FIRST_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => Number(FIRST_BYTES.has(byte)));

/** True for an empty cell and for a word that stands for one. */
export function isNothing(trimmed: string): boolean {
  if (trimmed.length === 0) return true;
  return trimmed.length <= LONGEST && STARTS.has(trimmed.charCodeAt(0)) && NOTHING.has(trimmed.toLowerCase());
}

/** False where the number of bytes and the first of them show that a cell is none of those words. */
export function mayBeNothing(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start <= MOST_BYTES && IS_FIRST_BYTE[bytes[start] ?? 0] === 1;
}

/** Dates that systems write for "no date" (`1900-01-01`, `0000-00-00`, `9999-12-31` …), as they begin. */
const NO_DATE =
  /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0001-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|9999-12-31|2999-12-31|0?1[/.-]0?1[/.-](?:1900|1753|0001)|31[/.-]12[/.-](?:9999|1899)|12[/.-]31[/.-](?:9999|1899)|30[/.-]12[/.-]1899|12[/.-]30[/.-]1899|1970-01-01[ T]00:00(?::00(?:\.0+)?)?(?:Z| ?UTC|\+00:?00)?$)/;

/** True for an instant cell that stands for "no date". */
export function isNoDate(trimmed: string): boolean {
  if (isNothing(trimmed) || trimmed === '0') return true;
  // A year from 1 January 1901 to 2199 is never one of them, apart from the epoch.
  const first = trimmed.charCodeAt(0);
  if (first === 50 && trimmed.charCodeAt(1) === 48) return false;
  return NO_DATE.test(trimmed);
}

/** Spreadsheet damage that cannot be mended: a number in scientific notation where an id stood, or `####`. */
export function isLostId(trimmed: string): boolean {
  return /^\d(?:[.,]\d+)?e\+\d{2}$/i.test(trimmed) || isHashes(trimmed);
}

export function isHashes(trimmed: string): boolean {
  return trimmed.charCodeAt(0) === 35 && trimmed.length >= 4 && /^#+$/.test(trimmed);
}
