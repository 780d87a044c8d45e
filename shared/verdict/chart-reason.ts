import type { ChartBasis, LimitState } from '../model/chart.ts';
import { assertNever } from '../model/result.ts';
import type { Grain } from '../model/series.ts';

/**
 * Why this chart and how far its limits can be trusted, in one to four plain English sentences. Other languages word
 * `ChartBasis` themselves.
 */
export function chartReason(basis: ChartBasis, state: LimitState, grain: Grain): string {
  const period = grain === 'month' ? 'month' : 'week';
  const sentences = [choiceSentence(basis, period), stateSentence(basis, state, period)];
  if (basis.choice.startsWith('rate') && basis.meanCount !== null && basis.meanCount < 5) {
    sentences.push(`With under 5 complaints a ${period} the limits are rough.`);
  }
  if (basis.isFrozenBeforeOnset) sentences.push('The centre is that of the time before the drift, continued.');
  if (basis.oneOffsLeftOut === 1) sentences.push(`One ${period} out of line is left out of the limits.`);
  if (basis.oneOffsLeftOut > 1)
    sentences.push(`${basis.oneOffsLeftOut} ${period}s out of line are left out of the limits.`);
  if (basis.hasSeason) sentences.push('The yearly pattern is part of the usual variation here.');
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function choiceSentence(basis: ChartBasis, period: string): string {
  const spread = basis.sigmaZ === null ? '' : ` (sigma-Z ${basis.sigmaZ.toFixed(1)})`;
  switch (basis.choice) {
    case 'short':
      return `Run chart: ${basis.points} ${period}s are too few for limits (10 for rules, 12 for limits).`;
    case 'rare':
      return `Run chart: complaints are too rare for limits (${(basis.meanCount ?? 0).toFixed(1)} a ${period}).`;
    case 'gaps':
      return `G chart: complaints are rare, so the ${period}s without one in between are plotted; low is worse.`;
    case 'rate':
      return `U chart: orders are known, and chance within each ${period} explains the variation${spread}.`;
    case 'rate-overdispersed':
      return `U′ chart: orders are known, and the rate varies more than chance within each ${period} explains${spread}.`;
    case 'count':
      return `C chart: only counts are known, and chance explains their variation${spread}.`;
    case 'count-overdispersed':
      return `I chart: only counts are known, and they vary more than chance explains${spread}.`;
    case 'proportion':
      return `P′ chart: a proportion, with the variation between ${period}s taken into account${spread}.`;
    case 'duration':
      return 'I chart of the logarithm: durations are skewed.';
    case 'value':
      return `I chart: single values, from how much neighbouring ${period}s differ.`;
    default:
      return assertNever(basis.choice);
  }
}

function stateSentence(basis: ChartBasis, state: LimitState, period: string): string {
  if (basis.choice === 'short' || basis.choice === 'rare') return '';
  const points = basis.choice === 'gaps' ? '' : ` (${basis.points} ${period}s)`;
  switch (state) {
    case 'none':
      return `Too few points for limits${points}.`;
    case 'rules-only':
      return `Run rules only, limits from 12 points${points}.`;
    case 'trial':
      return `Trial limits, full from 20 points${points}.`;
    case 'full':
      return '';
    default:
      return assertNever(state);
  }
}
