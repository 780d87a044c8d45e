import type { Field } from '../../shared/model/fields.ts';
import { saysComplaint } from '../../shared/presets/propose-rules.ts';
import type { ColumnProfile } from './profile-columns.ts';

/** A fit this good is taken. */
export const TAKEN = 0.5;

/** How well a column is a field, 0 to 1. */
export type Fit = { field: Field; profile: ColumnProfile; fit: number };

/**
 * A column that says of each row whether it is a complaint (`Complaint`, `Concern`, `Compliment`) tells which rows count; what they
 * are about is told by another one that repeats, if there is any: the first of them is put aside, and all lose against that one.
 */
export function withoutSorting(fits: Fit[]): Fit | undefined {
  const plausible = fits.filter(({ field, fit }) => field.id === 'category' && fit >= TAKEN);
  const sorting = plausible.filter(({ profile }) => saysComplaint([...profile.distinct.keys()]));
  const hasOther = plausible.some((one) => !sorting.includes(one) && repeats(one.profile));
  const [first] = hasOther ? sorting.toSorted((a, b) => b.fit - a.fit).map((one) => ({ ...one })) : [];
  if (hasOther) for (const one of sorting) one.fit = 0;
  return first;
}

function repeats({ distinct, filled }: ColumnProfile): boolean {
  return distinct.size > 1 && distinct.size <= filled / 2;
}
