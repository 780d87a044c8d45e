import type { CountSeries, Interval } from '../model/series.ts';
import { isLasting, type Judgement } from '../model/verdict.ts';
import { formatNumber, formatRates } from './format.ts';
import { message, type Lang } from './messages.ts';
import { periodAt, sincePeriod } from './period-names.ts';

/** What a sentence about one cluster is made of. */
export type VerdictInput = {
  /** `Delivery / courier`. */
  name: string;
  judgement: Judgement;
  series: CountSeries;
  /** Rates before and now in `rateUnit`, as shown; null where there is none. */
  rateBefore: number | null;
  rateNow: number | null;
  /** `per 1,000 orders`, `complaints a month`. */
  rateUnit: string;
};

/** "since March", or over how many periods the whole window drifts. */
export function whenWords(input: VerdictInput, lang: Lang): string {
  const { judgement, series } = input;
  if (judgement.onset === null) return message(lang, 'when.whole', { count: formatNumber(judgement.tested, lang) });
  return sincePeriod(periodAt(series.start, judgement.onset, series.grain), lang, lastPeriod(series));
}

/** Rates from → to with the interval of the new rate, all to the same decimals; null where a rate is unknown. */
export function rateWords(input: VerdictInput, lang: Lang): { from: string; to: string; interval: string } | null {
  const { rateBefore, rateNow, judgement } = input;
  if (rateBefore === null || rateNow === null || judgement.rateRatio === null) return null;
  const { low, high } = judgement.rateRatio;
  const shown = [rateBefore, rateNow, rateBefore * low, high === null ? rateNow : rateBefore * high];
  if (!shown.every(Number.isFinite)) return null;
  const [from = '', to = '', least = '', most = ''] = formatRates(shown, lang);
  const interval =
    high === null
      ? message(lang, 'interval.open', { low: least })
      : message(lang, 'interval.range', { low: least, high: most });
  return { from, to, interval };
}

/** "210 extra complaints", "88 fewer complaints"; null under half a complaint. */
export function excessWords(excess: Interval | null, lang: Lang): string | null {
  if (excess === null) return null;
  const count = Math.round(excess.mid);
  if (count === 0) return null;
  if (count === 1) return message(lang, 'excess.extra-one');
  if (count === -1) return message(lang, 'excess.fewer-one');
  const shown = { count: formatNumber(Math.abs(count), lang) };
  return count > 0 ? message(lang, 'excess.extra', shown) : message(lang, 'excess.fewer', shown);
}

/**
 * What goes with the verdict, as far as the numbers carry it: season, shape, orders.
 * @returns  short sentences, possibly none
 */
export function evidenceWords(input: VerdictInput, lang: Lang): string[] {
  const { judgement, series } = input;
  const words: string[] = [];
  if (judgement.verdict === 'too-few') return words;
  if (!judgement.isSeasonKnown) words.push(message(lang, 'evidence.season-unknown'));
  if (!isLasting(judgement.verdict)) return words;
  if (judgement.isShapeUnclear) words.push(message(lang, 'evidence.shape-unclear'));
  if (judgement.isSeasonKnown)
    words.push(message(lang, judgement.hasSeason ? 'evidence.seasonal-too' : 'evidence.not-seasonal'));
  const change = exposureChange(series, judgement.onset);
  if (change !== null) {
    const percent = Math.round((change - 1) * 100);
    const sign = percent > 0 ? '+' : '';
    words.push(message(lang, 'evidence.exposure', { change: `${sign}${formatNumber(percent, lang)}\u202F%` }));
  }
  return words;
}

/** Index of the last period that was tested: complete and not missing; -1 when there is none. */
export function lastTested(series: CountSeries): number {
  const end = series.lastFraction < 1 ? series.counts.length - 2 : series.counts.length - 1;
  for (let i = end; i >= 0; i--) if (series.counts[i] !== null) return i;
  return -1;
}

/** Name of the last period of a series, finished or not. */
export function lastPeriod(series: CountSeries): string {
  return periodAt(series.start, Math.max(0, series.counts.length - 1), series.grain);
}

function exposureChange(series: CountSeries, onset: number | null): number | null {
  if (series.exposure === null || onset === null || onset < 1) return null;
  const end = series.lastFraction < 1 ? series.exposure.length - 1 : series.exposure.length;
  const before = meanOf(series.exposure.slice(0, onset));
  const after = meanOf(series.exposure.slice(onset, end));
  return before === null || after === null || before <= 0 ? null : after / before;
}

function meanOf(values: readonly number[]): number | null {
  const known = values.filter(Number.isFinite);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
