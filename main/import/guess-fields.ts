import { fieldsOf, type Field, type RowKind } from '../../shared/model/fields.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { isNobody } from '../../shared/metrics/pooled-customers.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import type { ChosenField } from './choose-fields.ts';
import { isLooseEnd } from './loose-end.ts';
import { isOtherMoment } from './other-moments.ts';
import { TAKEN, withoutSorting, type Fit } from './sorting-column.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { rowsOfOrders } from './rows-of-orders.ts';
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
/** How surely a repeated number that is plainly named is the one of the order. */
const OF_LINES = 0.98;
/** Share of orders without a customer from which on they are those of guests. */
const GUESTS = 0.01;
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
  const orders = guesses.find((one) => one.kind === 'orders');
  const ofOrders = kind === null ? rowsOfOrders(best, profiles) : null;
  if (ofOrders === 'surely' && orders !== undefined && (isComplete(orders) || !isComplete(best))) return orders;
  if (isComplete(best) && rival !== undefined) return { ...best, rival: rival.kind };
  return isComplete(best) && ofOrders !== null ? { ...best, rival: 'orders' } : best;
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

/** How well a column is a field by its name and its values. */
function fitOf(field: Field, profile: ColumnProfile, kind: RowKind, rows: number): number {
  const name = nameFit(profile.name, kind, field.id);
  const values = valueFit(field, profile, rows);
  if (field.id !== 'orderId' || values === 0) return name * values;
  // Lines of an order repeat its number; a number that many rows lack is not theirs.
  const isLacking = profile.filled < profile.looked * 0.9;
  return name * (name >= 0.95 ? Math.max(values, OF_LINES) : values) * (isLacking ? 0.7 : 1);
}

function guessKind(profiles: readonly ColumnProfile[], rows: number, kind: RowKind): FieldGuess {
  const fits: Fit[] = fieldsOf(kind).flatMap((field) =>
    profiles.map((profile) => ({
      field,
      profile,
      fit: fitOf(field, profile, kind, rows),
    })),
  );
  const sorting = withoutSorting(fits);
  fits.sort((a, b) => b.fit - a.fit);
  const chosen = new Map<string, ChosenField & { fit: number }>();
  const taken = new Set<number>();
  for (const { field, profile, fit } of fits) {
    if (fit < TAKEN) break;
    if (chosen.has(field.id) || taken.has(profile.position)) continue;
    chosen.set(field.id, { field, position: profile.position, source: null, otherwise: null, fit });
    taken.add(profile.position);
  }
  if (sorting !== undefined && !chosen.has('category') && !taken.has(sorting.profile.position)) {
    const { field, profile, fit } = sorting;
    chosen.set('category', { field, position: profile.position, source: null, otherwise: null, fit });
    taken.add(profile.position);
  }
  dropLooseEnd(profiles, chosen);
  const reasons: Said[] = [];
  fillByValues(profiles, rows, kind, chosen, taken, reasons);
  addMails(profiles, kind, chosen, taken, reasons);
  if (kind === 'orders') preferMails(profiles, chosen, reasons);
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

/** An end of nobody knows what is no resolution. */
function dropLooseEnd(profiles: readonly ColumnProfile[], chosen: Map<string, ChosenField>): void {
  const nameOf = (field: string): string | undefined =>
    profiles.find(({ position }) => position === chosen.get(field)?.position)?.name;
  const [end, received] = [nameOf('resolvedAt'), nameOf('receivedAt')];
  if (end !== undefined && received !== undefined && isLooseEnd(end, received)) chosen.delete('resolvedAt');
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

/** Guests have no customer number: where a column of addresses knows more of the customers, they go by it. */
function preferMails(
  profiles: readonly ColumnProfile[],
  chosen: Map<string, ChosenField & { fit: number }>,
  reasons: Said[],
): void {
  const customer = chosen.get('customer');
  const own = profiles.find(({ position }) => position === customer?.position);
  if (customer === undefined || own === undefined || own.filled === 0 || isOfMails(own)) return;
  const known = own.filled - [...own.distinct].reduce((sum, [key, n]) => sum + (isNobody(key) ? n : 0), 0);
  if (known > own.looked * (1 - GUESTS)) return;
  const used = new Set([...chosen.values()].map(({ position }) => position));
  const [mails] = profiles
    .filter((one) => !used.has(one.position) && isOfMails(one) && !OF_THE_FIRM.test(one.name) && one.filled > known)
    .toSorted((a, b) => b.filled - a.filled);
  if (mails === undefined) return;
  chosen.set('customer', { ...customer, position: mails.position });
  reasons.push(say('said.mailsOfGuests', { column: mails.name, other: own.name }));
}

function isOfMails({ filled, kinds }: ColumnProfile): boolean {
  return filled > 0 && (kinds.get('email') ?? 0) > filled * 0.9;
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
          ? free.find((one) => one === fitting[0] && !isOtherMoment(one.name, kind))
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
