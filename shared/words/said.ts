import type { Said } from '../model/said.ts';
import { fillMessage, isMessageKey, type Arguments, type Lang, type MessageKey } from './messages.ts';

type SaidArguments<K extends MessageKey> =
  Arguments<K> extends [infer V] ? [values: { readonly [Name in keyof V]: string | Said }] : [];

/**
 * Says something by a key of the catalogue.
 * @example say('said.onlyDates', { column: 'Created' }).text // 'Created is the only column of dates'
 */
export function say<K extends MessageKey>(key: K, ...values: SaidArguments<K>): Said {
  const filling: Readonly<Record<string, string | Said>> = values[0] ?? {};
  return { text: fill('en', key, filling), key, values: filling };
}

/** Several things in a row, joined by a word (`or`) or a mark. */
export function sayList(items: readonly (string | Said)[], joint: 'comma' | 'or' | 'semicolon' | 'line'): Said {
  const [first = '', ...rest] = items;
  const start = typeof first === 'string' ? plain(first) : first;
  return rest.reduce<Said>((list, item) => say(`said.list.${joint}`, { list, item }), start);
}

/** A text as it stands in the data, which is the same in every language. */
export function plain(text: string): Said {
  return { text, key: '', values: {} };
}

/** Words for rows that were left out, by the reason counted with them; a reason that is not known here stands as it was given. */
export function leftOutWords(reason: string, lang: Lang): string {
  return saidWords(saidLeftOut(reason), lang);
}

/** The same as a sentence of the core. */
export function saidLeftOut(reason: string): Said {
  return { text: reason, key: `left.${reason.replaceAll(' ', '-')}`, values: {} };
}

/** A sentence of the core in the reader's language; one that the catalogue does not know stands as it is. */
export function saidWords(said: Said, lang: Lang): string {
  return lang === 'en' || !isMessageKey(said.key) ? said.text : fill(lang, said.key, said.values);
}

function fill(lang: Lang, key: MessageKey, values: Said['values']): string {
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : saidWords(value, lang)]),
  );
  return fillMessage(lang, key, texts);
}
