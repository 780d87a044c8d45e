import { expect, it } from 'vitest';
import { formatMoney } from '../../shared/words/format-money.ts';

it.each([
  [123_456, 'EUR', 'en', '€1,235'],
  [1250, 'EUR', 'en', '€12.50'],
  [-1250, 'USD', 'en', '−US$12.50'],
  [1250, 'JPY', 'en', 'JP¥1,250'],
  [1250, null, 'en', '12.50'],
  [1250, 'coins', 'en', '12.50'],
] as const)('%d of %s', (minor, currency, lang, text) => {
  expect(formatMoney(minor, currency, lang)).toBe(text);
});
