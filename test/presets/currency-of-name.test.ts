import { expect, it } from 'vitest';
import { currencyOfName } from '../../shared/presets/currency-of-name.ts';

it.each([
  ['Betrag CHF', 'CHF'],
  ['Total (USD)', 'USD'],
  ['amount_eur', 'EUR'],
  ['Umsatz in €', 'EUR'],
  ['金額（円）', 'JPY'],
  ['Montant (euros)', 'EUR'],
  ['Wartość zł', 'PLN'],
  ['Amount', null],
  ['Try again total', null],
  ['Total', null],
])('reads the currency of "%s"', (name, code) => {
  expect(currencyOfName(name)).toBe(code);
});
