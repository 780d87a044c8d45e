import { fieldsOf, type RowKind } from '../../../shared/model/fields.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';

/** The field that holds a row's own number; null for rows that have none (exposure). */
export function idFieldOf(kind: RowKind): string | null {
  return fieldsOf(kind).find((field) => field.kind === 'id')?.id ?? null;
}

/**
 * The options after a column was put among those that name a row, or taken out (as `--key` on the command line). Without
 * any the whole content names it.
 */
export function withKeyColumn(
  { key: _key, ...options }: ImportOptions,
  idField: string,
  chosen: readonly string[],
  column: string,
  isIn: boolean,
): ImportOptions {
  const key = isIn ? [...chosen, column] : chosen.filter((name) => name !== column);
  return key.length === 0 ? { ...options, map: { ...options.map, [idField]: '*' } } : { ...options, key };
}
