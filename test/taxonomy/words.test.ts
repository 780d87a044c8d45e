import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../shared/taxonomy/edit-distance.ts';
import { wordTest } from '../../shared/taxonomy/has-word.ts';
import { mendEncoding } from '../../shared/taxonomy/mend-encoding.ts';

describe('editDistance', () => {
  it.each([
    ['receive', 'recieve', 1],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
    ['abc', 'abc', 0],
    ['delivery', 'delivry', 1],
    ['abcdef', 'ghijkl', 3],
  ])('from %j to %j is %d, at most 3 counted', (a, b, distance) => {
    expect([editDistance(a, b, 3), editDistance(b, a, 3)].map((d) => Math.min(d, 3))).toEqual([distance, distance]);
  });

  it('says one more than it counts to when the texts are further apart', () => {
    expect(editDistance('abcdef', 'ghijkl', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

describe('mendEncoding', () => {
  it.each([
    ['CafÃ©', 'Café'],
    ['â€œquotedâ€\u009D', '“quoted”'],
    ['Ã¼ber', 'über'],
    ['Ð¡Ð°Ð¹Ñ‚', 'Сайт'],
    ['CafÃƒÂ©', 'Café'],
    ['plain', 'plain'],
    ['Café', 'Café'],
    ['Ünlü', 'Ünlü'],
    ['日本', '日本'],
  ])('%j is %j', (broken, whole) => {
    expect(mendEncoding(broken)).toBe(whole);
  });

  it('gives back any text that was broken so', () => {
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        const broken = String.fromCharCode(...new TextEncoder().encode(text));
        const mended = mendEncoding(broken);
        // A text that itself looks broken is mended further; all others come back.
        expect(mended === text || mended === mendEncoding(text)).toBe(true);
      }),
    );
  });
});

describe('wordTest', () => {
  it.each([
    ['torn', 'It was TORN.', true],
    ['torn', 'tornado', false],
    ['torn*', 'tornado', true],
    ['too late', 'came too\nlate!', true],
    ['großer', 'GROSSER Schaden', true],
    ['ruckgabe', 'Rückgabe', true],
    ['', 'anything', false],
    ['?', 'anything?', false],
  ])('%j in %j: %s', (word, text, found) => {
    expect(wordTest(word)(text)).toBe(found);
  });
});
