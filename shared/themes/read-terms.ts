import { cleanText } from './clean-text.ts';
import type { TextLanguage } from '../model/theme-model.ts';
import { detectLanguage } from './detect-language.ts';
import { splitTokens } from './split-tokens.ts';
import { stemEnglish } from './stem-english.ts';
import { stemGerman } from './stem-german.ts';
import { ENGLISH_STOP_WORDS } from './stop-words-english.ts';
import { GERMAN_STOP_WORDS } from './stop-words-german.ts';
import { OTHER_STOP_WORDS } from './stop-words-other.ts';

/** A word of a text: its stem, which words are compared by, and the form that was written. */
export type Term = { stem: string; form: string };

/** Without a stop list, the shortest words of a language in Latin letters are taken for its function words. */
const SHORT = /^[\p{Script=Latin}\p{M}]{1,3}$/u;

/** Function words that make a text English or German among texts of another language. */
const SURE = 3;

/** Stems are remembered: a large file says the same words again and again. */
export type TermReader = (text: string, fallback: TextLanguage) => (Term | null)[];

/**
 * A reader of texts into terms. A null stands where a stop word was, so that neighbours can still be told.
 * @param excluded  words that people took out, in any form of theirs
 */
export function termReader(excluded: readonly string[] = []): TermReader {
  const known = {
    en: new Map<string, Term | null>(),
    de: new Map<string, Term | null>(),
    other: new Map<string, Term | null>(),
  };
  const out = new Set(excluded.flatMap(stemsOfWord));
  return (text, fallback) => {
    const tokens = splitTokens(cleanText(text));
    const language = detectLanguage(tokens, fallback === 'other' ? SURE : 1) ?? fallback;
    const terms = known[language];
    return tokens.map((token) => {
      const seen = terms.get(token);
      if (seen !== undefined) return seen;
      const term = termOf(token, language, out);
      terms.set(token, term);
      return term;
    });
  };
}

/** Which language most texts are in; what a text too short to tell is taken for. */
export function mainLanguage(texts: readonly string[]): TextLanguage {
  const votes = { en: 0, de: 0, other: 0 };
  for (const text of texts) {
    const language = detectLanguage(splitTokens(cleanText(text)));
    if (language !== null) votes[language]++;
  }
  if (votes.en === 0 && votes.de === 0 && votes.other === 0) return 'other';
  return votes.en >= votes.de && votes.en >= votes.other ? 'en' : votes.de >= votes.other ? 'de' : 'other';
}

function termOf(token: string, language: TextLanguage, out: ReadonlySet<string>): Term | null {
  const word = plain(token);
  const isStop =
    Array.from(word).length < 2 ||
    (language === 'other' && (SHORT.test(word) || OTHER_STOP_WORDS.has(word))) ||
    (language === 'en' && ENGLISH_STOP_WORDS.has(word)) ||
    (language === 'de' && GERMAN_STOP_WORDS.has(word));
  if (isStop) return null;
  const stem = stemOf(token, language);
  if (out.has(stem)) return null;
  return { stem, form: language === 'de' ? token : token.toLowerCase() };
}

/** What a word may be brought to, whatever the language of the text that it stands in. */
export function stemsOfWord(word: string): string[] {
  return (['en', 'de', 'other'] as const).map((language) => stemOf(word, language));
}

function stemOf(token: string, language: TextLanguage): string {
  const word = plain(token);
  return language === 'en' ? stemEnglish(word) : language === 'de' ? stemGerman(word) : word;
}

function plain(token: string): string {
  return token.normalize('NFC').toLowerCase().replaceAll(/['’]/g, '');
}
