import type { RowKind } from '../../shared/model/fields.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { grow } from './blobs.ts';
import { contentHashes } from './content-hashes.ts';
import { entityOf } from './entities.ts';
import { ADDED, CHANGED, loadHeads, SAME, UNSEEN, VISIBLE } from './heads.ts';
import { IMPORT_MEMORY, type ImportMemory } from './import-memory.ts';
import { datedRows } from './queries/dated-rows.ts';
import { loadKeyIndex } from './queries/keys.ts';
import { lookUpCodes } from './look-up-codes.ts';
import { scratchArrays } from './scratch.ts';
import type { ScratchFile } from './scratch-file.ts';
import { textOf } from './text-column.ts';
import { EXAMPLES, type WrittenCounts } from './row-writer.ts';
import type { ReadableDb } from './types.ts';

/** A state says what was done to a row (the low bits) and in which file of the set it was met; after so many files the count starts anew. */
const DONE_BITS = 3;
const DONE = (1 << DONE_BITS) - 1;
const MOST_FILES = 30;

/** Customers with fewer rows are never named. */
const NAMED_FROM = 20;

export type ImportCounter = {
  /** Says that the next batches are of another file: what stood in an earlier one is no row of the same number in this one. */
  readonly startFile: () => void;
  /** Counts the rows of one batch against what is visible and against the batches before it. */
  readonly add: (batch: RecordBatch) => void;
  readonly counts: () => WrittenCounts;
  /** Numbers of the first rows that stand twice in the file with different content. */
  readonly differingIds: () => readonly string[];
  /** Earliest and latest moment of the rows so far; null when there is none. */
  readonly span: () => { from: number; to: number } | null;
  /** Visible rows of the same scope, dated within the span, that none of the batches held. */
  readonly vanished: () => number;
  /** Rows by customer, and the key of a customer with many. */
  readonly customers: () => { rows: Uint32Array; labelOf: (customer: number) => string };
  /** To be called at the end: a large store is counted with the help of a file. */
  readonly close: () => void;
};

/**
 * What an import would do, without writing anything: how many rows are new, changed, the same, or in the file twice. Of rows
 * that stand in the file twice with different content the first is compared; the import itself may keep the other.
 */
export function openImportCounter(
  db: ReadableDb,
  importing: { kind: RowKind; scope: string; memory?: ImportMemory },
): ImportCounter {
  const { kind, scope, memory = IMPORT_MEMORY } = importing;
  const scratch = memory.scratch(db.path);
  try {
    return importCounter(db, { kind, scope }, scratch, memory);
  } catch (error) {
    scratch.close();
    throw error;
  }
}

function importCounter(
  db: ReadableDb,
  importing: { kind: RowKind; scope: string },
  scratch: ScratchFile,
  memory: ImportMemory,
): ImportCounter {
  const entity = entityOf(importing.kind);
  const keys = loadKeyIndex(db, entity.number, scratch, memory);
  const heads = loadHeads(db, entity.kind, scratch, memory.heads);
  const codes = lookUpCodes(db, scratch, memory);
  const scope = codes.termOf('scope', importing.scope);
  const counts: WrittenCounts = { added: 0, changed: 0, same: 0, duplicates: 0, differing: 0 };
  let differingIds: string[] = [];
  let file = 1;
  let highest = 0;

  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let byCustomer = new Uint32Array(1024);
  const labels = new Map<number, string>();
  const arrays = scratchArrays((length) => new Uint32Array(length));

  function look(batch: RecordBatch, ids: Readonly<Record<string, Uint32Array>>): void {
    const dated = batch.instants[entity.datedBy] ?? new Float64Array(0);
    for (let row = 0; row < dated.length; row += 1) {
      const at = dated[row] ?? Number.NaN;
      if (at < from) from = at;
      if (at > to) to = at;
    }
    const customer = batch.keys['customer'];
    const customers = ids['customer'] ?? new Uint32Array(0);
    // Counted through: an iterator over entries would leave an array behind for each row.
    for (let row = 0; row < customers.length; row += 1) {
      const id = customers[row] ?? 0;
      if (id === 0) continue;
      if (id >= byCustomer.length) byCustomer = grow(byCustomer, id + 1, (length) => new Uint32Array(length));
      const n = (byCustomer[id] ?? 0) + 1;
      byCustomer[id] = n;
      if (n === NAMED_FROM) labels.set(id, customer === undefined ? '' : textOf(customer, row));
    }
  }

  /** The row is the one that later ones of the same number are compared with. */
  function stand(at: number, done: number, hashes: Uint32Array, row: number): void {
    heads.states[at] = (file << DONE_BITS) | done;
    heads.hashes[at * 2] = hashes[row * 2] ?? 0;
    heads.hashes[at * 2 + 1] = hashes[row * 2 + 1] ?? 0;
  }

  /** Rows of earlier files are of no file any more. */
  function forgetFiles(): void {
    for (let number = 0; number <= highest; number += 1) {
      const at = heads.at(number);
      heads.states[at] = (heads.states[at] ?? UNSEEN) & DONE;
    }
  }

  return {
    startFile() {
      differingIds = [];
      file = file === MOST_FILES ? 1 : file + 1;
      if (file === 1) forgetFiles();
    },
    close: scratch.close,
    counts: () => ({ ...counts }),
    differingIds: () => differingIds,
    span: () => (from <= to ? { from, to } : null),
    customers: () => ({ rows: byCustomer, labelOf: (customer) => labels.get(customer) ?? '' }),
    vanished() {
      if (from > to) return 0;
      let n = 0;
      for (const { number, version } of datedRows(db, entity, importing.scope, from, to)) {
        const at = heads.at(number);
        if (heads.states[at] === VISIBLE && heads.versions[at] === version) n += 1;
      }
      return n;
    },
    add(batch) {
      const ids = codes.idsOf(batch);
      look(batch, ids);
      const hashes = contentHashes(batch, entity.fields, ids, arrays('hashes', batch.rows * 2));
      keys.look(batch.ids, batch.rows, scope);
      for (let row = 0; row < batch.rows; row += 1) {
        const number = keys.find(row) || keys.add(row);
        if (number > highest) highest = number;
        const at = heads.at(number);
        const met = heads.states[at] ?? UNSEEN;
        const state = met & DONE;
        const isSame = heads.hashes[at * 2] === hashes[row * 2] && heads.hashes[at * 2 + 1] === hashes[row * 2 + 1];
        if (state >= ADDED) {
          counts.duplicates += 1;
          const isOfFile = met >> DONE_BITS === file;
          if (!isOfFile) stand(at, state, hashes, row);
          if (isSame || !isOfFile) continue;
          counts.differing += 1;
          if (differingIds.length < EXAMPLES) differingIds.push(textOf(batch.ids, row));
          continue;
        }
        if (state === UNSEEN) {
          counts.added += 1;
          stand(at, ADDED, hashes, row);
        } else if (isSame) {
          counts.same += 1;
          stand(at, SAME, hashes, row);
        } else {
          counts.changed += 1;
          stand(at, CHANGED, hashes, row);
        }
      }
    },
  };
}
