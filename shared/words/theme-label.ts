import type { EditedTheme } from '../model/themes.ts';
import { message, type Lang } from './messages.ts';

/**
 * What a theme is called: the name that a person gave it, else its terms as people wrote them.
 * @example themeLabel({ name: null, terms: ['parcel', 'depot'] }, 'en') // '“parcel”, “depot”'
 */
export function themeLabel({ name, terms }: Pick<EditedTheme, 'name' | 'terms'>, lang: Lang): string {
  if (name !== null) return name;
  if (terms.length === 0) return message(lang, 'themes.unnamed');
  return terms.map((term) => (lang === 'de' ? `„${term}“` : `“${term}”`)).join(', ');
}
