import type { ThemeResult } from '../../../shared/model/themes.ts';
import type { Format } from '../../ui/use-format.ts';
import type { Words } from '../../ui/use-words.ts';

/** What is to be known of a theme besides its verdict, in short. */
export function themeFacts(theme: ThemeResult, { t, count }: Words, format: Format): string[] {
  return [
    ...(theme.name === null || theme.terms.length === 0 ? [] : [theme.terms.join(', ')]),
    ...(theme.isBirth ? [t('themes.born-in', { month: format.period(theme.since) })] : []),
    ...(theme.hasEnded ? [t('themes.ended-in', { month: format.period(theme.last) })] : []),
    ...(theme.isSplit ? [t('themes.split-off')] : []),
    ...(theme.merged.length > 0 ? [count('themes.merged', theme.merged.length)] : []),
  ];
}
