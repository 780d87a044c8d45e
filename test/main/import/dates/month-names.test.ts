import { expect, it } from 'vitest';
import { isEmptyWord, monthOfWord } from '../../../../main/import/dates/month-names.ts';

it('knows the months that the platform writes in thirteen languages', () => {
  for (const language of ['en', 'de', 'fr', 'es', 'pt', 'nl', 'it', 'pl', 'sv', 'da', 'nb', 'fi', 'tr']) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      const names = Array.from({ length: 12 }, (_, i) => format.format(Date.UTC(2023, i, 15)).replace('.', ''));
      expect([language, names.map(monthOfWord)]).toEqual([language, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]);
    }
  }
});

it('knows words that say nothing, and no others', () => {
  expect([isEmptyWord('Tuesday'), isEmptyWord('de'), isEmptyWord('tomorrow')]).toEqual([true, true, false]);
  expect(monthOfWord('constructor')).toBe(0);
});
