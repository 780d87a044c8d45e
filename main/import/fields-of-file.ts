import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import type { ImportOptions, Question } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { say } from '../../shared/words/said.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { isPieceName } from '../../shared/presets/piece-columns.ts';
import type { DerivedColumn, Preset } from '../../shared/presets/preset.ts';
import { applyMap, fieldsOfPreset, type ChosenField } from './choose-fields.ts';
import { cancelledByColumn, guessCancelled } from './guess-cancelled.ts';
import { guessCurrency } from './guess-currency.ts';
import { addDurations } from './guess-durations.ts';
import { guessFields, type FieldGuess } from './guess-fields.ts';
import { guessRefunds } from './guess-refunds.ts';
import { lineValue, madeNamed } from './line-value.ts';
import { askNetOrGross } from './net-and-gross.ts';
import { inOrder, ownColumnsOf, withOwnColumns } from './own-columns.ts';
import { partsOfMoments } from './split-moments.ts';
import { valueFit } from './value-fit.ts';
import type { Profiler } from './profile-columns.ts';

/** What the columns of a file mean, before the values are read. */
export type FileFields = {
  kind: RowKind;
  chosen: ChosenField[];
  confidence: number;
  reasons: readonly Said[];
  isContentKey: boolean;
  rival: RowKind | null;
  /** Columns made from others, behind those of the file and of joined tables. */
  made: readonly DerivedColumn[];
  questions: readonly Question[];
  /** Column in which refunds, rows of their own, name their order; null where none does. */
  refundsOf: string | null;
};

type Input = {
  preset: Preset | null;
  kind: RowKind | null;
  columns: readonly string[];
  /** Those of the columns that come from tables given with the file. */
  ofOthers: ReadonlySet<string>;
  profiler: Pick<Profiler, 'columns' | 'first' | 'rows'>;
  /** Columns made of a day and a time: guessed in the place of what they are made of. */
  moments: readonly DerivedColumn[];
  options: ImportOptions;
  /** Field → column that tells it, where nobody mapped another. */
  prefer: Readonly<Record<string, string>>;
  file: string;
  /** Columns that the file lacks may come from another one. */
  isScouting: boolean;
};

type Guess = FieldGuess & Pick<FileFields, 'made' | 'questions'>;

/** The fields of a known source, or those guessed; over both what a person mapped. */
export function fieldsOfFile(input: Input): Result<FileFields> {
  const { preset, kind, columns, profiler, moments, options, file } = input;
  const inMoments = partsOfMoments(moments);
  const own = profiler.columns.filter(({ name }) => !inMoments.has(name));
  const given = { ...input.prefer, ...options.map };
  const guess: Guess =
    preset === null || preset.kind === 'lookup' || (kind !== null && preset.kind !== kind)
      ? withLineValue(guessFields(own, profiler.rows(), kind), input)
      : {
          kind: preset.kind,
          chosen: fieldsOfSource(preset, preset.kind, input),
          confidence: 1,
          reasons: [],
          rival: null,
          made: [],
          questions: [],
        };
  const all = [...columns, ...guess.made.map(({ name }) => name)];
  const map = input.isScouting ? known(given, guess.kind, all) : given;
  const mapped = applyMap(guess.chosen, map, guess.kind, all, file);
  if (!mapped.ok) return mapped;
  const extra = preset === null ? moreOf(guess.kind, mapped.value, map, all.length, profiler) : NOTHING_MORE;
  const isContentKey =
    Object.entries(map).some(
      ([id, name]) => name === '*' && (id === 'caseId' || id === 'orderId' || id === 'failureId'),
    ) || options.key !== undefined;
  const isOpen = (id: string): boolean => guess.reasons.length > 0 && map[id] === undefined;
  const refunds = isOrders(preset, guess.kind) ? guessRefunds(profiler, mapped.value) : null;
  return ok({
    ...guess,
    refundsOf: refunds?.name ?? null,
    reasons: refunds === null ? guess.reasons : [...guess.reasons, say('said.refundsOf', { column: refunds.name })],
    made: [...guess.made, ...extra.made],
    chosen: addDurations(guess.kind, withFields(guess.kind, mapped.value, extra.chosen), profiler.columns, isOpen),
    isContentKey:
      isContentKey ||
      ((guess.kind === 'exposure' || guess.kind === 'failures') &&
        !mapped.value.some(({ field }) => field.kind === 'id')),
  });
}

function isOrders(preset: Preset | null, kind: RowKind): boolean {
  return preset === null && kind === 'orders';
}

type More = { chosen: readonly ChosenField[]; made: readonly DerivedColumn[] };
const NOTHING_MORE: More = { chosen: [], made: [] };

/** What currency each row is in, and which orders are no purchases, as far as nobody said it. */
function moreOf(
  kind: RowKind,
  chosen: readonly ChosenField[],
  map: Readonly<Record<string, string>>,
  at: number,
  { columns }: Input['profiler'],
): More {
  const currency = map['currency'] === undefined ? guessCurrency(kind, columns, chosen, at) : null;
  const behind = currency === null ? at : at + 1;
  const said = map['cancelled'];
  const cancelled =
    kind !== 'orders'
      ? null
      : said === undefined
        ? guessCancelled(columns, chosen, behind)
        : said === ''
          ? null
          : cancelledByColumn(columns, chosen);
  return {
    chosen: [currency, cancelled].flatMap((one) => (one === null ? [] : [one.chosen])),
    made: [currency?.made, cancelled?.made].filter((one) => one != null),
  };
}

function withFields(kind: RowKind, chosen: readonly ChosenField[], more: readonly ChosenField[]): ChosenField[] {
  const ids = new Set(more.map(({ field }) => field.id));
  return more.length === 0
    ? [...chosen]
    : inOrder(kind, [...chosen.filter(({ field }) => !ids.has(field.id)), ...more]);
}

/** The mapping without what names no column of the file, or no field of its kind. */
function known(
  map: Readonly<Record<string, string>>,
  kind: RowKind,
  columns: readonly string[],
): Record<string, string> {
  const ids = new Set(fieldsOf(kind).map(({ id }) => id));
  const isThere = (name: string): boolean => name === '' || name === '*' || findColumn([name], columns) >= 0;
  return Object.fromEntries(Object.entries(map).filter(([id, name]) => ids.has(id) && isThere(name)));
}

/** Guessed orders whose only amount is a price beside a number of pieces: the value of the line is worked out, or asked. */
function withLineValue(guess: FieldGuess, { columns, profiler, options, prefer }: Input): Guess {
  const none = { ...guess, made: [], questions: [] };
  const field = fieldsOf(guess.kind).find(({ id }) => id === 'value');
  if (guess.kind !== 'orders' || field === undefined) return none;
  const nameAt = (position: number | undefined): string => columns[position ?? -1] ?? '';
  const value = guess.chosen.find((one) => one.field.id === 'value');
  const wanted = options.map?.['value'] ?? prefer['value'];
  if (wanted !== undefined) {
    const made = columns.includes(wanted) ? null : madeNamed(wanted, profiler.columns);
    return made === null ? none : { ...none, made: [made] };
  }
  if (value !== undefined && !isPieceName(nameAt(value.position), 'price')) {
    const asked = askedAmount(value.position, guess, profiler);
    return asked === null ? none : { ...none, questions: [asked] };
  }
  const product = guess.chosen.find((one) => one.field.id === 'product')?.position ?? -1;
  const found = lineValue(profiler.columns, profiler.first, product);
  if (found === null) return none;
  const others = guess.chosen.filter((one) => one.field.id !== 'value');
  const chosen = (position: number): ChosenField[] =>
    inOrder(guess.kind, [...others, { field, position, source: null, otherwise: null }]);
  switch (found.how) {
    case 'open':
      return { ...none, chosen: others, made: found.made, questions: [found.question] };
    case 'piece':
      return { ...none, chosen: chosen(columns.length), made: [found.made], reasons: [...guess.reasons, found.said] };
    default:
      return { ...none, chosen: chosen(found.column.position), reasons: [...guess.reasons, found.said] };
  }
}

/** The question that a second amount beside the value raises. */
function askedAmount(at: number, { chosen }: FieldGuess, { columns, first }: Input['profiler']): Question | null {
  const value = columns.find(({ position }) => position === at);
  const free = columns.filter(({ position }) => !chosen.some((one) => one.position === position));
  return value === undefined ? null : askNetOrGross(value, free, first);
}

/** What a source is known to write, what its firm added, and what tables given with it tell of fields that it leaves open. */
function fieldsOfSource(preset: Preset, kind: RowKind, { columns, ofOthers, profiler }: Input): ChosenField[] {
  const isEmpty = (at: number): boolean => profiler.columns.some((one) => one.position === at && one.filled === 0);
  const chosen = fieldsOfPreset(preset, kind, withoutOthers(columns, ofOthers), isEmpty).filter((one) =>
    mayHold(one, profiler),
  );
  const own = ownColumnsOf(preset, kind, columns, ofOthers, chosen);
  return own.length === 0 ? chosen : withOwnColumns(kind, chosen, own, profiler.columns, profiler.rows());
}

/** The columns in their places, those of other tables without their names: a source knows nothing of them. */
function withoutOthers(columns: readonly string[], ofOthers: ReadonlySet<string>): readonly string[] {
  return ofOthers.size === 0 ? columns : columns.map((name) => (ofOthers.has(name) ? '' : name));
}

/** From so many values on, values that are nothing of the kind show that a column of a known source holds something else here. */
const ENOUGH = 20;

/** False for a column whose values, nearly all of them, are no scores or no numbers: mapped, it would reject every row. */
function mayHold({ field, position, source }: ChosenField, { columns, rows }: Input['profiler']): boolean {
  const profile = columns.find((one) => one.position === position);
  if (field.required === true || profile === undefined || profile.filled < ENOUGH || source?.words !== undefined)
    return true;
  return !['score', 'count', 'money'].includes(field.kind) || valueFit(field, profile, rows()) > 0;
}

/** Columns that a known source maps; null where the values have to say which ones are wanted. */
export function positionsOf(
  preset: Preset | null,
  columns: readonly string[],
  ofOthers: ReadonlySet<string>,
  options: ImportOptions,
): Set<number> | null {
  if (preset === null || preset.kind === 'lookup' || options.map !== undefined || options.kind !== undefined)
    return null;
  const chosen = fieldsOfPreset(preset, preset.kind, withoutOthers(columns, ofOthers));
  const isComplete = fieldsOf(preset.kind).every(
    ({ id, required }) => required !== true || chosen.some((c) => c.field.id === id),
  );
  const own = ownColumnsOf(preset, preset.kind, columns, ofOthers, chosen).map(({ position }) => position);
  const joined = columns.flatMap((name, position) => (ofOthers.has(name) ? [position] : []));
  return isComplete ? new Set([...chosen.flatMap(allPositions), ...own, ...joined]) : null;
}

function allPositions({ position, otherwise }: ChosenField): number[] {
  return otherwise === null ? [position] : [position, ...allPositions(otherwise)];
}

/** Every moment among the fields, also those used only where another is empty. */
export function instantsOf(chosen: readonly ChosenField[]): ChosenField[] {
  return chosen.flatMap((c) => [
    ...(c.field.kind === 'instant' && c.source?.duration === undefined ? [c] : []),
    ...(c.otherwise === null ? [] : instantsOf([c.otherwise])),
  ]);
}
