const VOWEL = /[aeiouy]/;

/**
 * A light English stem: plurals, -ed, -ing, -ly and -ment endings, doubled consonants; enough to bring the forms of a word
 * together, too little to bring different words together.
 * @param word  lower case, without apostrophes
 * After the first steps of Porter 1980. O(length).
 * @example stemEnglish('deliveries') // 'deliveri'
 */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word;
  let stem = plural(word);
  if (stem.endsWith('ed') && VOWEL.test(stem.slice(0, -2)) && stem.length > 4) stem = undouble(stem.slice(0, -2));
  else if (stem.endsWith('ing') && VOWEL.test(stem.slice(0, -3)) && stem.length > 5) stem = undouble(stem.slice(0, -3));
  if (stem.endsWith('ly') && stem.length > 5) stem = stem.slice(0, -2);
  if (stem.endsWith('e') && stem.length > 4) stem = stem.slice(0, -1);
  if (stem.endsWith('y') && stem.length > 3 && !VOWEL.test(stem.at(-2) ?? '')) stem = `${stem.slice(0, -1)}i`;
  return stem;
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('es') && /(?:sh|ch|x|ss|z|o)es$/.test(word)) return word.slice(0, -2);
  return /[^siu]s$/.test(word) ? word.slice(0, -1) : word;
}

function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
