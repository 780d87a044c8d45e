import type { PlanProblem } from '../model/board.ts';
import { formatNumber, formatShare } from './format.ts';
import { catalogueOf, message, type Lang } from './messages.ts';
import { periodName } from './period-names.ts';

/** Values that are shares of 1, and values that are months. */
const SHARES = new Set(['fall', 'power', 'smallest']);
const MONTHS = new Set(['first', 'month']);

/** What is wrong with a criterion, in one or two sentences. */
export function problemWords({ code, values }: PlanProblem, lang: Lang): string {
  const filling = Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, printed(key, value, lang)] as const),
  );
  const text = fill(catalogueOf(lang)[`plan.${code}`], filling);
  if (code !== 'never-provable' && code !== 'window-too-short') return text;
  const smallest = filling['smallest'];
  if (smallest === undefined) return `${text} ${message(lang, 'plan.smallest-none')}`;
  return `${text} ${message(lang, 'plan.smallest', { smallest })}`;
}

function printed(key: string, value: string | number, lang: Lang): string {
  if (typeof value === 'string') return MONTHS.has(key) ? periodName(value, lang) : value;
  return SHARES.has(key) ? formatShare(value, lang) : formatNumber(value, lang);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
