import type { ImportOptions } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { TableJoin } from '../../shared/presets/preset.ts';
import type { FileLink } from './file-link.ts';
import { rowExtension, tableCollector, type JoinTable, type JoinTables } from './join-tables.ts';
import type { KeyCounts } from './key-evidence.ts';
import { linkTables } from './link-tables.ts';
import { openSource } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import { readText } from './read-text.ts';
import type { Recognised } from './recognised.ts';
import { tableRows } from './table-rows.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';

type KnownFile = { path: string; name: string; options: ImportOptions; recognised: Recognised };

export type LoadedTables = {
  tables: JoinTables;
  /** What the set adds to each of its files, in their order; null where nothing is. */
  links: readonly (FileLink | null)[];
};

/** Memory for the rows of all joined tables together. */
const TABLES_BYTES = 64 << 20;

/** Loads every table that another of the files joins, from the file (or files) that hold it. */
export async function loadTables(
  files: readonly KnownFile[],
  signal: AbortSignal | undefined,
): Promise<Result<LoadedTables>> {
  const joins = new Map<string, TableJoin>();
  const taken = new Map<string, Set<string>>();
  for (const join of files.flatMap(({ recognised }) => recognised.preset?.joins ?? [])) {
    joins.set(join.table, join);
    taken.set(join.table, new Set([...(taken.get(join.table) ?? []), ...Object.keys(join.take)]));
  }
  const tables = new Map<string, JoinTable>();
  const mostBytes = TABLES_BYTES / Math.max(1, joins.size);
  for (const [id, join] of joins) {
    const holders = files.filter(({ recognised }) => recognised.preset?.id === id);
    if (holders.length === 0) continue;
    const loaded = await loadTable(holders, join, { kept: [...(taken.get(id) ?? [])], mostBytes }, signal);
    if (!loaded.ok) return loaded;
    tables.set(id, loaded.value);
  }
  const links = await linkUnknown(files, tables, signal);
  return links.ok ? ok({ tables, links: links.value }) : links;
}

/** Larger files are not looked at as tables of others. */
const LARGEST_TABLE = 128 << 20;

/** Finds the tables among files of sources that nobody described, and loads those. */
async function linkUnknown(
  files: readonly KnownFile[],
  tables: Map<string, JoinTable>,
  signal: AbortSignal | undefined,
): Promise<Result<(FileLink | null)[]>> {
  const unknown = files.flatMap((file) =>
    file.recognised.scouted === null
      ? []
      : [{ ...file, scouted: file.recognised.scouted, options: file.recognised.scouted.options }],
  );
  const counted = new Map<string, KeyCounts>();
  const found = await linkTables(unknown, async (at, column) => {
    const file = unknown[at];
    if (file === undefined) throw new RangeError(`no file ${at} in the set`);
    const id = `${at} ${column}`;
    const known = counted.get(id);
    if (known !== undefined) return ok(known);
    // A file this large holds rows of its own: its keys would not fit into memory.
    const keys =
      file.recognised.recognition.bytes > LARGEST_TABLE ? ok(new Map()) : await countKeys(file, column, signal);
    if (keys.ok) counted.set(id, keys.value);
    return keys;
  });
  if (!found.ok) return found;
  const joins = found.value.flatMap((link) => link?.joins ?? []);
  const mostBytes = TABLES_BYTES / Math.max(1, joins.length);
  for (const join of joins) {
    const at = unknown.findIndex(({ name }) => join.table === `${name} ${join.key}`);
    const holder = unknown[at];
    if (holder === undefined || tables.has(join.table)) continue;
    const made = rowExtension({ derive: found.value[at]?.made ?? [] }, holder.recognised.columns, new Map());
    const recognised = { ...holder.recognised, extension: made, columns: made?.columns ?? holder.recognised.columns };
    const loaded = await loadTable(
      [{ ...holder, recognised }],
      join,
      { kept: Object.keys(join.take), mostBytes },
      signal,
    );
    if (!loaded.ok) return loaded;
    tables.set(join.table, loaded.value);
  }
  return ok(
    files.map((file) => found.value[unknown.findIndex(({ recognised }) => recognised === file.recognised)] ?? null),
  );
}

/** @param kept  columns that are kept of each row, in so many bytes of memory */
async function loadTable(
  holders: readonly KnownFile[],
  join: TableJoin,
  { kept, mostBytes }: { kept: readonly string[]; mostBytes: number },
  signal: AbortSignal | undefined,
): Promise<Result<JoinTable>> {
  const columns = holders[0]?.recognised.columns ?? [];
  const sum = join.many === 'sum' ? (Object.keys(join.take)[0] ?? null) : null;
  const collector = tableCollector(columns, join.key, sum, kept, tableRows(mostBytes));
  for (const holder of holders) {
    const read = await eachRow(holder, signal, collector.add);
    if (!read.ok) return read;
  }
  return ok(collector.table);
}

async function countKeys(file: KnownFile, column: string, signal: AbortSignal | undefined): Promise<Result<KeyCounts>> {
  const at = file.recognised.columns.indexOf(column);
  const counts = new Map<string, number>();
  const read = await eachRow(file, signal, (cells) => {
    const key = (cells[at] ?? '').trim();
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return read.ok ? ok(counts) : read;
}

async function eachRow(
  { path, name, recognised }: KnownFile,
  signal: AbortSignal | undefined,
  take: (cells: readonly string[]) => void,
): Promise<Result<void>> {
  const opened = openSource(path, name);
  if (!opened.ok) return opened;
  const source = opened.value;
  const { dialect, columns, extension } = recognised;
  try {
    const text = readText(source, dialect.encoding, dialect.hasBom, { asText: true });
    const stream = parseRows(text, dialect, source.name);
    let toSkip = dialect.headerRow === null ? 0 : dialect.headerRow + 1;
    for (;;) {
      const chunk = stream.next();
      if (!chunk.ok) return chunk;
      if (chunk.value === null) return ok(undefined);
      for (const row of chunk.value.rows) {
        if (toSkip > 0) toSkip--;
        else if (row.length >= Math.min(2, columns.length)) take(extension === null ? row : extension.extend(row));
      }
      await nextTurn();
      if (signal?.aborted === true) return cancelledTrouble();
    }
  } finally {
    source.close();
  }
}
