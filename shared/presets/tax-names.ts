import { splitWords } from './split-words.ts';

/** Words for an amount with tax, and for one without. */
export const GROSS =
  'brutto|gross|ttc|tvac|in[ck]l(?:usive|uding|uido|usa|udo)? (?:mwst|mw st|ust|u st|vat|tax|gst|btw|iva|moms)|inc (?:vat|tax|gst)|iva incl(?:uido|usa)?|com iva|mit (?:mwst|mw st|ust)|s dph|kdv dahil|med moms|z vat';
export const NET =
  'netto|net|ht|hors taxes?|ex[ck]l?(?:usive|uding)? (?:mwst|mw st|ust|u st|vat|tax|gst|btw|iva|moms)|iva escl(?:usa)?|sin iva|sem iva|ohne (?:mwst|mw st|ust)|bez dph|kdv haric|utan moms|bez vat';

const IS_GROSS = new RegExp(`(?:^| )(?:${GROSS}|bruttobetrag|bruttopreis|lordo)(?: |$)`, 'u');
const IS_NET = new RegExp(
  `(?:^| )(?:${NET}|nettobetrag|nettopreis|imponibile|sub ?total|zwischensumme|(?:before|pre|without) (?:tax|vat))(?: |$)`,
  'u',
);
/** What the customer paid in the end; of two amounts that may still be the one without tax. */
const IS_LAST = /(?:^| )(?:total|totale|totaal|gesamt\p{L}*|endbetrag|rechnungsbetrag|paid|bezahlt|charged)(?: |$)/u;

/**
 * Whether a column of amounts says by its name that it holds them with tax.
 * @example isGrossName('Amount (incl. VAT)') // true
 */
export function isGrossName(name: string): boolean {
  return IS_GROSS.test(splitWords(name));
}

/**
 * Whether it says that they are without tax.
 * @example isNetName('Nettobetrag') // true
 */
export function isNetName(name: string): boolean {
  return IS_NET.test(splitWords(name));
}

/**
 * Whether it calls them the last, largest ones.
 * @example isTotalName('Total') // true
 */
export function isTotalName(name: string): boolean {
  const words = splitWords(name);
  return IS_LAST.test(words) && !IS_NET.test(words);
}
