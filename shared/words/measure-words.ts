import type { AssuranceMark, VariationMark } from '../model/chart.ts';
import type { PeriodName } from '../model/series.ts';
import { message, type Lang } from './messages.ts';
import { sincePeriod } from './period-names.ts';

/**
 * The last column of the measure table: what its two marks say.
 * @param input.onset  the period since which the level differs, or null where the latest point alone is out of line
 * @example measureWords({ variation: { state: 'common', letter: null }, assurance: '?', onset: null, month: '2026-10' }, 'en')
 * // 'within usual variation; target hit and miss'
 */
export function measureWords(
  input: { variation: VariationMark; assurance: AssuranceMark; onset: PeriodName | null; month: PeriodName },
  lang: Lang,
): string {
  const first = variationWords(input, lang);
  return input.assurance === null ? first : `${first}; ${message(lang, `measure.target-${input.assurance}`)}`;
}

function variationWords(
  input: { variation: VariationMark; onset: PeriodName | null; month: PeriodName },
  lang: Lang,
): string {
  const { state, letter } = input.variation;
  if (state === 'too-few') return message(lang, 'measure.too-few');
  if (state === 'common' || letter === null) return message(lang, 'measure.within');
  if (input.onset === null) return message(lang, letter === 'H' ? 'measure.higher-now' : 'measure.lower-now');
  const when = sincePeriod(input.onset, lang, input.month);
  return letter === 'H' ? message(lang, 'measure.higher', { when }) : message(lang, 'measure.lower', { when });
}
