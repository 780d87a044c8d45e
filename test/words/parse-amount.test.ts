import { expect, it } from 'vitest';
import { parseAmount } from '../../shared/words/parse-amount.ts';

it('reads numbers as the language writes them, and nothing that could be read in two ways', () => {
  const english = ['22', ' 22.5 ', '1,344', '1,344.5', '0.25', '2,5', '1.344.5', '-3', '1e3', '', 'x', '1 344', '∞'];
  expect(english.map((text) => parseAmount(text, 'en'))).toEqual([
    22,
    22.5,
    1344,
    1344.5,
    0.25,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  const german = ['22', '22,5', '1.344', '1.344,5', '2.5', '22.50'];
  expect(german.map((text) => parseAmount(text, 'de'))).toEqual([22, 22.5, 1344, 1344.5, null, null]);
});
