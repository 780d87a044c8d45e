import type { AssuranceMark, VariationMark } from '../model/chart.ts';
import type { Verdict } from '../model/verdict.ts';
import { message, type Lang } from './messages.ts';

/** A verdict in words: "level shift up", "within usual variation", "too few to tell". */
export function verdictLabel(verdict: Verdict, lang: Lang): string {
  return message(lang, `verdict.${verdict}`);
}

/** A variation mark in words: "concern, high"; the sign never stands alone. */
export function variationLabel(mark: VariationMark, lang: Lang): string {
  const word = message(lang, `mark.${mark.state}`);
  if (mark.letter === null) return word;
  return message(lang, 'mark.with-letter', {
    mark: word,
    letter: message(lang, mark.letter === 'H' ? 'mark.high' : 'mark.low'),
  });
}

/** An assurance mark in words: "meets", "misses", "hit and miss"; null where there is no target. */
export function assuranceLabel(mark: AssuranceMark, lang: Lang): string | null {
  return mark === null ? null : message(lang, `assurance.${mark}`);
}
