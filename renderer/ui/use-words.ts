import { useSyncExternalStore } from 'react';
import type { EN } from '../../shared/words/en.ts';
import { message, type Arguments, type Lang, type MessageKey } from '../../shared/words/messages.ts';

/** Stems of counted things: a text for one and a text for any other number, both with `{n}`. */
type Counted = {
  [K in MessageKey]: K extends `${infer Stem}.other`
    ? (typeof EN)[K] extends `${string}{n}${string}`
      ? `${Stem}.one` extends MessageKey
        ? Stem
        : never
      : never
    : never;
}[MessageKey];

export type Words = {
  lang: Lang;
  /** A text of the catalogue with its places filled. */
  t: <K extends MessageKey>(key: K, ...values: Arguments<K>) => string;
  /** A counted thing: `{n}` is the number as the language writes it. */
  count: (stem: Counted, n: number) => string;
};

const KEY = 'redress.lang';
const listeners = new Set<() => void>();
const WORDS: Readonly<Record<Lang, Words>> = { en: wordsOf('en'), de: wordsOf('de') };

/** The words of the language in force. */
export function useWords(): Words {
  return WORDS[useSyncExternalStore(subscribe, readLang)];
}

export function chooseLang(lang: Lang): void {
  localStorage.setItem(KEY, lang);
  document.documentElement.lang = lang;
  for (const listener of listeners) listener();
}

export function readLang(): Lang {
  return localStorage.getItem(KEY) === 'de' ? 'de' : 'en';
}

/** Words without React: for tests and for plain functions. */
export function wordsOf(lang: Lang): Words {
  const numbers = new Intl.NumberFormat(lang === 'de' ? 'de-DE' : 'en-GB');
  return {
    lang,
    t: (key, ...values) => message(lang, key, ...values),
    count: (stem, n) =>
      message(lang, n === 1 ? (`${stem}.one` as const) : (`${stem}.other` as const), { n: numbers.format(n) }),
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
