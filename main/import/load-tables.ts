import type { ImportOptions } from '../../shared/model/recognition.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { TableJoin } from '../../shared/presets/preset.ts';
import { tableCollector, type JoinTable, type JoinTables } from './join-tables.ts';
import { openSource, type SourceFile } from './open-source.ts';
import { parseRows } from './parse-rows.ts';
import { readText } from './read-text.ts';
import type { Recognised } from './recognise-source.ts';
import { cancelledTrouble, nextTurn } from './turns.ts';

type KnownFile = { path: string; name: string; options: ImportOptions; recognised: Recognised };

/** Loads every table that another of the files joins, from the file (or files) that hold it. */
export async function loadTables(
  files: readonly KnownFile[],
  signal: AbortSignal | undefined,
): Promise<Result<JoinTables>> {
  const joins = new Map<string, TableJoin>();
  for (const { recognised } of files) for (const join of recognised.preset?.joins ?? []) joins.set(join.table, join);
  const tables = new Map<string, JoinTable>();
  for (const [id, join] of joins) {
    const holders = files.filter(({ recognised }) => recognised.preset?.id === id);
    if (holders.length === 0) continue;
    const loaded = await loadTable(holders, join, signal);
    if (!loaded.ok) return loaded;
    tables.set(id, loaded.value);
  }
  return ok(tables);
}

async function loadTable(
  holders: readonly KnownFile[],
  join: TableJoin,
  signal: AbortSignal | undefined,
): Promise<Result<JoinTable>> {
  const columns = holders[0]?.recognised.columns ?? [];
  const sum = join.many === 'sum' ? (Object.keys(join.take)[0] ?? null) : null;
  const collector = tableCollector(columns, join.key, sum);
  for (const holder of holders) {
    const opened = openSource(holder.path, holder.name);
    if (!opened.ok) return opened;
    try {
      const read = await readInto(opened.value, holder.recognised, collector.add, signal);
      if (!read.ok) return read;
    } finally {
      opened.value.close();
    }
  }
  return ok(collector.table);
}

async function readInto(
  source: SourceFile,
  { dialect, columns }: Recognised,
  add: (cells: readonly string[]) => void,
  signal: AbortSignal | undefined,
): Promise<Result<void>> {
  const stream = parseRows(readText(source, dialect.encoding, dialect.hasBom, { asText: true }), dialect, source.name);
  let toSkip = dialect.headerRow === null ? 0 : dialect.headerRow + 1;
  for (;;) {
    const chunk = stream.next();
    if (!chunk.ok) return chunk;
    if (chunk.value === null) return ok(undefined);
    for (const row of chunk.value.rows) {
      if (toSkip > 0) toSkip--;
      else if (row.length >= Math.min(2, columns.length)) add(row);
    }
    await nextTurn();
    if (signal?.aborted === true) return cancelledTrouble();
  }
}
