const ENDINGS = ['ungen', 'erin', 'ern', 'est', 'ung', 'en', 'em', 'er', 'es', 'et', 'st', 'e', 'n', 's', 't'];
const LEAST_STEM = 4;

/**
 * A light German stem: umlauts and ß folded, the prefix ge- of a participle taken off, then one inflectional ending.
 * @param word  lower case
 * After Caumanns 1999 and the UniNE light stemmer. O(length).
 * @example stemGerman('lieferungen') // 'liefer'
 */
export function stemGerman(word: string): string {
  let stem = word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u').replaceAll('ß', 'ss');
  if (/^ge.{4,}t$/.test(stem)) stem = stem.slice(2);
  for (const ending of ENDINGS) {
    if (!stem.endsWith(ending) || stem.length - ending.length < LEAST_STEM + (ending === 't' ? 1 : 0)) continue;
    return stem.slice(0, -ending.length);
  }
  return stem;
}
