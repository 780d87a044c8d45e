import type { BusinessCalendar, OpeningSpan } from '../model/metric.ts';
import type { Lang } from './messages.ts';

const MINUTES = 60;
const DAY = 24 * MINUTES;
/** Monday first, as typed in any language of the interface. */
const NAMES: readonly (readonly string[])[] = [
  ['mon', 'mo', 'monday', 'montag'],
  ['tue', 'di', 'tuesday', 'dienstag'],
  ['wed', 'mi', 'wednesday', 'mittwoch'],
  ['thu', 'do', 'thursday', 'donnerstag'],
  ['fri', 'fr', 'friday', 'freitag'],
  ['sat', 'sa', 'saturday', 'samstag'],
  ['sun', 'so', 'sunday', 'sonntag'],
];

/**
 * Opening hours of one day as people type them: `09:00-12:30 13:00-17:00`, `9-17`, `22:00-06:00` into the next day, nothing or
 * `-` for a closed day.
 * @returns spans in minutes after midnight, ascending, the last possibly past 1440; null when it cannot be read or two overlap
 * @example parseSpans('9-12:30, 13-17') // [{ from: 540, to: 750 }, { from: 780, to: 1020 }]
 */
export function parseSpans(text: string): OpeningSpan[] | null {
  const words = text.trim();
  if (words === '' || /^[-–—]$/.test(words) || /^(closed|geschlossen|zu)$/i.test(words)) return [];
  const spans: OpeningSpan[] = [];
  for (const part of words.split(/\s*[,;]\s*|\s+(?=\d)/)) {
    const [, from = '', to = ''] = /^(\d{1,2}(?::\d{2})?)\s*[-–—]\s*(\d{1,2}(?::\d{2})?)$/.exec(part) ?? [];
    const [start, end] = [parseClock(from), parseClock(to)];
    const span = { from: start, to: end < start ? end + DAY : end };
    if (!(span.from < span.to) || start >= DAY || end > DAY || start < (spans.at(-1)?.to ?? 0)) return null;
    spans.push(span);
  }
  return spans;
}

/**
 * Days as typed as a weekly table: what goes on after midnight belongs to the next day.
 * @returns seven lists, Monday first; null when a night runs into hours of the next day
 */
export function weekOf(days: readonly (readonly OpeningSpan[])[]): OpeningSpan[][] | null {
  const week = days.map((spans) => spans.map(({ from, to }) => ({ from, to: Math.min(to, DAY) })));
  for (const [day, spans] of days.entries()) {
    const night = spans.at(-1);
    if (night === undefined || night.to <= DAY) continue;
    const next = week[(day + 1) % week.length];
    if ((next?.[0]?.from ?? DAY) < night.to - DAY) return null;
    next?.unshift({ from: 0, to: night.to - DAY });
  }
  return week;
}

/** Opening hours of one day as they are typed: `09:00-12:30, 13:00-17:00`; a closed day is empty. */
export function formatSpans(spans: readonly OpeningSpan[]): string {
  return spans.map(({ from, to }) => `${clockOf(from)}-${clockOf(to)}`).join(', ');
}

/**
 * Which days a word means: `mon`, `mon-fri`, `sat-sun` (English or German names).
 * @returns day numbers, Monday 0; null when it names none
 */
export function parseDays(text: string): number[] | null {
  const [from = '', to = from, ...rest] = text.trim().toLowerCase().split(/[-–—]/);
  const first = NAMES.findIndex((names) => names.includes(from.trim()));
  const last = NAMES.findIndex((names) => names.includes(to.trim()));
  if (first < 0 || last < first || rest.length > 0) return null;
  return Array.from({ length: last - first + 1 }, (_, k) => first + k);
}

/**
 * A weekly table in one line: days with the same hours together.
 * @example openingWords(calendar, 'en') // 'Mon–Fri 09:00–17:00, Europe/Berlin, 12 holidays'
 */
export function openingWords({ week, zone, holidays }: BusinessCalendar, lang: Lang): string {
  const days = week.map((_, day) => dayName(day, lang));
  const texts = week.map((spans) => spans.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`).join(' + '));
  const parts: string[] = [];
  for (let first = 0; first < texts.length; first++) {
    let last = first;
    while (last + 1 < texts.length && texts[last + 1] === texts[first]) last++;
    const name = last === first ? days[first]! : `${days[first]!}–${days[last]!}`;
    if (texts[first] !== '') parts.push(`${name} ${texts[first]!}`);
    first = last;
  }
  const free =
    holidays.length === 0 ? [] : [lang === 'de' ? `${holidays.length} Feiertage` : `${holidays.length} holidays`];
  return [...parts, zone, ...free].join(', ');
}

/** `Mon`, `Mo`: Monday is 0. */
export function dayName(day: number, lang: Lang): string {
  const monday = Date.UTC(2024, 0, 1);
  const format = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { weekday: 'short', timeZone: 'UTC' });
  return format.format(monday + day * 86_400_000);
}

function parseClock(text: string): number {
  const [hours = '', minutes = '0'] = text.split(':');
  const value = hours === '' ? Number.NaN : Number(hours) * MINUTES + Number(minutes);
  return Number(minutes) < MINUTES ? value : Number.NaN;
}

function clockOf(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES))}:${two(minutes % MINUTES)}`;
}
