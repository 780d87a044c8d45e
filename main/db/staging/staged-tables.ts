import type { WritableDb } from '../types.ts';
import { pageImage } from './page-image.ts';
import { schemaRecord } from './schema-record.ts';
import { emptyIndex, putSchema, tablePages, type TablePages } from './table-pages.ts';
import { textRows, type TextRows } from './text-rows.ts';

/** Tables of an id and a text. */
export type TextTable = 'narrative' | 'customer' | 'order_ref';

/** The rows of a batch, ready for the store but not in it. */
export type StagedTables = {
  readonly texts: Readonly<Record<TextTable, TextRows>>;
  readonly versions: VersionPages;
  /**
   * Puts everything into the store in one transaction, and is empty afterwards.
   * @param withoutEntries  indexes that none of the rows belongs to
   */
  readonly send: (withoutEntries: readonly string[]) => void;
};

/** `bytes` is to be asked for again after each `add`. */
export type VersionPages = Pick<TablePages, 'add'> & { readonly bytes: () => Buffer };

type SchemaRow = { type: string; name: string; tbl_name: string; sql: string };

const TEXT_COLUMNS: Readonly<Record<TextTable, string>> = {
  narrative: 'version_id, body',
  customer: 'id, label',
  order_ref: 'id, label',
};

/**
 * Rows are written as the pages of a SQLite database in memory and copied from there into the store. Between tables that are declared
 * alike SQLite copies records as they are, which takes a fifth of the time of binding their values one by one. Where they are not
 * alike (an index with entries) it takes the rows apart and makes them again: slower, and the same.
 */
export function stagedTables(db: WritableDb, versionTable: string): StagedTables {
  const image = pageImage();
  const schema = db
    .statement<SchemaRow>('SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE sql IS NOT NULL')
    .all();
  const versions = tablePages(image);
  const texts = { narrative: textRows(image), customer: textRows(image), order_ref: textRows(image) };
  const pagesOf = new Map<string, TablePages>([
    [versionTable, versions],
    ...Object.entries(texts).map(([name, rows]) => [name, rows.pages] as const),
  ]);

  function insertLong(table: TextTable): void {
    const long = texts[table].takeLong();
    if (long.length === 0) return;
    const insert = db.statement(`INSERT INTO ${table} (${TEXT_COLUMNS[table]}) VALUES (?, CAST(? AS TEXT))`);
    db.transaction(() => {
      for (const { id, text } of long) insert.run(id, text);
    });
  }

  return {
    texts,
    versions: { add: versions.add, bytes: () => image.bytes },
    send(withoutEntries) {
      const filled = schema.filter(({ type, name }) => type === 'table' && (pagesOf.get(name)?.rows() ?? 0) > 0);
      if (filled.length > 0) {
        const names = filled.map(({ name }) => name);
        const tables = filled.map((row) => schemaRecord(row, pagesOf.get(row.name)?.finish() ?? 0));
        const indexes = schema
          .filter((row) => row.type === 'index' && names.includes(row.tbl_name) && withoutEntries.includes(row.name))
          .map((row) => schemaRecord(row, emptyIndex(image)));
        putSchema(image, [...tables, ...indexes]);
        db.copyFrom(image.take(), names);
        image.clear();
      }
      for (const table of ['narrative', 'customer', 'order_ref'] as const) insertLong(table);
    },
  };
}
