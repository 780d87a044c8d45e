import { describe, expect, it } from 'vitest';
import { copyOf, keyDictionary } from '../../../main/import/key-dictionary.ts';

describe('a dictionary of keys', () => {
  it('numbers labels in the order in which they come and finds them again', () => {
    const dictionary = keyDictionary();
    const labels = Array.from({ length: 5000 }, (_, i) => `customer-${(i * 7919) % 5000}`);
    const codes = labels.map((label) => dictionary.add(label));
    expect(codes).toEqual(labels.map((_, i) => i));
    expect(labels.map((label) => dictionary.find(label))).toEqual(codes);
    expect(dictionary.labels).toEqual(labels);
  });

  it('keeps labels apart that share a start or only differ in case, length or script', () => {
    const dictionary = keyDictionary();
    const labels = ['', 'a', 'A', 'aa', 'a ', '\u0000', 'constructor', '__proto__', '\u00e9', 'e\u0301', '荷物', '荷'];
    for (const label of labels) {
      expect(dictionary.find(label)).toBe(-1);
      dictionary.add(label);
    }
    expect(labels.map((label) => dictionary.find(label))).toEqual(labels.map((_, i) => i));
  });

  it('copies texts of any script unchanged', () => {
    for (const text of ['', 'plain', 'Gr\u00fc\u00dfe', '荷物 \ud83d\udce6', '\ud800 alone'])
      expect(copyOf(text)).toBe(text);
  });
});
