const YES = new Set([
  '1',
  'true',
  't',
  'yes',
  'y',
  'x',
  'ja',
  'j',
  'wahr',
  'oui',
  'o',
  'vrai',
  'si',
  's\u00ed',
  'sim',
  's',
  'verdadero',
  'verdadeiro',
  'waar',
  'on',
  'checked',
  '\u2713',
  '\u2714',
  'given',
  'granted',
]);
const NO = new Set([
  '0',
  'false',
  'f',
  'no',
  'n',
  'nein',
  'falsch',
  'non',
  'faux',
  'n\u00e3o',
  'nao',
  'falso',
  'nee',
  'onwaar',
  'off',
  'unchecked',
  'not given',
  'refused',
]);

/** 1 yes, 0 no, NaN when the word is neither. */
export function readFlag(text: string): number {
  const word = text.toLowerCase();
  return YES.has(word) ? 1 : NO.has(word) ? 0 : Number.NaN;
}
