import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { isCancelledStatus } from '../../shared/presets/is-cancelled.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { valueFit } from './value-fit.ts';
import { dateShare } from './values/date-evidence.ts';

export type FieldGuess = {
  kind: RowKind;
  chosen: ChosenField[];
  /** 0 to 1: how sure the required fields and the category are. */
  confidence: number;
  reasons: Said[];
  /** Another kind of row that the columns fit nearly as well; null when none does. */
  rival: RowKind | null;
};

const OF_THE_FIRM =
  /agent|assign|owner|staff|support|handle|operator|employee|internal|merchant|seller|\bcc\b|\bto\b|bearbeiter|mitarbeiter|zustaendig|zust[äa]ndig|besitzer|agente|operatore|medewerker|behandel|担当/i;
/** Fields that tell that a row is a complaint, and no order. */
const OF_COMPLAINTS = new Set(
  'firstResponseAt resolvedAt closedAt reopenedAt promisedAt subcategory priority reopens replies compensation satisfaction narrative'.split(
    ' ',
  ),
);

/** A name this plausible is taken; below it the field stays unmapped. */
const TAKEN = 0.5;
/** Two kinds whose confidence differs by less are a close call. */
const CLOSE = 0.1;

/**
 * Fields guessed from column names and values, for a source nobody described. Names propose, values must agree: an instant
 * column holds dates, an id column differs in every row, a category repeats.
 */
export function guessFields(profiles: readonly ColumnProfile[], rows: number, kind: RowKind | null): FieldGuess {
  const guesses = (kind === null ? (['complaints', 'orders', 'exposure'] as const) : [kind]).map((k) =>
    guessKind(profiles, rows, k),
  );
  const best = guesses.reduce((found, guess) => (guess.confidence > found.confidence + 0.04 ? guess : found));
  const rival = guesses.find((one) => one !== best && isComplete(one) && isClose(one, best));
  if (isComplete(best) && rival !== undefined) return { ...best, rival: rival.kind };
  return kind === null && isComplete(best) && mayBeOrders(best, profiles) ? { ...best, rival: 'orders' } : best;
}

/** Rows with an amount of money that were taken for complaints, although nothing but a number and a date says that they are. */
function mayBeOrders({ kind, chosen }: FieldGuess, profiles: readonly ColumnProfile[]): boolean {
  if (kind !== 'complaints' || chosen.some(({ field }) => OF_COMPLAINTS.has(field.id))) return false;
  const nameAt = (at: number): string => profiles.find(({ position }) => position === at)?.name ?? '';
  const isSaid = chosen.some(
    ({ field, position }) =>
      ['caseId', 'category'].includes(field.id) && nameFit(nameAt(position), kind, field.id) >= 0.95,
  );
  return !isSaid && profiles.some((one) => isMoney(one) && !chosen.some(({ position }) => position === one.position));
}

/** Amounts with a currency, or with two decimals. */
function isMoney({ filled, numbers, distinct }: ColumnProfile): boolean {
  if (filled === 0 || numbers.cells < filled * 0.9) return false;
  const cells = [...distinct.keys()];
  return numbers.currency !== null || cells.filter((cell) => /\d[.,]\d{2}$/.test(cell)).length > cells.length * 0.8;
}

/**
 * A reading about as sure that tells nearly as much, and tells of a column that the better one has no use for: without that,
 * it is only the better one with less in it.
 */
function isClose(other: FieldGuess, best: FieldGuess): boolean {
  const used = new Set(best.chosen.map(({ position }) => position));
  return (
    other.confidence > best.confidence - CLOSE &&
    other.chosen.length * 2 > best.chosen.length &&
    other.chosen.some(({ position }) => !used.has(position))
  );
}

/** Every required field has a column, and so has at least one more that tells what the row is. */
function isComplete({ kind, chosen }: FieldGuess): boolean {
  const ids = new Set(chosen.map(({ field }) => field.id));
  return fieldsOf(kind).every(({ id, required }) => required !== true || ids.has(id)) && chosen.length > 2;
}

function guessKind(profiles: readonly ColumnProfile[], rows: number, kind: RowKind): FieldGuess {
  const fits = fieldsOf(kind).flatMap((field) =>
    profiles.map((profile) => ({
      field,
      profile,
      fit: nameFit(profile.name, kind, field.id) * valueFit(field, profile, rows),
    })),
  );
  fits.sort((a, b) => b.fit - a.fit);
  const chosen = new Map<string, ChosenField & { fit: number }>();
  const taken = new Set<number>();
  for (const { field, profile, fit } of fits) {
    if (fit < TAKEN) break;
    if (chosen.has(field.id) || taken.has(profile.position)) continue;
    chosen.set(field.id, { field, position: profile.position, source: null, otherwise: null, fit });
    taken.add(profile.position);
  }
  const reasons: Said[] = [];
  fillByValues(profiles, rows, kind, chosen, taken, reasons);
  addCancelled(profiles, kind, chosen, taken);
  addMails(profiles, kind, chosen, taken, reasons);
  const required = fieldsOf(kind).filter(({ required }) => required === true);
  const sure = required.map(({ id }) => chosen.get(id)?.fit ?? 0);
  const others = [...chosen.values()]
    .filter(({ field }) => field.required !== true)
    .reduce((sum, { fit }) => sum + fit, 0);
  const core = sure.reduce((sum, fit) => sum + fit, 0) / Math.max(1, required.length);
  const confidence = Math.min(0.95, 0.6 * core + 0.35 * (1 - Math.exp(-others / 3)));
  reasons.unshift(
    say('said.guessed', {
      n: String(chosen.size),
      all: String(profiles.length),
      kind: say(`kind.name.${kind}`),
    }),
  );
  const order = fieldsOf(kind).map(({ id }) => id);
  return {
    kind,
    confidence,
    reasons,
    rival: null,
    chosen: [...chosen.values()].sort((a, b) => order.indexOf(a.field.id) - order.indexOf(b.field.id)),
  };
}

/** Orders say by the moment when they were cancelled, or by their status, which ones are no purchases, where no flag does. */
function addCancelled(
  profiles: readonly ColumnProfile[],
  kind: RowKind,
  chosen: Map<string, ChosenField & { fit: number }>,
  taken: Set<number>,
): void {
  const field = fieldsOf(kind).find(({ id }) => id === 'cancelled');
  const status = chosen.get('status');
  if (kind !== 'orders' || field === undefined || chosen.has('cancelled')) return;
  const moment = profiles.find(
    ({ name, dates, position }) =>
      !taken.has(position) && dateShare(dates) > 0.9 && nameFit(name, kind, 'cancelled') >= TAKEN,
  );
  const position = moment?.position ?? status?.position;
  if (position === undefined) return;
  const isYes = moment === undefined ? isCancelledStatus : isMoment;
  chosen.set('cancelled', { field, position, source: { columns: [], isYes }, otherwise: null, fit: 0 });
  if (moment !== undefined) taken.add(position);
}

/** A cell that says when says that it was. */
function isMoment(cell: string): boolean {
  return cell !== '';
}

/** Where no name gives the customer away: the only column of addresses, unless it is called after somebody of the firm. */
function addMails(
  profiles: readonly ColumnProfile[],
  kind: RowKind,
  chosen: Map<string, ChosenField & { fit: number }>,
  taken: Set<number>,
  reasons: Said[],
): void {
  const field = fieldsOf(kind).find(({ id }) => id === 'customer');
  if (field === undefined || chosen.has('customer')) return;
  const [only, second] = profiles.filter(
    ({ name, kinds, filled, distinct, position }) =>
      !taken.has(position) && distinct.size > 1 && (kinds.get('email') ?? 0) > filled * 0.9 && !OF_THE_FIRM.test(name),
  );
  if (only === undefined || second !== undefined) return;
  chosen.set('customer', { field, position: only.position, source: null, otherwise: null, fit: 0.6 });
  taken.add(only.position);
  reasons.push(say('said.onlyMails', { column: only.name }));
}

/** Required columns that no name gives away: the only column of dates; the first column whose values all differ. */
function fillByValues(
  profiles: readonly ColumnProfile[],
  rows: number,
  kind: RowKind,
  chosen: Map<string, ChosenField & { fit: number }>,
  taken: Set<number>,
  reasons: Said[],
): void {
  for (const field of fieldsOf(kind)) {
    if (field.required !== true || chosen.has(field.id) || field.kind === 'count') continue;
    const free = profiles.filter(({ position }) => !taken.has(position));
    // The only one left beside dates that are something else would as likely be something else, too.
    const fitting =
      field.kind === 'instant'
        ? profiles.filter(({ dates }) => dateShare(dates) > 0.9 && dates.written > 0)
        : free.filter((profile) => isUnique(profile, rows));
    const only =
      field.kind === 'instant'
        ? fitting.length === 1
          ? free.find((one) => one === fitting[0])
          : undefined
        : fitting.find(({ position }) => position <= 1);
    if (only === undefined) continue;
    chosen.set(field.id, { field, position: only.position, source: null, otherwise: null, fit: 0.6 });
    taken.add(only.position);
    reasons.push(
      field.kind === 'instant'
        ? say('said.onlyDates', { column: only.name })
        : say('said.allDifferent', { column: only.name }),
    );
  }
}

function isUnique(profile: ColumnProfile, rows: number): boolean {
  const looked = Math.min(rows, 2000);
  return (
    looked > 1 &&
    profile.filled >= looked * 0.98 &&
    profile.distinct.size >= Math.min(2000, looked) * 0.98 &&
    profile.characters / Math.max(1, profile.filled) < 60 &&
    dateShare(profile.dates) < 0.5
  );
}
