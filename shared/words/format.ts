import type { Interval } from '../model/series.ts';
import type { Proportion } from '../model/analysis.ts';
import type { Lang } from './messages.ts';

/** Narrow no-break space: between a number and its sign, so that they never part at a line end. */
export const THIN = '\u202F';
const MINUS = '\u2212';
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en-GB', de: 'de-DE' };
const formatters = new Map<string, Intl.NumberFormat>();

/**
 * A number with thousands marks, fixed decimals and a real minus sign.
 * @param value  finite
 * @param digits  decimals, 0 to 6
 * @example formatNumber(-1344.5, 'en', 1) // '−1,344.5'
 */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const rounded = Number(value.toFixed(digits));
  return formatterFor(lang, digits)
    .format(Math.abs(rounded))
    .replace(/^/, rounded < 0 ? MINUS : '');
}

/**
 * A rate or level as printed in tables: three figures at most, one decimal from 10 to 100, none from 100.
 * @param value  in its unit
 * @example formatRate(4.12, 'en') // '4.1'; formatRate(0.4212, 'en') // '0.42'; formatRate(312.4, 'en') // '312'
 */
export function formatRate(value: number, lang: Lang): string {
  const size = Math.abs(value);
  const digits = size >= 99.95 || size === 0 ? 0 : size >= 0.995 ? 1 : size >= 0.0995 ? 2 : 3;
  return formatNumber(value, lang, digits);
}

/** Two rates of one sentence or row, to the same decimals, more of them where they would read alike. */
export function formatRates(values: readonly number[], lang: Lang): string[] {
  const largest = Math.max(...values.map(Math.abs), 0);
  let digits = largest >= 99.95 || largest === 0 ? 0 : largest >= 0.995 ? 1 : largest >= 0.0995 ? 2 : 3;
  const distinct = new Set(values).size;
  while (digits < 3 && new Set(values.map((value) => value.toFixed(digits))).size < distinct) digits++;
  return values.map((value) => formatNumber(value, lang, digits));
}

/** A rate ratio: `1.90 ×`. */
export function formatRatio(value: number, lang: Lang): string {
  return `${formatNumber(value, lang, ratioDigits(value))}${THIN}×`;
}

/** The interval of a rate ratio: `1.54–2.35`; an unbounded one is `≥ 1.54`. */
export function formatRatioRange(interval: Interval, lang: Lang): string {
  const low = formatNumber(interval.low, lang, ratioDigits(interval.low));
  if (interval.high === null) return `≥${THIN}${low}`;
  return `${low}–${formatNumber(interval.high, lang, ratioDigits(interval.high))}`;
}

/** A count with its sign: `+210`, `−88`, `0`. */
export function formatSigned(value: number, lang: Lang, digits = 0): string {
  const text = formatNumber(value, lang, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

/** The interval of an excess: `160–262`, `−121 to −54` where a sign would be lost in a dash. */
export function formatCountRange(interval: Interval, lang: Lang): string {
  const low = formatNumber(interval.low, lang);
  if (interval.high === null) return `≥${THIN}${low}`;
  const high = formatNumber(interval.high, lang);
  const isMinus = low.startsWith(MINUS) || high.startsWith(MINUS);
  return isMinus ? `${low} ${lang === 'de' ? 'bis' : 'to'} ${high}` : `${low}–${high}`;
}

/**
 * A share in per cent: no decimals, but never rounded to nothing or to all.
 * @param share  of 1
 * @example formatShare(0.2583, 'en') // '26 %'; formatShare(0.0004, 'en') // '< 0.1 %'
 */
export function formatShare(share: number, lang: Lang): string {
  if (share > 0 && share < 0.0005) return `<${THIN}${formatNumber(0.1, lang, 1)}${THIN}%`;
  if (share > 0 && share < 0.005) return `${formatNumber(share * 100, lang, 1)}${THIN}%`;
  if (share < 1 && share > 0.995) return `>${THIN}99${THIN}%`;
  return `${formatNumber(share * 100, lang)}${THIN}%`;
}

/**
 * A proportion (METRICS.md 0.2): numerator, denominator, percentage and Wilson 95 % interval. Under n = 10 the
 * percentage is left out.
 * @example formatProportion({ numerator: 31, denominator: 120, share: 0.258, low: 0.188, high: 0.343 }, 'en')
 * // '31/120 (26 %, 19–34)'
 */
export function formatProportion(proportion: Proportion, lang: Lang): string {
  const { numerator, denominator, share } = proportion;
  const counts = `${formatNumber(numerator, lang)}/${formatNumber(denominator, lang)}`;
  if (denominator < 10 || share === null) return counts;
  const range = formatShareRange(proportion, lang);
  return `${counts} (${formatShare(share, lang)}${range === null ? '' : `, ${range}`})`;
}

/**
 * The interval of a proportion in per cent, without the sign: `19–34`; null under n = 10. Near nothing and near all it gets
 * a decimal, and there it is rounded outwards, so that it never claims a certainty it has not.
 */
export function formatShareRange(proportion: Proportion, lang: Lang): string | null {
  const { low, high, denominator } = proportion;
  if (low === null || high === null || denominator < 10) return null;
  if (high >= NEAR_NOTHING && low <= 1 - NEAR_NOTHING)
    return `${formatNumber(low * 100, lang)}–${formatNumber(high * 100, lang)}`;
  return `${nearEnd(Math.floor(tenths(low)), lang)}–${nearEnd(Math.ceil(tenths(high)), lang)}`;
}

/** Shares of 1 below which (or above 1 − which) whole per cents say too little. */
const NEAR_NOTHING = 0.015;

/** Tenths of a per cent, freed from what binary fractions add. */
function tenths(share: number): number {
  return Number((share * 1000).toFixed(6));
}

function nearEnd(value: number, lang: Lang): string {
  return formatNumber(value / 10, lang, value === 0 || value === 1000 ? 0 : 1);
}

function ratioDigits(value: number): number {
  return value >= 99.5 ? 0 : value >= 9.95 ? 1 : 2;
}

function formatterFor(lang: Lang, digits: number): Intl.NumberFormat {
  const key = `${lang}${digits}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(LOCALES[lang], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: true,
  });
  formatters.set(key, made);
  return made;
}
