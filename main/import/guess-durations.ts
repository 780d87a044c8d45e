import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import { splitWords } from '../../shared/presets/split-words.ts';
import type { FieldSource } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import { markOf, type ColumnProfile } from './profile-columns.ts';
import { dateShare } from './values/date-evidence.ts';
import { readDuration, type DurationUnit } from './values/read-duration.ts';

/** Names of columns that hold how long something took since the receipt, by the field whose moment they tell. */
const NAMES: Readonly<Record<string, RegExp>> = {
  firstResponseAt:
    /\bfirst (?:agent |staff )?(?:response|reply) time|time (?:to|until) (?:the )?first (?:agent |email |agent email )?(?:response|reply)|^response time|^reply time|(?:erst)?reaktionszeit|erste reaktionszeit|erstantwortzeit|(?:zeit|dauer) bis zur (?:ersten )?(?:antwort|reaktion)|antwortzeit|delai (?:de )?(?:premiere )?reponse|temps de (?:premiere )?reponse|tiempo (?:de|hasta la) primera respuesta|tiempo de respuesta|tempo (?:di|alla) prima risposta|tempo di risposta|tijd tot (?:de )?eerste (?:antwoord|reactie)|reactietijd|responstijd|eerste reactietijd|tempo (?:de|da|para) primeira resposta|tempo de resposta|czas (?:pierwszej )?(?:odpowiedzi|reakcji)|svarstid|responstid|初回(?:応答|回答|返信)時間/u,
  resolvedAt:
    /\b(?:full )?resolution time|time to (?:resolve|resolution|close|solve)|(?:hours|days|minutes) to (?:resolve|close)|losungszeit|bearbeitungs(?:zeit|dauer)|erledigungsdauer|durchlaufzeit|delai de (?:resolution|traitement)|temps de (?:resolution|traitement)|duree de traitement|tiempo (?:de|hasta la) resolucion|tempo di (?:risoluzione|chiusura)|tijd tot (?:de )?oplossing|oplostijd|afhandeltijd|doorlooptijd|tempo de (?:resolucao|solucao|atendimento)|czas (?:rozwiazania|rozpatrzenia|realizacji)|losningstid|handlaggningstid|sagsbehandlingstid|saksbehandlingstid|(?:解決|対応|処理)時間/u,
};
/** What is left of a promise, or counted in opening hours, is not the time that passed. */
const OTHER_CLOCK =
  /remaining|\brest|sla\b|target|goal|business|working|buro|geschaft|ouvre|laborable|lavorativ|werkuren|\buteis\b/u;
const UNITS: readonly (readonly [DurationUnit, RegExp])[] = [
  ['seconds', /\b(?:seconds?|secs?|s|sekunden|sek|secondes|segundos|secondi|seconden|sekund|sekunder)\b|秒/iu],
  ['minutes', /\b(?:minutes?|mins?|minuten|minutos|minuti|minut|minuter|minutter)\b|分/iu],
  ['hours', /\b(?:hours?|hrs?|h|stunden|std|heures|horas|ore|uren|uur|godzin|godziny|timmar|timer)\b/iu],
  ['days', /\b(?:days?|tage|jours|d[íi]as|giorni|dagen|dni|dagar|dage)\b|日/iu],
];

/**
 * Moments told as durations since the receipt: columns mapped to a moment that hold durations, and, where nothing tells first
 * response or resolution, columns named so.
 * @param isOpen  whether a field without a column may be filled
 */
export function addDurations(
  kind: RowKind,
  chosen: readonly ChosenField[],
  profiles: readonly ColumnProfile[],
  isOpen: (field: string) => boolean,
): ChosenField[] {
  if (kind !== 'complaints' || !chosen.some(({ field }) => field.id === 'receivedAt')) return [...chosen];
  const taken = new Set(chosen.map(({ position }) => position));
  return fieldsOf(kind).flatMap((field) => {
    const known = chosen.find((one) => one.field.id === field.id);
    if (known !== undefined) {
      const profile = profiles.find(({ position }) => position === known.position);
      const isMoment = field.kind !== 'instant' || field.required === true || known.source !== null;
      const source = isMoment || profile === undefined ? null : durationOf(profile);
      return [source === null ? known : { ...known, source }];
    }
    const name = NAMES[field.id];
    if (name === undefined || !isOpen(field.id)) return [];
    // Where the end itself is told, to the second, nothing is worked out of hours that were rounded.
    if (field.id === 'resolvedAt' && chosen.some((one) => one.field.id === 'closedAt')) return [];
    for (const profile of profiles) {
      if (
        taken.has(profile.position) ||
        !name.test(splitWords(profile.name)) ||
        OTHER_CLOCK.test(splitWords(profile.name))
      )
        continue;
      const source = durationOf(profile);
      if (source === null) continue;
      taken.add(profile.position);
      return [{ field, position: profile.position, source, otherwise: null }];
    }
    return [];
  });
}

/** How the values of a column are durations: written as such, or numbers of the unit in its name; null when they are none. */
function durationOf(profile: ColumnProfile): FieldSource | null {
  if (profile.filled === 0 || dateShare(profile.dates) > 0.5) return null;
  const values = [...profile.distinct.keys()];
  const mark = markOf(profile);
  const fits = (unit: DurationUnit): boolean =>
    values.filter((value) => readDuration(value, unit, mark) >= 0).length >= values.length * 0.8;
  if (fits('clock')) return source('clock');
  const named = UNITS.find(([, pattern]) => pattern.test(profile.name) || pattern.test(splitWords(profile.name)));
  return named !== undefined && fits(named[0]) ? source(named[0]) : null;
}

/** Written out to the second or the hundredth, nothing at all is what systems write for a case that is still open. */
const NOT_YET = Object.fromEntries(
  ['0.0', '0.00', '0,0', '0,00', '0:00', '00:00', '0:00:00', '00:00:00'].map((none) => [none, null]),
);

function source(unit: DurationUnit): FieldSource {
  return { columns: [], words: NOT_YET, duration: { since: 'receivedAt', unit } };
}
