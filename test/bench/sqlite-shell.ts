import { spawnSync } from 'node:child_process';
import { COMPLAINT_HEADER, ORDER_HEADER } from './generate-bench-csv.ts';

/** Version of the sqlite3 shell, or null where there is none. */
export function sqliteShellVersion(): string | null {
  const asked = spawnSync('sqlite3', ['--version'], { encoding: 'utf8' });
  return asked.status === 0 ? (asked.stdout.split(' ')[0] ?? null) : null;
}

/** What a person types to get the file into a table of text, without an index. */
export function untypedImport(csv: string): string {
  return `.import --csv '${csv}' raw\n`;
}

const COMPLAINTS: Readonly<Record<string, string>> = Object.fromEntries(
  COMPLAINT_HEADER.map((name) => [
    name,
    typed(name, ['Received', 'First response', 'Resolved'], ['Replies', 'Satisfaction'], ['Compensation']),
  ]),
);
const ORDERS: Readonly<Record<string, string>> = Object.fromEntries(
  ORDER_HEADER.map((name) => [name, typed(name, ['Ordered'], [], ['Value'])]),
);

/**
 * The same in the shell with types: instants as whole milliseconds, numbers as integers, money in cents, empty cells as NULL, text as
 * it is, and two indexes (the case's number, unique, and its time). Redress besides keeps dictionaries, versions and segments.
 */
export function typedImport(csv: string, kind: 'complaints' | 'orders'): string {
  const columns = kind === 'complaints' ? COMPLAINTS : ORDERS;
  const [id = '', at = ''] = Object.keys(columns);
  return `.import --csv '${csv}' raw
CREATE TABLE typed (${Object.entries(columns)
    .map(([name, sql]) => `"${name}" ${sql.startsWith('nullif') ? 'TEXT' : 'INTEGER'}`)
    .join(', ')}) STRICT;
INSERT INTO typed SELECT ${Object.values(columns).join(', ')} FROM raw;
DROP TABLE raw;
CREATE UNIQUE INDEX typed_by_id ON typed ("${id}");
CREATE INDEX typed_by_time ON typed ("${at}");
`;
}

function typed(
  name: string,
  instants: readonly string[],
  numbers: readonly string[],
  money: readonly string[],
): string {
  const filled = `nullif("${name}", '')`;
  if (instants.includes(name)) return `unixepoch("${name}") * 1000`;
  if (numbers.includes(name)) return `CAST(${filled} AS INTEGER)`;
  if (money.includes(name)) return `CAST(round(${filled} * 100) AS INTEGER)`;
  return filled;
}
