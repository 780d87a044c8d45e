import type { Lang } from './messages.ts';

const FORMATS = {
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  de: new Intl.DateTimeFormat('de-DE', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
} as const;

/**
 * A calendar day as people write it.
 * @param day  `YYYY-MM-DD`; another text comes back as it is
 * @example formatDay('2026-11-15', 'en') // '15 Nov 2026'
 */
export function formatDay(day: string, lang: Lang): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? day : FORMATS[lang].format(at);
}
