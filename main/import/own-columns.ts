import { fieldsOf, type Field, type RowKind } from '../../shared/model/fields.ts';
import { bareName } from '../../shared/presets/bare-name.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { valueFit } from './value-fit.ts';

type OwnColumn = { field: Field; position: number; fit: number };

/** Fields that a firm's own columns may fill where the source's columns do not. */
const FILLED = new Set([
  'firstResponseAt',
  'resolvedAt',
  'closedAt',
  'channel',
  'site',
  'customer',
  'order',
  'compensation',
  'currency',
  'satisfaction',
]);
const SURE = 0.85;
/** A column that is marked as added by the firm, and called so, is what the firm wants to know. */
const SURE_OF_MARKED = 0.7;
/** A category that plainly is one: a column that only says what type of ticket a row is, is none beside it. */
const PLAINLY = 0.96;
/** A table given with the file is there to tell of its rows: a plain name is enough. */
const OF_TABLE = 0.8;

/**
 * Columns that a firm added to a known source (`Contact reason [list]`, `Custom field (Complaint reason)`, `Refund amount`) and whose
 * names say plainly what they are: the category, where the column is marked as added or the source only has a type of ticket, and
 * fields that the source leaves open. Columns of a table given with it (`ofOthers`) tell any field that is open.
 */
export function ownColumnsOf(
  preset: Preset,
  kind: RowKind,
  columns: readonly string[],
  ofOthers: ReadonlySet<string>,
  chosen: readonly ChosenField[],
): OwnColumn[] {
  if (kind !== 'complaints' && ofOthers.size === 0) return [];
  const known = new Set(preset.columns.map(normaliseName));
  const used = new Set(chosen.map(({ position }) => position));
  return fieldsOf(kind).flatMap((field) => {
    const own = chosen.find((one) => one.field.id === field.id);
    const isCategory = kind === 'complaints' && field.id === 'category';
    const isOpen = field.required !== true && own === undefined;
    if (!isOpen && !isCategory) return [];
    const isFilled = isCategory || (kind === 'complaints' && FILLED.has(field.id));
    const present = own === undefined ? 0 : nameFit(columns[own.position] ?? '', kind, field.id);
    return columns.flatMap((name, position) => {
      if (used.has(position)) return [];
      const isOther = ofOthers.has(name);
      if (isOther ? !isOpen : !isFilled || known.has(normaliseName(name))) return [];
      const isMarked = bareName(name) !== name.trim();
      const least = isOther ? OF_TABLE : isMarked ? (isCategory ? SURE : SURE_OF_MARKED) : isCategory ? PLAINLY : SURE;
      const fit = nameFit(name, kind, field.id);
      return fit >= least && (isMarked || fit > present) ? [{ field, position, fit }] : [];
    });
  });
}

/** The fields of a known source with those that its firm's own columns tell better, as far as their values agree. */
export function withOwnColumns(
  kind: RowKind,
  chosen: readonly ChosenField[],
  own: readonly OwnColumn[],
  profiles: readonly ColumnProfile[],
  rows: number,
): ChosenField[] {
  const found = new Map(chosen.map((one) => [one.field.id, one]));
  const taken = new Set<string>();
  for (const { field, position } of own.toSorted((a, b) => b.fit - a.fit)) {
    const profile = profiles.find((one) => one.position === position);
    if (taken.has(field.id) || profile === undefined || profile.filled === 0) continue;
    if (valueFit(field, profile, rows) < 1 || (field.kind === 'code' && profile.distinct.size < 2)) continue;
    taken.add(field.id);
    found.set(field.id, { field, position, source: null, otherwise: null });
  }
  return inOrder(kind, [...found.values()]);
}

/** Fields in the order of the model. */
export function inOrder(kind: RowKind, chosen: readonly ChosenField[]): ChosenField[] {
  const order = fieldsOf(kind).map(({ id }) => id);
  return chosen.toSorted((a, b) => order.indexOf(a.field.id) - order.indexOf(b.field.id));
}
