import { assertNever } from '../model/result.ts';
import type { ThemeChangeContent } from '../model/themes.ts';
import { message, type Lang } from './messages.ts';
import { namesWords } from './taxonomy-words.ts';

/**
 * What a change of the themes says, in one line.
 * @param labelOf  what a theme is called now
 * @example themeWords({ kind: 'exclude', words: ['hello'] }, () => '', 'en') // 'Taken out: “hello”'
 */
export function themeWords(content: ThemeChangeContent, labelOf: (id: number) => string, lang: Lang): string {
  switch (content.kind) {
    case 'rename':
      return message(lang, 'themes.words.rename', { from: labelOf(content.theme), to: content.name });
    case 'merge':
      return message(lang, 'themes.words.merge', {
        from: content.themes.map(labelOf).join('; '),
        to: labelOf(content.into),
      });
    case 'split':
      return message(lang, 'themes.words.split', {
        from: labelOf(content.theme),
        words: namesWords(content.words, lang),
        to: content.name,
      });
    case 'exclude':
      return message(lang, 'themes.words.exclude', { words: namesWords(content.words, lang) });
    default:
      return assertNever(content);
  }
}
