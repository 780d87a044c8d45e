import { formatNumber } from './format.ts';
import type { Lang } from './messages.ts';

/**
 * Money in its currency: minor units become whole ones by the currency's own digits; without a currency the plain number
 * with two decimals. Large amounts lose their decimals.
 * @param minor  integer minor units (may be an average)
 * @example formatMoney(123_456, 'EUR', 'en') // '€1,235'
 */
export function formatMoney(minor: number, currency: string | null, lang: Lang): string {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  if (currency === null || !/^[A-Z]{3}$/.test(currency))
    return formatNumber(minor / 100, lang, Math.abs(minor) >= 100_000 ? 0 : 2);
  const digits =
    new Intl.NumberFormat(locale, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const whole = minor / 10 ** digits;
  const shown = Math.abs(whole) >= 1000 ? 0 : digits;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: shown,
    maximumFractionDigits: shown,
  })
    .format(whole)
    .replace('-', '\u2212');
}
