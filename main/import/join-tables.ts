import type { DerivedColumn, Preset, TableJoin } from '../../shared/presets/preset.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import type { TableRows } from './table-rows.ts';

/** Rows of another file by key. Cells are proper text. */
export type JoinTable = { columns: readonly string[]; rows: TableRows };

/** Tables by preset id. */
export type JoinTables = ReadonlyMap<string, JoinTable>;

/** Adds the cells of joined tables and derived columns to each row. */
export type RowExtension = {
  columns: readonly string[];
  extend: (cells: string[]) => string[];
};

/** Tables that a preset must have beside the file and that are not there. */
export function missingTables(preset: Preset, tables: JoinTables): string[] {
  return (preset.joins ?? [])
    .filter((join) => join.required === true && !tables.has(join.table))
    .map(({ table }) => table);
}

/**
 * The extension of a source's rows by joined tables and derived columns, or null when there is none.
 * @param grouped  positions of columns that stand in the first row of each group only: the rows below take over its cell
 */
export function rowExtension(
  preset: Pick<Preset, 'joins' | 'derive'>,
  columns: readonly string[],
  tables: JoinTables,
  grouped: readonly number[] = [],
): RowExtension | null {
  const joins = (preset.joins ?? []).filter(({ table }) => tables.has(table));
  const derive = (preset.derive ?? []).filter(({ from }) => isFound(from, columns, joins));
  if (joins.length === 0 && derive.length === 0 && grouped.length === 0) return null;
  let names: readonly string[] = columns;
  const steps: ((cells: string[]) => void)[] = grouped.map(fillDown);
  for (const join of joins) {
    const table = tables.get(join.table);
    if (table === undefined) continue;
    steps.push(joinStep(join, names, table));
    names = [...names, ...Object.values(join.take)];
  }
  for (const column of derive) {
    steps.push(deriveStep(column, names));
    names = [...names, column.name];
  }
  return {
    columns: names,
    extend: (cells) => {
      const extended = cells.slice(0, columns.length);
      while (extended.length < columns.length) extended.push('');
      for (const step of steps) step(extended);
      return extended;
    },
  };
}

function fillDown(position: number): (cells: string[]) => void {
  let last = '';
  return (cells) => {
    const cell = cells[position] ?? '';
    if (cell.trim() === '') cells[position] = last;
    else last = cell;
  };
}

/** A derived column is made only where at least one of the columns it is made from is there. */
function isFound(from: readonly string[], columns: readonly string[], joins: readonly TableJoin[]): boolean {
  const joined = joins.flatMap(({ take }) => Object.values(take));
  return from.some((name) => findColumn([name], columns) >= 0 || joined.includes(name));
}

function joinStep(join: TableJoin, names: readonly string[], table: JoinTable): (cells: string[]) => void {
  const on = findColumn([join.on], names);
  const take = Object.keys(join.take).map((name) => findColumn([name], table.columns));
  return (cells) => {
    const found = on < 0 ? undefined : table.rows.find((cells[on] ?? '').trim());
    for (const position of take) cells.push(found?.[position] ?? '');
  };
}

function deriveStep(column: DerivedColumn, names: readonly string[]): (cells: string[]) => void {
  const from = column.from.map((name) => findColumn([name], names));
  return (cells) => {
    cells.push(column.compute(from.map((position) => (position < 0 ? '' : (cells[position] ?? '')))));
  };
}

/**
 * Collects the rows of a table under one key; of several rows the first stands, or one column is added up.
 * @param kept  columns that are kept; of two with one name the later one, which was made from the other
 * @param rows  where they are kept
 */
export function tableCollector(
  columns: readonly string[],
  key: string,
  sum: string | null,
  kept: readonly string[],
  rows: TableRows,
): { add: (cells: readonly string[]) => void; table: JoinTable } {
  const at = findColumn([key], columns);
  const positions = kept.map((name) => Math.max(columns.lastIndexOf(name), findColumn([name], columns)));
  const summed = sum === null ? -1 : kept.indexOf(sum);
  return {
    table: { columns: kept, rows },
    add: (cells) => {
      const id = (cells[at] ?? '').trim();
      if (id === '') return;
      const known = rows.find(id);
      if (known === undefined) {
        const own = positions.map((position) => cells[position] ?? '');
        rows.add(id, own);
      } else if (summed >= 0) {
        const sum = Number(known[summed]) + Number(cells[positions[summed] ?? -1] ?? 0);
        rows.replace(id, known.with(summed, String(Math.round(sum * 1e6) / 1e6)));
      }
    },
  };
}
