import type { ChartTarget } from '../model/chart.ts';
import { formatDuration } from './format-duration.ts';
import { formatNumber, THIN } from './format.ts';
import { message, type Lang } from './messages.ts';

const DAY_MS = 86_400_000;
const MOST_DIGITS = 3;

/**
 * A target as it is printed: `≤ 22`, `≥ 90 %`, `≤ 3.0 d`. A number is written as it was set, not rounded to the figures of
 * a measured one.
 * @param unit  the measure's: `%`, `days`, or a rate or count, which stands elsewhere
 */
export function targetWords(target: ChartTarget, unit: string, lang: Lang): string {
  const value = unit === 'days' ? formatDuration(target.value * DAY_MS, lang) : plainNumber(target.value, lang);
  const full = unit === '%' ? `${value}${THIN}%` : value;
  return message(lang, target.good === 'below' ? 'measure.at-most' : 'target.at-least', { value: full });
}

function plainNumber(value: number, lang: Lang): string {
  const digits = [0, 1, 2].find((d) => Number(value.toFixed(d)) === Number(value.toFixed(MOST_DIGITS))) ?? MOST_DIGITS;
  return formatNumber(value, lang, digits);
}
