import { plainWords } from './plain-words.ts';

/**
 * Movements of money that payment services and ledgers list beside sales. A bare transfer or deposit is none of them: so some call
 * the way in which a sale was paid.
 */
const NO_SALE = new RegExp(
  [
    String.raw`\b(?:refund|returns?\b|reversal|credit note|credit memo|chargeback|dispute|payout|withdrawal|fee|fees|adjustment|correction|reserve|hold|conversion|commission|cashback|transfer (?:to|from)|deposit to)`,
    String.raw`\b(?:gutschrift|ruckzahlung|ruckerstattung|ruckbuchung|ruckgabe|retoure|auszahlung|abbuchung|umbuchung|gebuhr|wahrungsumrechnung|korrektur|einbehalt|storno)`,
    String.raw`\b(?:remboursement|avoir|retrait|conversion|annulation|retour|reembolso|devolucion|nota de credito|retirada|devolucao|estorno|saque)\b`,
    String.raw`\b(?:rimborso|nota di credito|prelievo|commissione|reso|terugbetaling|creditnota|creditfactuur|opname|zwrot|korekta|wyplata|prowizja)\b`,
    '返金|返品|出金|手数料|退款|提现|환불|수수료',
  ].join('|'),
  'u',
);

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, boolean>();

/**
 * True when the type of a row says that it is no sale: a refund, credit note, payout, withdrawal, fee, conversion.
 * @example isNoSale('Allgemeine Abbuchung') // true
 * @example isNoSale('Express Checkout Payment') // false
 */
export function isNoSale(cell: string): boolean {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const words = plainWords(cell);
  const is = words.length < 60 && NO_SALE.test(words);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cell, is);
  return is;
}
