import { expect, it } from 'vitest';
import { reasonWords } from '../../shared/words/reason-words.ts';

it('says in German why a figure is absent, with the German names of the columns', () => {
  expect(reasonWords('needs the column “Resolved” or “Closed”', 'de')).toBe(
    'braucht die Spalte „Gelöst“ oder „Geschlossen“',
  );
  expect(reasonWords('needs orders', 'de')).toBe('braucht Bestellungen');
  expect(reasonWords('needs the column “Customer”, orders, “Customer” of the orders', 'de')).toBe(
    'braucht die Spalte „Kunde“, Bestellungen, „Kunde“ der Bestellungen',
  );
  expect(reasonWords('not known for any case here', 'de')).toBe('hier von keinem Fall bekannt');
});

it('leaves English, and what it does not know, as it was given', () => {
  expect(reasonWords('needs orders', 'en')).toBe('needs orders');
  expect(reasonWords('the moon', 'de')).toBe('the moon');
});
