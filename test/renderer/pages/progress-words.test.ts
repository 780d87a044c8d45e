import { describe, expect, it } from 'vitest';
import { progressWords } from '../../../renderer/pages/data/progress-words.ts';
import { formatOf } from '../../../renderer/ui/use-format.ts';
import { wordsOf } from '../../../renderer/ui/use-words.ts';

const words = wordsOf('en');
const format = formatOf('en');

describe('the progress of an import in words', () => {
  it('says how far, how fast and how long', () => {
    const progress = { stage: 'a.csv', done: 200_000, total: 1_000_000, unit: 'rows' as const, perSecond: 100_000 };
    expect(progressWords(progress, words, format).replaceAll('\u202F', ' ')).toBe(
      '200,000 of 1,000,000 rows · 100,000 rows a second · about 8 s left',
    );
  });

  it('says only what is known', () => {
    const progress = { stage: 'a.csv', done: 12, total: null, unit: 'steps' as const, perSecond: null };
    expect(progressWords(progress, words, format)).toBe('12 steps');
  });

  it('promises no time left at the end', () => {
    const progress = { stage: 'a.csv', done: 5e6, total: 5e6, unit: 'bytes' as const, perSecond: 1e6 };
    expect(progressWords(progress, words, format).replaceAll('\u202F', ' ')).toBe('5.0 MB of 5.0 MB · 1.0 MB a second');
  });
});
