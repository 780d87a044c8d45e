import type { MetricAnswer, MetricReading } from '../../../shared/model/follow-up.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';

const DAY_MS = 86_400_000;

/** What a metric says, as text: the figure with n and its interval, and what was left out. */
export type AnswerText = { figure: string; detail: string };

/** The answer of a metric in words; an absent one says why. */
export function answerText(answer: MetricAnswer, words: Words, format: Format): AnswerText {
  const { t, lang } = words;
  const { proportion, duration, quantity, why } = answer;
  if (proportion !== null) {
    return {
      figure: formatProportion(proportion, lang),
      detail: leftOut(
        [
          ['follow.pending', proportion.pending],
          ['follow.unknown', proportion.unknown],
        ],
        words,
        format,
      ),
    };
  }
  if (duration !== null) {
    const time = (ms: number | null): string => (ms === null ? t('cluster.notReached') : format.duration(ms));
    const range = `${time(duration.medianLowMs)}–${time(duration.medianHighMs)}`;
    return {
      figure:
        duration.medianMs === null
          ? t('follow.median-open')
          : t('follow.median', { median: time(duration.medianMs), range }),
      detail: [
        t('follow.p90', { p90: time(duration.p90Ms) }),
        t('follow.n', { n: format.count(duration.n), open: format.count(duration.open) }),
        leftOut(
          [
            ['follow.invalid', duration.invalid],
            ['follow.unknown', duration.unknown],
          ],
          words,
          format,
        ),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    };
  }
  if (quantity !== null) {
    const number = (value: number | null): string =>
      value === null ? '–' : quantityText(value, quantity.unit, format);
    return {
      figure: t('follow.mean', {
        mean: number(quantity.mean),
        range: `${number(quantity.low)}–${number(quantity.high)}`,
      }),
      detail: [
        t('follow.quantity', { n: format.count(quantity.n), median: number(quantity.median) }),
        leftOut([['follow.unknown', quantity.unknown]], words, format),
      ]
        .filter((part) => part !== '')
        .join(' · '),
    };
  }
  return { figure: '–', detail: reasonWords(why ?? '', lang) };
}

/** A share, time or number as bare as a table cell wants it. */
export function cellText(answer: MetricAnswer, words: Words, format: Format): string {
  const { proportion, duration, quantity } = answer;
  if (duration !== null)
    return duration.medianMs === null ? words.t('cluster.notReached') : format.duration(duration.medianMs);
  if (proportion !== null) return formatProportion(proportion, words.lang);
  return quantity?.mean == null ? '–' : quantityText(quantity.mean, quantity.unit, format);
}

function quantityText(value: number, unit: string, format: Format): string {
  if (unit !== 'ms') return format.rate(value);
  return value < 0 ? `−${format.duration(-value)}` : format.duration(value);
}

function leftOut(
  parts: readonly (readonly ['follow.pending' | 'follow.unknown' | 'follow.invalid', number])[],
  { t }: Words,
  format: Format,
): string {
  return parts.flatMap(([key, n]) => (n === 0 ? [] : [t(key, { n: format.count(n) })])).join(' · ');
}

/** Days as the axes and sentences of these pages write them. */
export function daysText(days: number | null, { t }: Words, format: Format): string {
  return days === null ? t('cluster.notReached') : format.duration(days * DAY_MS);
}

/** The reading of one metric by its id. */
export function readingOf(metrics: readonly MetricReading[], id: string): MetricReading | null {
  return metrics.find((one) => one.id === id) ?? null;
}
