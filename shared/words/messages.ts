import { DE } from './de.ts';
import { EN } from './en.ts';

/** Languages with a complete catalogue. Another language is one more set of files like `en-*.ts`. */
export const LANGS = ['en', 'de'] as const;
export type Lang = (typeof LANGS)[number];

export type MessageKey = keyof typeof EN;

/** Names of the `{placeholders}` in a text. */
type Placeholder<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type Values<K extends MessageKey> = Readonly<Record<Placeholder<(typeof EN)[K]>, string>>;
/** What `message` wants after the key: nothing, or one text per placeholder. */
export type Arguments<K extends MessageKey> = [Placeholder<(typeof EN)[K]>] extends [never] ? [] : [values: Values<K>];

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { en: EN, de: DE };

/**
 * One text of the catalogue in a language, its `{placeholders}` filled.
 * @param lang  the reader's language
 * @param key  which text
 * @param values  one formatted text per placeholder (numbers go through `format.ts` first)
 * @example message('en', 'since', { period: 'March' }) // 'since March'
 */
export function message<K extends MessageKey>(lang: Lang, key: K, ...values: Arguments<K>): string {
  return fillMessage(lang, key, values[0] ?? {});
}

/** The same where what fills the places is only known when the program runs. */
export function fillMessage(lang: Lang, key: MessageKey, filling: Readonly<Record<string, string>>): string {
  return CATALOGUES[lang][key].replaceAll(/\{(\w+)\}/g, (whole, name: string) => filling[name] ?? whole);
}

/** Whether a text is a key of the catalogue. */
export function isMessageKey(text: string): text is MessageKey {
  return Object.hasOwn(EN, text);
}

/** All texts of a language, for tests and for tools that check a translation. */
export function catalogueOf(lang: Lang): Readonly<Record<MessageKey, string>> {
  return CATALOGUES[lang];
}
