import { BLOCK_BYTES, type ScratchFile } from '../db/queries/import-scratch.ts';
import type { MappedRow } from './mapped-row.ts';

/** Rows in parts, in a scratch file. */
export type RowSpool = {
  readonly add: (part: number, row: MappedRow) => void;
  /** The rows of a part in the order in which they came. */
  readonly rows: (part: number) => Generator<MappedRow>;
};

/** Characters of a part that wait for being written together, and of all parts. */
const MOST_WAITING = 64 << 10;
const MOST_WAITING_OF_ALL = 16 << 20;

type Part = { waiting: string[]; characters: number; blocks: { at: number; bytes: number }[] };

export function rowSpool(scratch: ScratchFile, parts: number): RowSpool {
  const spooled = Array.from({ length: parts }, (): Part => ({ waiting: [], characters: 0, blocks: [] }));
  const most = Math.min(MOST_WAITING, Math.ceil(MOST_WAITING_OF_ALL / parts));

  function partAt(part: number): Part {
    const found = spooled[part];
    if (found === undefined) throw new RangeError(`there is no part ${part}`);
    return found;
  }

  function write(part: Part): void {
    const text = `[${part.waiting.join(',')}]`;
    const length = Buffer.byteLength(text, 'utf8');
    const bytes = Buffer.alloc(Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES, ' ');
    bytes.write(text, 'utf8');
    const at = scratch.reserve(bytes.length);
    scratch.write(bytes, at);
    part.blocks.push({ at, bytes: bytes.length });
    part.waiting = [];
    part.characters = 0;
  }

  return {
    add(number, row) {
      const part = partAt(number);
      const text = JSON.stringify([row.line, row.id, row.values, row.extra, row.cells]);
      part.waiting.push(text);
      part.characters += text.length;
      if (part.characters >= most) write(part);
    },
    *rows(number) {
      const part = partAt(number);
      if (part.waiting.length > 0) write(part);
      for (const { at, bytes } of part.blocks) {
        const block = Buffer.allocUnsafe(bytes);
        scratch.read(block, at);
        for (const [line, id, values, extra, cells] of parsed(block)) yield { line, id, values, extra, cells };
      }
    },
  };
}

type Spooled = [line: number, id: string, values: MappedRow['values'], extra: string | null, cells: MappedRow['cells']];

function parsed(block: Buffer): Spooled[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the same spool
  return JSON.parse(block.toString('utf8')) as Spooled[];
}
