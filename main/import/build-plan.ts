import { CONTACT_FIELD } from '../../shared/model/fields.ts';
import { ownColumns } from '../../shared/model/mapping-profile.ts';
import { isRejectsHeader } from '../../shared/model/reject.ts';
import type { ImportOptions } from '../../shared/model/recognition.ts';
import { listSeparator } from './values/list-separator.ts';
import { scoreScale, usualScale, type ScoreScale } from './values/score-scale.ts';
import { countsChanges } from '../../shared/presets/counts-changes.ts';
import { isMinorName } from '../../shared/presets/minor-name.ts';
import { currencyOfName } from '../../shared/presets/currency-of-name.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import type { Fold, Preset } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { DateReading } from './dates/read-instant.ts';
import { zoneOfColumn } from './dates/zone-names.ts';
import { personalPositions } from './hide-personal.ts';
import type { FieldPlan, MappingPlan } from './mapping-plan.ts';
import { markOf, type ColumnProfile } from './profile-columns.ts';

export type PlanInput = Pick<
  MappingPlan,
  | 'kind'
  | 'source'
  | 'preset'
  | 'dialect'
  | 'columns'
  | 'width'
  | 'isContentKey'
  | 'allowsShortRows'
  | 'rule'
  | 'pseudonymKey'
> & {
  chosen: readonly ChosenField[];
  profiles: readonly ColumnProfile[];
  readings: ReadonlyMap<number, DateReading>;
  /** Names of columns that a column of moments is made of. */
  inMoments: ReadonlySet<string>;
  /** Names of columns that come from tables given with the file. */
  joined: ReadonlySet<string>;
  options: ImportOptions;
  /** Column in which refunds, rows of their own, name their order. */
  refundsOf: string | null;
  /** Zone of the store: times without a zone are wall-clock times there unless something says otherwise. */
  zone: string;
};

/** Puts everything recognised and decided about a file into the plan by which its records are read. */
export function buildPlan(input: PlanInput): MappingPlan {
  const fields = input.chosen.map((chosen) => planField(chosen, input));
  const used = new Set(fields.flatMap(positionsOf));
  const customers = fields.filter(({ field }) => field.id === 'customer').flatMap(positionsOf);
  const others = new Set(fields.filter(({ field }) => field.id !== 'customer').flatMap(positionsOf));
  const personal = input.pseudonymKey === null ? [] : personalPositions(input.columns, customers, others, input.preset);
  const own = new Set(ownColumns(input.columns));
  const extras = input.columns
    .map((_, position) => position)
    .filter(
      (position) =>
        own.has(input.columns[position] ?? '') &&
        (position < input.width || input.joined.has(input.columns[position] ?? '')) &&
        !used.has(position) &&
        !input.inMoments.has(input.columns[position] ?? '') &&
        !personal.includes(position),
    );
  if (input.rule !== null) fields.push(contactPlan(fields, input));
  return {
    kind: input.kind,
    source: input.source,
    preset: input.preset,
    dialect: input.dialect,
    columns: input.columns,
    width: input.width,
    fields,
    extras,
    unmapped: extras.map((position) => input.columns[position] ?? ''),
    isContentKey: input.isContentKey,
    keyPositions: (input.options.key ?? []).map((name) => findColumn([name], input.columns)),
    fold: foldOf(input),
    rule: input.rule,
    isRejects: isRejectsHeader(input.columns),
    pseudonymKey: input.pseudonymKey,
    personal,
    currency: input.preset?.currency ?? currencyOf(fields, input.profiles),
    allowsShortRows: input.allowsShortRows,
    isRepaired: input.options.repair === true,
  };
}

const FOLDS: Readonly<Record<NonNullable<ImportOptions['severalRows']>, Fold>> = {
  events: { how: 'events' },
  parts: { how: 'continuation' },
  lines: { how: 'sum' },
};

/** What a person said of several rows with one number, else what the source always writes. Without numbers nothing is folded. */
function foldOf({ options, preset, isContentKey, refundsOf }: PlanInput): Fold | null {
  if (isContentKey) return null;
  const of = options.severalRows === undefined ? (preset?.fold ?? null) : FOLDS[options.severalRows];
  return refundsOf === null ? of : { how: 'refunds', column: refundsOf, of };
}

/** The field that the rule sets; it reads no cell. */
function contactPlan(fields: readonly FieldPlan[], input: PlanInput): FieldPlan {
  const first = fields[0];
  if (first === undefined) throw new RangeError('a plan without fields');
  const none = { words: null, isYes: null, isMinor: false, plus: 0, duration: null, reading: null, separator: null };
  const plain = { ...none, otherwise: null, pseudonymKey: null };
  return { ...first, ...plain, field: CONTACT_FIELD, column: '', position: input.columns.length };
}

function positionsOf(plan: FieldPlan): number[] {
  return plan.otherwise === null ? [plan.position] : [plan.position, ...positionsOf(plan.otherwise)];
}

function planField(chosen: ChosenField, input: PlanInput): FieldPlan {
  const { field, position, source } = chosen;
  const profile = input.profiles.find((p) => p.position === position);
  const column = input.columns[position] ?? '';
  return {
    field,
    position,
    column,
    words: source?.words ?? null,
    isYes: source?.isYes ?? null,
    plus: countsChanges(field.id, column) ? 1 : 0,
    duration: source?.duration ?? null,
    reading: input.readings.get(position) ?? null,
    zone: zoneOf(column, input),
    mark: profile === undefined ? 'dot' : markOf(profile, field.kind),
    isMinor: source?.isMinor ?? (field.kind === 'money' && profile !== undefined && isMinor(profile)),
    scale: scaleOfColumn(profile),
    nothing: new Set([...sentinelsOf(input.preset, column), ...nothingOf(input.options, column)]),
    pseudonymKey: field.id === 'customer' ? input.pseudonymKey : null,
    separator: source?.words || profile === undefined ? null : listSeparator(field.id, profile.distinct.keys()),
    otherwise: chosen.otherwise === null ? null : planField(chosen.otherwise, input),
  };
}

/** Named as cents, and without a single decimal. */
function isMinor({ name, distinct, samples }: ColumnProfile): boolean {
  return isMinorName(name) && [...distinct.keys(), ...samples].every((cell) => /^[-+]?\d+(?:\.0+)?$/.test(cell));
}

/** What name and values tell; where they leave it open, a person has chosen the column: then the larger number is the better one. */
function scaleOfColumn(profile: ColumnProfile | undefined): ScoreScale {
  if (profile === undefined) return usualScale(0);
  return scoreScale(profile) ?? usualScale(profile.numbers.largest);
}

/** What the column's name says; then what a person said; then what the source fixes; then the store's zone. */
function zoneOf(column: string, input: PlanInput): string {
  return zoneOfColumn(column) ?? input.options.zone ?? input.preset?.zone ?? input.zone;
}

function sentinelsOf(preset: Preset | null, column: string): readonly string[] {
  return preset?.sentinels?.[column] ?? [];
}

/** Words that a person said stand for nothing in a column. */
function nothingOf({ nothing }: ImportOptions, column: string): readonly string[] {
  const words = nothing !== undefined && Object.hasOwn(nothing, column) ? (nothing[column] ?? []) : [];
  return words.map((word) => word.toLowerCase());
}

/** What the amounts are in where no column says it: by a sign in the cells, or by the name of their column. */
function currencyOf(fields: readonly FieldPlan[], profiles: readonly ColumnProfile[]): string | null {
  const money = fields.find(({ field }) => field.kind === 'money');
  if (money === undefined) return null;
  const signed = profiles.find((p) => p.position === money.position)?.numbers.currency;
  return signed ?? currencyOfName(money.column);
}
