import type { CaseAnswer } from '../../../shared/model/case-selection.ts';
import type { MetricAnswer, MetricReading } from '../../../shared/model/follow-up.ts';
import { formatMoney } from '../../../shared/words/format-money.ts';
import { formatProportion } from '../../../shared/words/format.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';

const DAY_MS = 86_400_000;

/** What a metric says of some cases, with its 95 % interval; null when it is absent. */
export function answerText(answer: MetricAnswer, words: Words, format: Format): string | null {
  const { t, lang } = words;
  const { proportion, duration, quantity } = answer;
  if (proportion !== null) return formatProportion(proportion, lang);
  if (duration !== null) {
    if (duration.medianMs === null) return t('follow.median-open');
    const time = (ms: number | null): string => (ms === null ? t('cluster.notReached') : format.duration(ms));
    const range = `${time(duration.medianLowMs)}–${time(duration.medianHighMs)}`;
    return t('follow.median', { median: time(duration.medianMs), range });
  }
  if (quantity === null) return null;
  const number = (value: number | null): string =>
    value === null ? '–' : quantityText(value, quantity, words, format);
  const range = `${number(quantity.low)}–${number(quantity.high)}`;
  return t('follow.mean', { mean: number(quantity.mean), range });
}

/** One of the counts beside a figure, and the cases that it counts. */
export type AnswerPart = { text: string; answer: CaseAnswer };

/** What stands beside a figure: how many cases it rests on, and those left out; each of these opens its cases. */
export function answerParts(answer: MetricAnswer, words: Words, format: Format): AnswerPart[] {
  const { t } = words;
  const { proportion, duration, quantity } = answer;
  const part = (
    key: 'follow.pending' | 'follow.unknown' | 'follow.invalid' | 'follow.n' | 'follow.open',
    n: number,
    of: CaseAnswer,
  ): AnswerPart[] => (n === 0 ? [] : [{ text: t(key, { n: format.count(n) }), answer: of }]);
  if (proportion !== null)
    return [
      ...part('follow.pending', proportion.pending, 'pending'),
      ...part('follow.unknown', proportion.unknown, 'unknown'),
    ];
  if (duration !== null)
    return [
      ...part('follow.n', duration.n, 'counted'),
      ...part('follow.open', duration.open, 'open'),
      ...part('follow.invalid', duration.invalid, 'invalid'),
      ...part('follow.unknown', duration.unknown, 'unknown'),
    ];
  if (quantity === null) return [];
  const median = quantity.median === null ? '–' : quantityText(quantity.median, quantity, words, format);
  return [
    { text: t('follow.quantity', { n: format.count(quantity.n), median }), answer: 'counted' },
    ...(quantity.unit === 'minor-units'
      ? [
          {
            text: t('follow.sum', { sum: quantityText(quantity.sum, quantity, words, format) }),
            answer: 'counted' as const,
          },
        ]
      : []),
    ...part('follow.unknown', quantity.unknown, 'unknown'),
  ];
}

function quantityText(
  value: number,
  { unit, currency }: { unit: string; currency: string | null },
  { lang }: Words,
  format: Format,
): string {
  if (unit === 'minor-units') return formatMoney(value, currency, lang);
  if (unit !== 'ms') return format.rate(value);
  return value < 0 ? `−${format.duration(-value)}` : format.duration(value);
}

/** Days as the axes and sentences of these pages write them. */
export function daysText(days: number | null, { t }: Words, format: Format): string {
  return days === null ? t('cluster.notReached') : format.duration(days * DAY_MS);
}

/** The reading of one metric by its id. */
export function readingOf(metrics: readonly MetricReading[], id: string): MetricReading | null {
  return metrics.find((one) => one.id === id) ?? null;
}
