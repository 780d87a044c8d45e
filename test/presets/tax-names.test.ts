import { expect, it } from 'vitest';
import { isGrossName, isNetName, isTotalName } from '../../shared/presets/tax-names.ts';

it.each([
  ['Gross amount', 'gross'],
  ['Betrag brutto', 'gross'],
  ['Amount (incl. VAT)', 'gross'],
  ['Net amount', 'net'],
  ['Betrag netto', 'net'],
  ['Montant HT', 'net'],
  ['Subtotal', 'net'],
  ['Total excl. VAT', 'net'],
  ['Total', 'total'],
  ['Gesamtbetrag', 'total'],
  ['Amount', 'none'],
])('%s says %s', (name, says) => {
  const found = isGrossName(name) ? 'gross' : isNetName(name) ? 'net' : isTotalName(name) ? 'total' : 'none';
  expect(found).toBe(says);
});
