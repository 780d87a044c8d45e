import { readNumber, type DecimalMark } from './read-number.ts';

const UNIT_MS = { seconds: 1000, minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

export type DurationUnit = keyof typeof UNIT_MS | 'clock';

/** ISO 8601 without months and years, which have no fixed length: `PT3H`, `P1DT2H30M`, `P2W`. */
const ISO = /^(-)?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/i;

/**
 * A duration cell in milliseconds, NaN when it is none: a number of `unit`, `HH:mm:ss`, `H:mm`, `2d 3h 5m`,
 * `1 day, 02:03:04`, `12:04 hrs`, `PT3H`. `clock` expects the written forms.
 * @param mark  decimal mark of the column's numbers
 */
export function readDuration(text: string, unit: DurationUnit, mark: DecimalMark = 'dot'): number {
  const clock =
    /^(-)?(?:(\d{1,5})\s*(?:d|days?|tage?|jours?|d[íi]as?|giorni|giorno|dagen|dag|dni|dzie[nń]|\.)\s*,?\s*)?(\d{1,6}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?(?:\s*(?:h|hrs?|hours?|std\.?|stunden))?$/i.exec(
      text,
    );
  if (clock !== null) {
    const [, minus, days, hours, minutes, seconds] = clock;
    const ms =
      Number(days ?? 0) * UNIT_MS.days +
      Number(hours) * UNIT_MS.hours +
      Number(minutes) * UNIT_MS.minutes +
      Number(seconds ?? 0) * UNIT_MS.seconds;
    return minus === undefined ? ms : -ms;
  }
  const words =
    /^(?:(\d+)\s*(?:d|days?|tage?)\b\.?,?\s*)?(?:(\d+)\s*(?:h|hrs?|hours?|std\.?|stunden?)\b\.?,?\s*)?(?:(\d+)\s*(?:m|mins?|minutes?|minuten?)\b\.?,?\s*)?(?:(\d+)\s*(?:s|secs?|seconds?|sekunden?)\b\.?)?$/i.exec(
      text,
    );
  if (text !== '' && words !== null && words.slice(1).some((part) => part !== undefined)) {
    return (
      Number(words[1] ?? 0) * UNIT_MS.days +
      Number(words[2] ?? 0) * UNIT_MS.hours +
      Number(words[3] ?? 0) * UNIT_MS.minutes +
      Number(words[4] ?? 0) * UNIT_MS.seconds
    );
  }
  const iso = ISO.exec(text);
  if (iso !== null && iso.slice(2).some((part) => part !== undefined)) {
    const [, minus, weeks, days, hours, minutes, seconds] = iso;
    const ms =
      Number(weeks ?? 0) * 7 * UNIT_MS.days +
      Number(days ?? 0) * UNIT_MS.days +
      Number(hours ?? 0) * UNIT_MS.hours +
      Number(minutes ?? 0) * UNIT_MS.minutes +
      Number((seconds ?? '0').replace(',', '.')) * UNIT_MS.seconds;
    return Math.round(minus === undefined ? ms : -ms);
  }
  if (unit === 'clock') return Number.NaN;
  return Math.round(readNumber(text, mark) * UNIT_MS[unit]);
}
