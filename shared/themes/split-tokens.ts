/** Words of letters and digits with apostrophes inside; runs of scripts written without spaces. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const LONGEST_WORD = 40;

/**
 * The words of a cleaned text as written; Chinese, Japanese and Thai as overlapping pairs of characters, since nothing
 * between their words can be seen. Pure numbers and reference numbers are left out, as are words of over 40 characters.
 * @example splitTokens('The app won’t open 😀, order 4711') // ['The', 'app', 'won’t', 'open', 'order']
 */
export function splitTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (UNSPACED.test(word)) pairs(word, tokens);
    else if (word.length <= LONGEST_WORD && !isReference(word)) tokens.push(word);
  }
  return tokens;
}

function pairs(run: string, tokens: string[]): void {
  const letters = Array.from(run);
  for (let i = 0; i + 1 < letters.length; i++) tokens.push(letters[i]! + letters[i + 1]!);
  if (letters.length === 1) tokens.push(run);
}

/** A number, or letters and digits mixed as in an order number. */
function isReference(word: string): boolean {
  return /^\p{N}+$/u.test(word) || (/\p{N}/u.test(word) && word.length > 4);
}
