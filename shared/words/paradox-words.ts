import type { MatchedBaseline } from '../model/follow-up.ts';
import { formatShare, formatSigned } from './format.ts';
import { message, type Lang } from './messages.ts';

/** A difference of two shares in percentage points with its sign: `+4.2`. */
export function differenceText(difference: number, lang: Lang): string {
  return formatSigned(difference * 100, lang, 1);
}

/** The verdict on the recovery paradox in one sentence: the size before the certainty, and what could have been seen. */
export function paradoxSentence(baseline: MatchedBaseline, lang: Lang): string {
  const { prompt, verdict } = baseline;
  if (verdict === 'not-comparable') return message(lang, 'paradox.sentence-not-comparable');
  if ('why' in prompt) return message(lang, 'paradox.sentence-too-few');
  const { share, baseline: expected, difference, detectable } = prompt;
  return message(lang, `paradox.sentence-${verdict}`, {
    share: formatShare(share, lang),
    baseline: formatShare(expected, lang),
    difference: differenceText(difference.mid, lang),
    low: differenceText(difference.low, lang),
    high: differenceText(difference.high ?? 1, lang),
    detectable: differenceText(detectable, lang).replace('+', ''),
  });
}
