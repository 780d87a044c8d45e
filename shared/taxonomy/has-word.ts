/** A text as words are looked for in it: without accents, in small letters, its words parted by single blanks, a blank at either end. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}+/gu, '');
  return ` ${plain
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/**
 * A test for a word or a phrase: whole words, whatever their case, accents and what stands between them; `damag*` also finds what
 * begins so. An empty word is never found.
 * @example wordTest('damag*')('Paket: Damaged!') // true
 */
export function wordTest(word: string): (text: string) => boolean {
  const isBeginning = word.trimEnd().endsWith('*');
  const folded = foldText(word).trim();
  if (folded === '') return () => false;
  const wanted = isBeginning ? ` ${folded}` : ` ${folded} `;
  return (text) => foldText(text).includes(wanted);
}
