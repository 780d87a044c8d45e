import { describe, expect, it } from 'vitest';
import { labelThemes } from '../../shared/themes/label-themes.ts';
import { tellApart } from '../../shared/themes/tell-apart.ts';
import type { Term } from '../../shared/themes/read-terms.ts';

const words = (text: string): Term[] => text.split(' ').map((word) => ({ stem: word, form: word }));

describe('tellApart', () => {
  it('adds to namesakes what is common in one and rare in the other', () => {
    const inside = [
      new Map([
        ['order', 20],
        ['late', 12],
        ['please', 10],
      ]),
      new Map([
        ['order', 20],
        ['refund', 9],
        ['please', 10],
      ]),
      new Map([['invoice', 20]]),
    ];
    const names = [['order'], ['order'], ['invoice']];
    expect(tellApart(names, names, inside, [20, 20, 20])).toEqual([['late'], ['refund'], []]);
  });

  it('adds nothing where nothing tells', () => {
    const same = new Map([['order', 5]]);
    expect(tellApart([['order'], ['order']], [['order'], ['order']], [same, same], [5, 5])).toEqual([[], []]);
    expect(tellApart([], [], [], [])).toEqual([]);
  });
});

describe('labels of themes', () => {
  // "order" is in all texts of two themes; what else they say is too thin to be a name among many other texts.
  const texts = [
    ...Array.from({ length: 40 }, (_, i) => words(i < 5 ? 'order late' : 'order')),
    ...Array.from({ length: 40 }, (_, i) => words(i < 5 ? 'order refund' : 'order')),
    ...Array.from({ length: 400 }, (_, i) => words(i % 4 < 2 ? 'late refund invoice' : 'invoice')),
  ];
  const theme = texts.map((_, row) => (row < 40 ? 0 : row < 80 ? 1 : 2));
  const input = { texts, times: texts.map(() => 1), theme, themes: 3 };

  it('differ where they are to be told apart', () => {
    const plain = labelThemes(input);
    expect(plain[0]).toEqual(plain[1]);
    const apart = labelThemes({ ...input, isApart: true });
    expect([apart[0], apart[1]]).toEqual([
      ['order', 'late'],
      ['order', 'refund'],
    ]);
    expect(apart[2]).toEqual(plain[2]);
  });
});
