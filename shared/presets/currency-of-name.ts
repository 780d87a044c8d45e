const CODES = new Set(
  'AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW MAD MXN MYR NGN NOK NZD PEN PHP PLN RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR'.split(
    ' ',
  ),
);
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/R\$/u, 'BRL'],
  [/\u20ac/u, 'EUR'],
  [/\u00a3/u, 'GBP'],
  [/\u20b9/u, 'INR'],
  [/[\u00a5\uffe5\u5186]/u, 'JPY'],
  [/\bz\u0142/u, 'PLN'],
  [/K\u010d/u, 'CZK'],
  [/\$/u, 'USD'],
  [/\beuros?\b/iu, 'EUR'],
];

/**
 * The currency that the name of a column of money states, as an ISO 4217 code; null where it states none.
 * @example currencyOfName('Betrag CHF') // 'CHF'
 */
export function currencyOfName(name: string): string | null {
  for (const { 0: word, index } of name.matchAll(/\p{L}+/gu)) {
    const code = word.toUpperCase();
    if (CODES.has(code) && (word === code || '_(['.includes(name.charAt(index - 1) || ' '))) return code;
  }
  return SIGNS.find(([sign]) => sign.test(name))?.[1] ?? null;
}
