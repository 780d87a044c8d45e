import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importScratch } from '../db/queries/import-scratch.ts';
import { scratchKeys } from '../db/queries/scratch-keys.ts';
import { copyOf } from './key-dictionary.ts';
import { pagedBytes } from './paged-bytes.ts';

/** Rows of a joined table by key: the first ones in memory, those past its cap among the temporary files. Close it. */
export type TableRows = {
  readonly find: (key: string) => readonly string[] | undefined;
  /** Puts a row under a key that has none. */
  readonly add: (key: string, cells: readonly string[]) => void;
  /** Puts another row under a key that has one. */
  readonly replace: (key: string, cells: readonly string[]) => void;
  readonly close: () => void;
};

/** What a row takes of memory beside its characters. */
const ROW_BYTES = 120;
const CELL_BYTES = 24;

/** @param mostBytes  memory that the rows may take, about; half as much again serves those in the file */
export function tableRows(mostBytes: number): TableRows {
  const near = new Map<string, readonly string[]>();
  let far: FarRows | null = null;
  let left = mostBytes;
  return {
    find: (key) => near.get(key) ?? far?.find(key),
    add(key, cells) {
      if (left > 0) {
        near.set(copyOf(key), cells.map(copyOf));
        left -= ROW_BYTES + key.length + cells.reduce((sum, cell) => sum + CELL_BYTES + cell.length, 0);
        return;
      }
      far ??= farRows(mostBytes / 2);
      far.put(key, cells);
    },
    replace(key, cells) {
      if (near.has(key)) near.set(key, cells);
      else far?.put(key, cells);
    },
    close: () => far?.close(),
  };
}

type FarRows = {
  find: (key: string) => readonly string[] | undefined;
  put: (key: string, cells: readonly string[]) => void;
  close: () => void;
};

/** Rows as JSON, one after the other, and the place and length of each by the number of its key. */
function farRows(mostBytes: number): FarRows {
  const beside = join(tmpdir(), 'redress');
  const scratch = importScratch(beside);
  const keys = scratchKeys(beside, { tableBytes: mostBytes / 4, filterBytes: mostBytes / 4 });
  const rows = pagedBytes(scratch, mostBytes / 4);
  const places = pagedBytes(scratch, mostBytes / 4);
  const entry = new Float64Array(2);
  const entryBytes = Buffer.from(entry.buffer);

  function write(cells: readonly string[]): Buffer {
    const bytes = Buffer.from(JSON.stringify(cells), 'utf8');
    entry[0] = rows.append(bytes);
    entry[1] = bytes.length;
    return entryBytes;
  }

  return {
    find(key) {
      const number = keys.find(key);
      if (number === 0) return undefined;
      entryBytes.set(places.read((number - 1) * entryBytes.length, entryBytes.length));
      const bytes = rows.read(entry[0] ?? 0, entry[1] ?? 0);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by `write`
      return JSON.parse(bytes.toString('utf8')) as string[];
    },
    put(key, cells) {
      const known = keys.find(key);
      const number = known === 0 ? keys.add() : known;
      places.write((number - 1) * entryBytes.length, write(cells));
    },
    close() {
      scratch.close();
      keys.close();
    },
  };
}
