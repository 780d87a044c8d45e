import { idFieldOf } from './key-columns.ts';
import { fieldsOf, type RowKind } from '../../../shared/model/fields.ts';
import type { ImportOptions, Recognition, RecognisedColumn } from '../../../shared/model/recognition.ts';

/**
 * The options after a person gave a column to a field, or to none. A column serves one field and a field one column:
 * whoever had either before loses it (an empty column name takes a recognised mapping away).
 */
export function mapColumn(
  options: ImportOptions,
  columns: readonly RecognisedColumn[],
  column: string,
  field: string | null,
): ImportOptions {
  const map: Record<string, string> = { ...options.map };
  for (const [id, name] of Object.entries(map)) if (name === column) map[id] = '';
  const before = columns.find(({ name }) => name === column)?.field;
  if (before != null) map[before] = '';
  if (field !== null) map[field] = column;
  return { ...options, map };
}

/** Ids of the required fields of the kind that no column serves yet. */
export function missingFields(recognition: Recognition, options: ImportOptions): readonly string[] {
  if (recognition.kind === null) return [];
  const served = new Set(recognition.columns.flatMap(({ field }) => (field === null ? [] : [field])));
  // "*" stands for the content of the row.
  for (const [id, name] of Object.entries(options.map ?? {})) if (name === '*') served.add(id);
  const id = idFieldOf(recognition.kind);
  if (id !== null && (recognition.options.key ?? options.key ?? []).length > 0) served.add(id);
  return requiredFields(recognition.kind).filter((id) => !served.has(id));
}

/** Whether nothing is left to decide about a file. */
export function isReadyToImport(recognition: Recognition, options: ImportOptions): boolean {
  const isLookup = recognition.kind === null && recognition.source !== null;
  return (
    (recognition.kind !== null || isLookup) &&
    recognition.questions.length === 0 &&
    missingFields(recognition, options).length === 0
  );
}

function requiredFields(kind: RowKind): string[] {
  return fieldsOf(kind).flatMap((field) => (field.required === true ? [field.id] : []));
}
