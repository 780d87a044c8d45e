import { message, type Lang } from './messages.ts';
import { monthName } from './period-names.ts';

/**
 * An instant as people write it, in a zone: "31 October 2026, 23:58".
 * @param instant  milliseconds UTC or ISO 8601
 * @param zone  IANA name, e.g. `Europe/Berlin`
 * @param part  `day` leaves the time out
 */
export function formatInstant(
  instant: number | string,
  zone: string,
  lang: Lang,
  part: 'day' | 'minute' = 'minute',
): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) throw new RangeError(`not an instant: ${instant}`);
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(date);
  const value = (type: string): string => parts.find((item) => item.type === type)?.value ?? '';
  const day = message(lang, 'date.day-month-year', {
    day: String(Number(value('day'))),
    month: monthName(Number(value('month')), lang),
    year: value('year'),
  });
  return part === 'day' ? day : `${day}, ${value('hour')}:${value('minute')}`;
}
