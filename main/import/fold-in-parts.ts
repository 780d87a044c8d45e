import type { ScratchFile } from '../db/queries/import-scratch.ts';
import type { RowFolder } from './fold-rows.ts';
import type { MappedRow } from './mapped-row.ts';
import { rowSpool } from './row-spool.ts';

/**
 * Folds more rows than memory holds. Rows that belong together go into the same part of a scratch file; one part after the other is folded
 * in the order of the lines, and what comes out goes into parts once more, by the line: sorted part by part it is in the order of first
 * appearance, as if one folder had seen all rows.
 * @param folder  a folder of one part
 * @param parts   a part of the rows has to fit into memory
 * @param keyOf   rows of the same key belong together
 */
export function foldInParts(
  folder: () => RowFolder,
  parts: number,
  scratch: ScratchFile,
  keyOf: (row: MappedRow) => string,
): RowFolder {
  const byKey = rowSpool(scratch, parts);
  const leftOut: Record<string, number> = {};
  let lastLine = 0;
  let isInOrder = true;

  function rowsOfPart(part: number): Iterable<MappedRow> {
    return isInOrder ? byKey.rows(part) : byLines(byKey.rows(part));
  }

  return {
    add(row) {
      if (row.line < lastLine) isInOrder = false;
      else lastLine = row.line;
      byKey.add(partOf(keyOf(row), parts), row);
    },
    *rows() {
      const folded = rowSpool(scratch, parts);
      for (let part = 0; part < parts; part++) {
        const own = folder();
        for (const row of rowsOfPart(part)) own.add(row);
        for (const row of own.rows()) {
          if (row !== 'pause') folded.add(Math.floor((row.line * parts) / (lastLine + 1)), row);
        }
        for (const [reason, n] of Object.entries(own.leftOut())) leftOut[reason] = (leftOut[reason] ?? 0) + n;
        yield 'pause';
      }
      for (let part = 0; part < parts; part++) yield* byLines(folded.rows(part));
    },
    leftOut: () => leftOut,
  };
}

function byLines(rows: Iterable<MappedRow>): MappedRow[] {
  return [...rows].sort((a, b) => a.line - b.line);
}

/** FNV-1a, mixed. */
function partOf(key: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) % parts;
}
