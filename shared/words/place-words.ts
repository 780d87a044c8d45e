import type { ChangePlace, ClusterResult } from '../model/analysis.ts';
import { NO_NAME } from '../model/taxonomy.ts';
import { message, type Lang } from './messages.ts';
import { shortName } from './short-name.ts';

/** Any Monday: weekdays are named by counting from it. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/**
 * One value of a dimension as people say it: weekdays (`1` is Monday) and hours (`00` to `23`) by name, others as they are.
 * @example valueWords('weekday', '1', 'en') // 'Monday'
 */
export function valueWords(dimension: string, label: string, lang: Lang): string {
  if (label === NO_NAME) return message(lang, 'inside.not-given');
  if (dimension === 'weekday' && /^[1-7]$/.test(label)) return weekdayName(Number(label), lang);
  if (dimension !== 'hour' || !/^\d\d$/.test(label)) return label;
  return message(lang, 'inside.hour', { from: label, to: String((Number(label) + 1) % 24).padStart(2, '0') });
}

/** A part of a cut by its values, one for each dimension: `North × Sofa`. */
export function partWords(dimensions: readonly string[], labels: readonly string[], lang: Lang): string {
  return labels.map((label, i) => valueWords(dimensions[i] ?? '', label, lang)).join(' × ');
}

/**
 * The place of a change by its own values.
 * @example placeWords({ dimensions: ['site', 'product'], labels: ['North', 'Sofa'], excess: 9, share: 0.9 }, 'en') // 'North, Sofa'
 */
export function placeWords({ dimensions, labels }: ChangePlace, lang: Lang): string {
  return labels.map((label, i) => shortName(valueWords(dimensions[i] ?? '', label, lang), 40)).join(', ');
}

/** Second line of a real change: its touchpoint, and the place that explains it. */
export function whereWords({ touchpoint, place }: Pick<ClusterResult, 'touchpoint' | 'place'>, lang: Lang): string {
  return place === undefined ? touchpoint : `${touchpoint} · ${placeWords(place, lang)}`;
}

function weekdayName(day: number, lang: Lang): string {
  const locale = lang === 'de' ? 'de-DE' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(MONDAY_MS + (day - 1) * DAY_MS);
}
