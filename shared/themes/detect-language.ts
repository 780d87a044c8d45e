import type { TextLanguage } from '../model/theme-model.ts';
import { ENGLISH_STOP_WORDS } from './stop-words-english.ts';
import { GERMAN_STOP_WORDS } from './stop-words-german.ts';

/** Hits that two languages share, and words too common in others. */
const AMBIGUOUS = new Set([
  'in',
  'am',
  'an',
  'was',
  'also',
  'so',
  'will',
  'war',
  'des',
  'die',
  'hat',
  'man',
  'per',
  'no',
  'a',
  'me',
  'as',
  'se',
  'do',
  'de',
  'er',
  'den',
  'mit',
  'one',
  'es',
  'i',
]);
/** Least share (of 1) of function words in a text of a known language. */
const LEAST_SHARE = 0.12;

/**
 * English, German or another language, by its function words; null where the text is too short to tell.
 * @param tokens  words as written
 * @param least  function words that are needed
 * @example detectLanguage(['where', 'is', 'my', 'card']) // 'en'
 */
export function detectLanguage(tokens: readonly string[], least = 1): TextLanguage | null {
  let english = 0;
  let german = 0;
  let n = 0;
  for (const token of tokens) {
    if (n === 60) break;
    n++;
    const word = token.toLowerCase();
    if (AMBIGUOUS.has(word)) continue;
    if (ENGLISH_STOP_WORDS.has(word)) english++;
    if (GERMAN_STOP_WORDS.has(word)) german++;
  }
  const most = Math.max(english, german);
  if (most >= Math.max(least, LEAST_SHARE * n)) return english === german ? null : english > german ? 'en' : 'de';
  return n >= 4 ? 'other' : null;
}
