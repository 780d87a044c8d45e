import type { ChartBasis, LimitState } from '../model/chart.ts';
import type { Grain } from '../model/series.ts';
import { formatNumber } from './format.ts';
import { message, type Lang } from './messages.ts';

/**
 * Why this chart and how far its limits can be trusted, in one to five plain sentences.
 * @param basis  what the choice rests on, from `ControlChart.basis`
 * @example
 * // 'C chart: only counts are known, and chance explains their variation (sigma-Z 1.0).'
 */
export function chartBasisWords(basis: ChartBasis, state: LimitState, grain: Grain, lang: Lang): string {
  const per = message(lang, `basis.per-${grain}`);
  return [
    choiceWords(basis, grain, lang),
    stateWords(basis, state, grain, lang),
    basis.choice.startsWith('rate') && basis.meanCount !== null && basis.meanCount < 5
      ? message(lang, 'basis.rough', { per })
      : '',
    basis.isFrozenBeforeOnset ? message(lang, 'basis.continued') : '',
    basis.isKept === true ? message(lang, 'basis.kept') : '',
    oneOffWords(basis.oneOffsLeftOut, grain, lang),
    basis.hasSeason ? message(lang, 'basis.season') : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function choiceWords(basis: ChartBasis, grain: Grain, lang: Lang): string {
  const { choice, sigmaZ } = basis;
  const spread = sigmaZ === null ? '' : message(lang, 'basis.spread', { value: formatNumber(sigmaZ, lang, 1) });
  const within = message(lang, `basis.within-${grain}`);
  const plural = message(lang, `basis.plural-${grain}`);
  switch (choice) {
    case 'short':
      if (basis.points === 1) return message(lang, 'basis.short-one');
      return message(lang, 'basis.short', { periods: periodsWords(basis.points, grain, lang) });
    case 'rare':
      return message(lang, 'basis.rare', {
        mean: formatNumber(basis.meanCount ?? 0, lang, 1),
        per: message(lang, `basis.per-${grain}`),
      });
    case 'gaps':
    case 'value':
      return message(lang, `basis.${choice}`, { plural });
    case 'rate':
    case 'rate-overdispersed':
      return message(lang, `basis.${choice}`, { within, spread });
    case 'count':
    case 'count-overdispersed':
      return message(lang, `basis.${choice}`, { spread });
    case 'proportion':
      return message(lang, 'basis.proportion', { plural, spread });
    case 'duration':
      return message(lang, 'basis.duration');
    default:
      throw new RangeError(`unexpected choice ${String(choice)}`);
  }
}

function stateWords(basis: ChartBasis, state: LimitState, grain: Grain, lang: Lang): string {
  if (state === 'full' || basis.choice === 'short' || basis.choice === 'rare') return '';
  const periods = periodsWords(basis.points, grain, lang);
  const points = basis.choice === 'gaps' ? '' : message(lang, 'basis.points', { periods });
  return message(lang, `basis.state-${state}`, { points });
}

function oneOffWords(n: number, grain: Grain, lang: Lang): string {
  if (n === 0) return '';
  if (n === 1) return message(lang, `basis.one-off-${grain}`);
  return message(lang, 'basis.one-offs', { periods: periodsWords(n, grain, lang) });
}

function periodsWords(n: number, grain: Grain, lang: Lang): string {
  return message(lang, `basis.${grain}s`, { count: formatNumber(n, lang) });
}
