import { isLasting, type Judgement } from '../model/verdict.ts';
import { formatNumber } from './format.ts';
import { message, type Lang } from './messages.ts';
import { inPeriod, periodAt } from './period-names.ts';
import { unitWords } from './unit-words.ts';
import { usualRange } from './usual-range.ts';
import {
  evidenceWords,
  excessWords,
  lastPeriod,
  lastTested,
  rateWords,
  whenWords,
  type VerdictInput,
} from './verdict-facts.ts';
import { verdictLabel } from './verdict-labels.ts';

/**
 * The verdict on one cluster in plain words (PAGES.md 4): the size before the certainty, nothing the numbers do not
 * carry, no word of causes.
 * @param input  the judgement, its series and the rates as shown
 * @returns  one sentence and what goes with it
 * @example
 * // 'Delivery / courier: 4.1 to 7.8 per 1,000 orders since March (95 %: 6.3 to 9.6); about 210 extra complaints.'
 */
export function verdictSentence(input: VerdictInput, lang: Lang): string {
  return [mainClause(input, lang), ...evidenceWords(input, lang)].join(' ');
}

function mainClause(input: VerdictInput, lang: Lang): string {
  const { verdict } = input.judgement;
  if (isLasting(verdict)) return lasting(input, lang);
  switch (verdict) {
    case 'one-off':
      return oneOff(input, lang);
    case 'too-few':
      return message(lang, 'sentence.too-few', { name: input.name, reason: tooFewWords(input.judgement, lang) });
    case 'seasonal':
    case 'stable':
      return unmoved(input, lang);
    default:
      throw new RangeError(`unexpected verdict ${String(verdict)}`);
  }
}

function lasting(input: VerdictInput, lang: Lang): string {
  const rates = rateWords(input, lang);
  const excess = excessWords(input.judgement.excess, lang);
  const base = { name: input.name, when: whenWords(input, lang) };
  const verdict = verdictLabel(input.judgement.verdict, lang);
  const unit = unitWords(input.rateUnit, lang);
  if (rates !== null && excess !== null) return message(lang, 'sentence.lasting', { ...base, ...rates, unit, excess });
  if (rates !== null) return message(lang, 'sentence.lasting-no-excess', { ...base, ...rates, unit });
  if (excess !== null) return message(lang, 'sentence.lasting-no-rate', { ...base, verdict, excess });
  return message(lang, 'sentence.lasting-bare', { ...base, verdict });
}

function oneOff(input: VerdictInput, lang: Lang): string {
  const { judgement, series, name } = input;
  const index = latestOneOff(judgement, series.counts);
  const usual = index === null ? null : usualRange(judgement, index);
  const count = index === null ? null : (series.counts[index] ?? null);
  if (index === null || usual === null || count === null) return message(lang, 'sentence.one-off-bare', { name });
  return message(lang, 'sentence.one-off', {
    name,
    periods: inPeriod(periodAt(series.start, index, series.grain), lang, lastPeriod(series)),
    count: formatNumber(count, lang),
    low: formatNumber(usual.low, lang),
    high: formatNumber(usual.high, lang),
  });
}

function unmoved(input: VerdictInput, lang: Lang): string {
  const { series, name } = input;
  const last = lastTested(series);
  const count = series.counts[last] ?? null;
  if (count === null) return message(lang, 'sentence.no-data', { name });
  const relative = lastPeriod(series);
  const at = (index: number): string => inPeriod(periodAt(series.start, index, series.grain), lang, relative);
  const shown = { name, count: formatNumber(count, lang), period: at(last) };
  if (input.judgement.verdict === 'seasonal') return message(lang, 'sentence.seasonal', shown);
  const before = series.counts[last - 1] ?? null;
  if (before === null || before === count) return message(lang, 'sentence.stable', shown);
  const compared = { ...shown, previous: at(last - 1), before: formatNumber(before, lang) };
  return count > before
    ? message(lang, 'sentence.stable-higher', compared)
    : message(lang, 'sentence.stable-lower', compared);
}

function latestOneOff(judgement: Judgement, counts: readonly (number | null)[]): number | null {
  const known = judgement.oneOffs.filter((index) => (counts[index] ?? null) !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function tooFewWords(judgement: Judgement, lang: Lang): string {
  switch (judgement.tooFew) {
    case 'short':
      if (judgement.tested === 1) return message(lang, 'too-few.short-one');
      return message(lang, 'too-few.short', { count: formatNumber(judgement.tested, lang) });
    case 'rare':
      return message(lang, 'too-few.rare');
    case 'empty':
      return message(lang, 'too-few.empty');
    case 'insensitive':
    case null:
      return message(lang, 'too-few.insensitive');
    default:
      throw new RangeError(`unexpected reason ${String(judgement.tooFew)}`);
  }
}
