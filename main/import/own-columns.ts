import { fieldsOf, type Field, type RowKind } from '../../shared/model/fields.ts';
import { bareName } from '../../shared/presets/bare-name.ts';
import { nameFit } from '../../shared/presets/name-fit.ts';
import { normaliseName } from '../../shared/presets/normalise-name.ts';
import type { Preset } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { valueFit } from './value-fit.ts';

type OwnColumn = { field: Field; position: number };

/** Fields that a firm's own columns may fill where the source's columns do not. */
const FILLED = new Set([
  'firstResponseAt',
  'resolvedAt',
  'closedAt',
  'customer',
  'order',
  'compensation',
  'currency',
  'satisfaction',
]);
const SURE = 0.85;

/**
 * Columns that a firm added to a known source (`Contact reason [list]`, `Custom field (Complaint reason)`, `Refund amount`) and whose
 * names say plainly what they are: the category, where the column is marked as added, and fields that the source leaves open.
 */
export function ownColumnsOf(preset: Preset, columns: readonly string[], chosen: readonly ChosenField[]): OwnColumn[] {
  if (preset.kind !== 'complaints') return [];
  const known = new Set(preset.columns.map(normaliseName));
  const used = new Set(chosen.map(({ position }) => position));
  return fieldsOf('complaints').flatMap((field) => {
    const isOpen = FILLED.has(field.id) && !chosen.some((one) => one.field.id === field.id);
    if (!isOpen && field.id !== 'category') return [];
    return columns.flatMap((name, position) => {
      const isAdded = !known.has(normaliseName(name)) && !used.has(position);
      const isMarked = field.id !== 'category' || bareName(name) !== name.trim();
      return isAdded && isMarked && nameFit(name, 'complaints', field.id) >= SURE ? [{ field, position }] : [];
    });
  });
}

/** The fields of a known source with those that its firm's own columns tell better, as far as their values agree. */
export function withOwnColumns(
  chosen: readonly ChosenField[],
  own: readonly OwnColumn[],
  profiles: readonly ColumnProfile[],
  rows: number,
): ChosenField[] {
  const found = new Map(chosen.map((one) => [one.field.id, one]));
  const taken = new Set<string>();
  for (const { field, position } of own) {
    const profile = profiles.find((one) => one.position === position);
    if (taken.has(field.id) || profile === undefined || profile.filled === 0) continue;
    if (valueFit(field, profile, rows) < 1 || (field.kind === 'code' && profile.distinct.size < 2)) continue;
    taken.add(field.id);
    found.set(field.id, { field, position, source: null, otherwise: null });
  }
  return inOrder('complaints', [...found.values()]);
}

/** Fields in the order of the model. */
export function inOrder(kind: RowKind, chosen: readonly ChosenField[]): ChosenField[] {
  const order = fieldsOf(kind).map(({ id }) => id);
  return chosen.toSorted((a, b) => order.indexOf(a.field.id) - order.indexOf(b.field.id));
}
