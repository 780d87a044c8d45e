import type { TextSpan } from '../model/analysis.ts';
import { isLasting } from '../model/verdict.ts';
import { formatRatio, formatNumber } from './format.ts';
import { message, type Lang } from './messages.ts';
import { unitWords } from './unit-words.ts';
import { evidenceWords, excessWords, rateWords, whenWords, type VerdictInput } from './verdict-facts.ts';
import { verdictLabel } from './verdict-labels.ts';
import { verdictSentence } from './verdict-sentence.ts';

/**
 * The sentence that leads a cluster's own page, where its name already stands in the title.
 * @returns  spans; what matters is strong
 */
export function verdictLead(input: VerdictInput, lang: Lang): TextSpan[] {
  const { judgement } = input;
  const rates = rateWords(input, lang);
  if (!isLasting(judgement.verdict) || rates === null || judgement.rateRatio === null)
    return [{ text: capitalised(verdictSentence({ ...input, name: '' }, lang).replace(/^: /, '')) }];
  const { low, mid, high } = judgement.rateRatio;
  const ratios = { low: formatNumber(low, lang, 2), high: high === null ? '' : formatNumber(high, lang, 2) };
  const excess = excessWords(judgement.excess, lang);
  const values = {
    verdict: capitalised(verdictLabel(judgement.verdict, lang)),
    when: whenWords(input, lang),
    from: rates.from,
    to: rates.to,
    unit: unitWords(input.rateUnit, lang),
    ratio: formatRatio(mid, lang),
    interval:
      high === null ? message(lang, 'interval.open', { low: ratios.low }) : message(lang, 'interval.range', ratios),
  };
  const evidence = evidenceWords(input, lang).join(' ');
  if (excess === null)
    return [{ text: message(lang, 'lead.lasting-no-excess', values) + message(lang, 'lead.end') + evidence }];
  return [
    { text: message(lang, 'lead.lasting', values) },
    { text: excess, isStrong: true },
    { text: message(lang, 'lead.so-far') + evidence },
  ];
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
