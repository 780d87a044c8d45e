import { fieldsOf, type RowKind } from '../../shared/model/fields.ts';
import type { DerivedColumn } from '../../shared/presets/preset.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';
import { currencyOf } from './values/read-number.ts';

/**
 * The currency of each row from the signs in its amount (`€ 12.50`, `$3`), where the amounts are in several and no column says in
 * which; null elsewhere.
 * @param at  position of the column made for it
 */
export function guessCurrency(
  kind: RowKind,
  profiles: readonly ColumnProfile[],
  chosen: readonly ChosenField[],
  at: number,
): { chosen: ChosenField; made: DerivedColumn } | null {
  const field = fieldsOf(kind).find(({ id }) => id === 'currency');
  const value = chosen.find((one) => one.field.kind === 'money');
  const profile = profiles.find(({ position }) => position === value?.position);
  if (field === undefined || profile === undefined || chosen.some((one) => one.field.id === 'currency')) return null;
  const signs = new Set([...profile.distinct.keys()].map(currencyOf));
  signs.delete(null);
  if (signs.size < 2) return null;
  return {
    chosen: { field, position: at, source: null, otherwise: null },
    made: {
      name: `currency of ${profile.name}`,
      from: [profile.name],
      compute: ([cell = '']) => currencyOf(cell.trim()) ?? '',
    },
  };
}
