import { words } from './column-nouns.ts';
import { splitWords } from './split-words.ts';

/** A column of days beside a column of times of day, and the name of the column that is made of both. */
export type MomentPair = { name: string; date: string; time: string; zone: string | null };

const DATE = words('date|datum|fecha|data|dato|dt|day|tag|am|on|le|el|il|op|den|em|日|日付');
const TIME = words('time|uhrzeit|zeit|heure|hora|ora|tijd|tid|tidspunkt|klokkeslett|godzina|um|at|kl|時刻|時間');
const DATE_END = /(?:datum|date|dato|日付|日)$/u;
const TIME_END = /(?:uhrzeit|zeit|time|tijd|tid|時刻)$/u;
/** What such a time belongs to is how long something took, not when it was. */
const TAKES =
  /\b(?:response|reply|resolution|resolve|handle|handling|wait|waiting|talk|call|spent|tracked|elapsed|total|reaktion|losung|bearbeitung|warte)\w*\b/u;
const ZONE = words(
  '(?:time ?)?zone|time ?zone|zeitzone|tz|fuseau(?: horaire)?|zona horaria|fuso(?: orario| horario)?|tijdzone|tidszon|tidszone|strefa czasowa|タイムゾーン',
);
/** How far from a column that is only called `Time` its day may stand. */
const NEAR = 2;

/**
 * Every pair of columns that, by their names, may hold day and time of one moment: `Date` and `Time`, `Meldungsdatum` and
 * `Meldungszeit`, `Angelegt am` and `Uhrzeit`, `Créé le` and `Heure de création` beside it; likelier ones first. Whether they do, their values have to say.
 */
export function momentPairs(names: readonly string[]): MomentPair[] {
  const zone = zoneColumn(names);
  return names.flatMap((time, at) => {
    const stem = stemOf(time, TIME, TIME_END);
    if (stem === null || TAKES.test(splitWords(time)) || time === zone) return [];
    const alike = names.filter((name) => stem !== '' && stemOf(name, DATE, DATE_END) === stem);
    const days = alike.length > 0 ? alike : stem === '' ? near(names, at) : names.slice(Math.max(0, at - 1), at);
    return days
      .filter((date) => date !== time && date !== zone)
      .map((date) => ({ name: `${date} + ${time}`, date, time, zone }));
  });
}

/** The first column that is called after time zones, or null. */
export function zoneColumn(names: readonly string[]): string | null {
  return names.find((name) => ZONE.test(splitWords(name))) ?? null;
}

/** The columns around a bare `Time`, those on its left first. */
function near(names: readonly string[], at: number): string[] {
  const left = names.slice(Math.max(0, at - NEAR), at).toReversed();
  return [...left, ...names.slice(at + 1, at + 2)];
}

/** What a name says besides being a date or a time; null where it is none. */
function stemOf(name: string, word: { test: (split: string) => boolean }, end: RegExp): string | null {
  const all = splitWords(name).split(' ');
  const rest = all.filter((one) => !word.test(one)).map((one) => one.replace(end, ''));
  return rest.length < all.length || rest.some((one, i) => one !== all.filter((w) => !word.test(w))[i])
    ? rest.filter((one) => one !== '').join(' ')
    : null;
}
