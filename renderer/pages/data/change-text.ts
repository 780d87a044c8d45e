import { COMPLAINT_FIELDS, EXPOSURE_FIELDS, ORDER_FIELDS, type Field } from '../../../shared/model/fields.ts';
import type { Format } from '../../ui/use-format.ts';

const LONGEST = 160;
const FIELDS: readonly Field[] = [...COMPLAINT_FIELDS, ...ORDER_FIELDS, ...EXPOSURE_FIELDS];

/** A stored value as people read it; texts come masked and are cut, nothing is a dash. */
export function changeText(field: string, value: string | number | null, format: Format, zone: string): string {
  if (value === null || value === '') return '–';
  const kind = FIELDS.find(({ id }) => id === field)?.kind;
  if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  if (kind === 'instant') return format.instantShort(value, zone);
  // A dash is nothing: that a case has no apology is not that nobody knows.
  if (kind === 'flag' || field === 'contact') return value === 1 ? '✓' : '✗';
  return kind === 'money' ? format.rate(value / 100) : format.count(value);
}
