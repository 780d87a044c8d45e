import type { Lang } from './messages.ts';

const FORMS: Readonly<Record<Lang, { plain: RegExp; group: string; decimal: string }>> = {
  en: { plain: /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/, group: ',', decimal: '.' },
  de: { plain: /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/, group: '.', decimal: ',' },
};

/**
 * A number as people of a language type it: `1,344.5` in English, `1.344,5` in German. What could be read in two ways or
 * in none gives null, never a guess: `2,5` is no English number.
 * @returns  0 or more, or null
 * @example parseAmount('2,5', 'de') // 2.5
 */
export function parseAmount(text: string, lang: Lang): number | null {
  const { plain, group, decimal } = FORMS[lang];
  const trimmed = text.trim();
  if (!plain.test(trimmed)) return null;
  const value = Number(trimmed.replaceAll(group, '').replace(decimal, '.'));
  return Number.isFinite(value) ? value : null;
}
