import type { Decision } from '../model/decision.ts';
import { message, type Lang } from './messages.ts';
import { periodName, sincePeriod } from './period-names.ts';
import { targetWords } from './target-words.ts';
import { unitWords } from './unit-words.ts';

/**
 * What was decided, in one short line without its reason.
 * @example
 * // 'Target ≤ 22 per 1,000 orders'; 'New level since March 2026'; 'Limits frozen: January 2025 to December 2025'
 */
export function decisionWords({ content }: Pick<Decision, 'content'>, lang: Lang): string {
  switch (content.kind) {
    case 'target': {
      const { value, good, unit } = content;
      if (value === null) return message(lang, 'decided.no-target');
      const isInWords = unit === '%' || unit === 'days';
      return message(lang, 'decided.target', {
        target: targetWords({ value, good }, unit, lang),
        unit: isInWords ? '' : unitWords(unit, lang),
      }).trim();
    }
    case 'phase':
      return content.answer === 'confirm'
        ? message(lang, 'decided.phase', { since: sincePeriod(content.from, lang) })
        : message(lang, 'decided.kept', { since: sincePeriod(content.from, lang) });
    case 'annotation':
      return message(lang, 'decided.note', { period: periodName(content.at, lang), text: content.text });
    case 'baseline':
      return message(lang, 'decided.baseline', {
        from: periodName(content.from, lang),
        to: periodName(content.to, lang),
      });
    default:
      throw new RangeError('a decision of no known kind');
  }
}
