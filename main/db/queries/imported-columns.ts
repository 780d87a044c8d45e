import type { ReadableDb } from '../types.ts';

/** Header of the file of an import, as it stood; empty when the import kept none. */
export function readImportedColumns(db: ReadableDb, importId: number): string[] {
  const row = db
    .statement<{ columns: string | null }>(
      "SELECT json_extract(mapping, '$.columns') AS columns FROM import WHERE id = ?",
    )
    .get(importId);
  const columns: unknown = JSON.parse(row?.columns ?? '[]');
  return Array.isArray(columns) ? columns.map(String) : [];
}
