import type { UnreadWord } from '../model/recognition.ts';
import { message, type Lang } from './messages.ts';
import { formatNumber } from './format.ts';

/** Words of one column that are told. */
const MOST = 5;

/**
 * What was not understood, a sentence a column, the most frequent words first.
 * @example unreadSentences([{ column: 'Rating', value: 'meh', n: 12 }], 'en')
 *   // ['Rating: not understood, kept as they stand and counted as missing: “meh” (12)']
 */
export function unreadSentences(unread: readonly UnreadWord[], lang: Lang): string[] {
  return [...Map.groupBy(unread, ({ column }) => column)].map(([column, words]) => {
    const said = words
      .slice(0, MOST)
      .map(({ value, n }) => message(lang, 'unread.word', { word: value, n: formatNumber(n, lang) }));
    return message(lang, 'unread.words', {
      column,
      words: [...said, ...(words.length > MOST ? ['…'] : [])].join(', '),
    });
  });
}
