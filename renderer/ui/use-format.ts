import type { Interval, PeriodName } from '../../shared/model/series.ts';
import { formatDuration } from '../../shared/words/format-duration.ts';
import { formatInstant } from '../../shared/words/format-instant.ts';
import {
  formatCountRange,
  formatNumber,
  formatRate,
  formatRates,
  formatRatio,
  formatRatioRange,
  formatShare,
  formatSigned,
  THIN,
} from '../../shared/words/format.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { periodName, shortPeriod, sincePeriod } from '../../shared/words/period-names.ts';
import { useWords } from './use-words.ts';

/** The formats of shared/words in one language. */
export type Format = {
  count: (n: number) => string;
  /** A number with so many decimals. */
  decimals: (value: number, digits: number) => string;
  rate: (value: number) => string;
  rates: (values: readonly number[]) => string[];
  /** One decimal: `0.3`; what would be rounded to nothing is `< 0.1`. */
  tenths: (value: number) => string;
  ratio: (value: number) => string;
  ratioRange: (interval: Interval) => string;
  signed: (value: number) => string;
  countRange: (interval: Interval) => string;
  share: (share: number) => string;
  duration: (ms: number) => string;
  /** `October 2026`; the year is left out where it is that of `relativeTo`. */
  period: (name: PeriodName, relativeTo?: PeriodName) => string;
  /** `Oct 2026`; a week is its Monday, `5 Oct 2026`. */
  periodShort: (name: PeriodName) => string;
  since: (name: PeriodName, relativeTo?: PeriodName) => string;
  instant: (time: number | string, zone: string) => string;
  /** `31 Oct 2026, 23:58`. */
  instantShort: (time: number | string, zone: string) => string;
  day: (time: number, zone: string) => string;
  bytes: (n: number) => string;
  /** Time left, roughly. */
  left: (seconds: number) => string;
};

const FORMATS: Readonly<Record<Lang, Format>> = { en: formatOf('en'), de: formatOf('de') };

/** Numbers, periods and times as the language of the interface writes them. */
export function useFormat(): Format {
  return FORMATS[useWords().lang];
}

/** The formats without React. */
export function formatOf(lang: Lang): Format {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  return {
    count: (n) => formatNumber(n, lang),
    decimals: (value, digits) => formatNumber(value, lang, digits),
    rate: (value) => formatRate(value, lang),
    rates: (values) => formatRates(values, lang),
    tenths: (value) =>
      value > 0 && value < 0.05 ? `<${THIN}${formatNumber(0.1, lang, 1)}` : formatNumber(value, lang, 1),
    ratio: (value) => formatRatio(value, lang),
    ratioRange: (interval) => formatRatioRange(interval, lang),
    signed: (value) => formatSigned(value, lang),
    countRange: (interval) => formatCountRange(interval, lang),
    share: (share) => formatShare(share, lang),
    duration: (ms) => formatDuration(ms, lang),
    period: (name, relativeTo) => periodName(name, lang, relativeTo),
    periodShort: (name) => shortPeriod(name, lang),
    since: (name, relativeTo) => sincePeriod(name, lang, relativeTo),
    instant: (time, zone) => formatInstant(time, zone, lang),
    instantShort: (time, zone) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone }).format(
        new Date(time),
      ),
    day: (time, zone) => formatInstant(time, zone, lang, 'day'),
    bytes: (n) => bytesText(n, lang),
    left: (seconds) => formatDuration(Math.max(1000, seconds * 1000), lang),
  };
}

function bytesText(n: number, lang: Lang): string {
  if (n < 1000) return `${formatNumber(n, lang)}${THIN}B`;
  if (n < 1e6) return `${formatNumber(n / 1e3, lang)}${THIN}kB`;
  return n < 1e9 ? `${formatNumber(n / 1e6, lang, 1)}${THIN}MB` : `${formatNumber(n / 1e9, lang, 2)}${THIN}GB`;
}
