import { expect, it } from 'vitest';
import { plainWords } from '../../shared/presets/plain-words.ts';

it('compares cells by lower-case words without accents', () => {
  expect(
    ['wc-Annulée_partiellement', ' CancelledByMerchant ', 'Wysłane!', 'キャンセル確定', '已取消', ''].map(plainWords),
  ).toEqual(['annulee partiellement', 'cancelled by merchant', 'wyslane', 'キャンセル確定', '已取消', '']);
});
