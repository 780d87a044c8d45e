import { expect, it } from 'vitest';
import { createKeyIndex } from '../../../main/db/key-index.ts';
import { textColumn } from '../../support/make-batch.ts';

it('numbers texts in the order they come and knows them again after a reload', () => {
  const index = createKeyIndex(42);
  const numbers = new Map<string, number>();
  const saved: Uint32Array[] = [];
  let collisions = 0;
  const save = (): unknown => saved.push(index.newHashes()?.hashes ?? new Uint32Array(0));
  for (let at = 0; at < 50_000; at += 1) {
    const text = `${at % 2 === 0 ? 'C-' : 'ü'}${at}`;
    index.hash(text, at % 3);
    if (index.find() !== 0) collisions += 1;
    numbers.set(text, index.add());
    if (at % 7000 === 0) save();
  }
  save();
  expect(index.newHashes()).toBeNull();
  expect(collisions).toBe(0);
  expect([index.size(), saved.reduce((sum, { length }) => sum + length, 0)]).toEqual([50_000, 150_000]);
  const again = createKeyIndex(42);
  for (const hashes of saved) again.load(hashes);
  const lost = [...numbers].filter(([text, number], at) => {
    again.hash(text, at % 3);
    return again.find() !== number;
  });
  expect(lost).toEqual([]);
});

it('keeps scopes apart, and near texts too', () => {
  const index = createKeyIndex(1);
  const texts = ['', 'a', 'b', 'aa', 'ab', 'ba', 'A', ' a', 'a ', '1', '01', '10', '\u0000', 'ä', 'a\u0308'];
  for (const scope of [0, 1, 2]) {
    for (const text of texts) {
      index.hash(text, scope);
      expect(index.find()).toBe(0);
      index.add();
    }
  }
  expect(index.size()).toBe(texts.length * 3);
});

it('hashes a row of a column as the text it holds', () => {
  const texts = ['C-1', '', 'ü', '荷物 7', 'a\u0308', '😀', '\uFEFFx', 'plain'];
  const index = createKeyIndex(7);
  for (const text of texts) {
    index.hash(text, 2);
    index.add();
  }
  const column = textColumn(texts);
  const found = texts.map((_, row) => {
    index.hashRow(column, row, 2);
    return index.find();
  });
  expect(found).toEqual(texts.map((_, row) => row + 1));
});
