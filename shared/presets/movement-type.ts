import { plainWords } from './plain-words.ts';

/** What a movement of money is: a sale, something given back to the customer, or neither. */
export type Movement = 'sale' | 'back' | 'beside';

const BACK = new RegExp(
  [
    String.raw`\b(?:refund|returns?\b|reversal|reversed|credit note|credit memo|chargeback|dispute)`,
    String.raw`\b(?:gutschrift|ruckzahlung|ruckerstattung|ruckbuchung|ruckgabe|retoure|storno|rechnungskorrektur)`,
    String.raw`\b(?:remboursement|avoir|annulation|retour|reembolso|devolucion|nota de credito|devolucao|estorno)\b`,
    String.raw`\b(?:rimborso|nota di credito|reso|storno|terugbetaling|creditnota|creditfactuur|zwrot|korekta)\b`,
    String.raw`^credit$`,
    '返金|返品|退款|退货|환불|반품',
  ].join('|'),
  'u',
);
/**
 * What payment services and ledgers list beside sales. A bare transfer or deposit is none of it: so some call the way in which a
 * sale was paid.
 */
const BESIDE = new RegExp(
  [
    String.raw`\b(?:payout|withdrawal|fee|fees|adjustment|correction|reserve|hold|conversion|commission|cashback|transfer (?:to|from)|deposit to)`,
    String.raw`\b(?:auszahlung|abbuchung|umbuchung|gebuhr|wahrungsumrechnung|korrektur|einbehalt)`,
    String.raw`\b(?:retrait|conversion|retirada|saque|prelievo|commissione|opname|wyplata|prowizja)\b`,
    '出金|手数料|提现|수수료',
  ].join('|'),
  'u',
);

const MOST_REMEMBERED = 5000;
const remembered = new Map<string, Movement>();

/**
 * What the type of a row says it is: a sale, money given back (refund, credit note), or a movement beside both (payout, fee,
 * conversion).
 * @example movementOf('Allgemeine Abbuchung') // 'beside'
 * @example movementOf('Payment Refund') // 'back'
 */
export function movementOf(cell: string): Movement {
  const known = remembered.get(cell);
  if (known !== undefined) return known;
  const words = plainWords(cell);
  const isShort = words.length < 60;
  const is = isShort && BESIDE.test(words) ? 'beside' : isShort && BACK.test(words) ? 'back' : 'sale';
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(cell, is);
  return is;
}
