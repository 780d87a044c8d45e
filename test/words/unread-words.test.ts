import { expect, it } from 'vitest';
import { unreadSentences } from '../../shared/words/unread-words.ts';

const word = (column: string, value: string, n: number) => ({
  column,
  field: 'satisfaction',
  value,
  n,
});

it('tells what was not understood, a sentence a column, in both languages', () => {
  const words = [word('Rating', 'meh', 1200), word('CSAT', '?!', 3), word('Rating', 'so so', 2)];
  expect(unreadSentences(words, 'en')).toEqual([
    'Rating: not understood, kept as they stand and counted as missing: “meh” (1,200), “so so” (2)',
    'CSAT: not understood, kept as they stand and counted as missing: “?!” (3)',
  ]);
  expect(unreadSentences(words, 'de')[0]).toMatch(/nicht verstanden.*„meh“ \(1\.200\)/);
  expect(unreadSentences([], 'en')).toEqual([]);
});

it('names the most frequent ones only', () => {
  const words = Array.from({ length: 9 }, (_, i) => word('Rating', `w${i}`, 9 - i));
  expect(unreadSentences(words, 'en')[0]).toMatch(/“w4” \(5\), …$/);
});
