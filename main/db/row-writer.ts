import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { contentHashes } from './content-hashes.ts';
import type { Entity, StoredField } from './entities.ts';
import { ADDED, CHANGED, loadHeads, SAME, UNSEEN } from './heads.ts';
import type { ImportMemory } from './import-memory.ts';
import { insertCarried } from './queries/carried.ts';
import { insertExtras } from './queries/extras.ts';
import { loadKeyIndex, saveNewKeys } from './queries/keys.ts';
import { insertSegment } from './queries/segments.ts';
import { highestId, termId } from './queries/terms.ts';
import { compareRanks, isDecidedByUpdate, rankOfBatchRow, rankOfVersion } from './same-row-twice.ts';
import { scratchArrays, type ScratchArrays } from './scratch.ts';
import type { ScratchFile } from './scratch-file.ts';
import type { StagedTables } from './staging/staged-tables.ts';
import { textOf } from './text-column.ts';
import type { WritableDb } from './types.ts';
import { fieldsOf, versionRows, type VersionRows } from './version-rows.ts';
import { writtenColumns } from './written-columns.ts';

/** Rows of one batch or of a whole import, against what was visible before it. */
export type WrittenCounts = {
  added: number;
  changed: number;
  same: number;
  /** Rows that stand in the file more than once: identical ones, and ones of which another was kept. */
  duplicates: number;
  /** Of the duplicates, those whose content is not that of the row that stood before them. */
  differing: number;
};

/** Numbers that are kept as examples of rows that share them. */
export const EXAMPLES = 20;

export type RowWriter = {
  /** Stages what is new or changed of a batch and notes all it carries. */
  readonly stage: (batch: RecordBatch, codes: Readonly<Record<string, Uint32Array>>) => StagedBatch;
  /** Ids of the fields that the import brings. */
  readonly fieldIds: () => string[];
  /** Numbers of the first rows that stand in the file twice with different content. */
  readonly differingIds: () => readonly string[];
};

export type StagedBatch = {
  counts: WrittenCounts;
  conflicts: Reject[];
  /** Notes what the batch carried, once its rows are in the store; in the caller's transaction. */
  save: () => void;
};

/** The heart of an import: for each row, is it new, changed, the same, or in the file twice? */
export function openRowWriter(
  db: WritableDb,
  staged: StagedTables,
  entity: Entity,
  importing: { id: number; scope: string; scratch: ScratchFile; memory: ImportMemory },
): RowWriter {
  const keys = loadKeyIndex(db, entity.number, importing.scratch, importing.memory);
  const heads = loadHeads(db, entity.kind, importing.scratch, importing.memory.heads);
  const scope = db.transaction(() => termId(db, 'scope', importing.scope));
  const scratch = scratchArrays((length) => new Uint32Array(length));
  const bytes = scratchArrays((length) => new Uint8Array(length));
  const columnsOf = writtenColumns();
  let nextVersion = highestId(db, entity.table) + 1;
  const differingIds: string[] = [];
  let opened: { rows: VersionRows; fields: StoredField[] } | null = null;

  function open(batch: RecordBatch): { rows: VersionRows; fields: StoredField[] } {
    const fields = fieldsOf(entity, batch);
    return { rows: versionRows(db, staged, entity, { id: importing.id, fields }), fields };
  }

  return {
    differingIds: () => differingIds,
    fieldIds: () => opened?.fields.map(({ id }) => id) ?? [],
    stage(batch, codes) {
      opened ??= open(batch);
      const { rows, fields } = opened;
      const hashes = contentHashes(batch, entity.fields, codes, scratch('hashes', batch.rows * 2));
      const carried = newChunk(batch.rows, scratch);
      const counts: WrittenCounts = { added: 0, changed: 0, same: 0, duplicates: 0, differing: 0 };
      const conflicts: Reject[] = [];
      const firstVersion = nextVersion;
      const written = scratch('written', batch.rows);
      let hasBegun = false;
      keys.look(batch.ids, batch.rows, scope);
      for (let row = 0; row < batch.rows; row += 1) {
        const number = keys.find(row) || keys.add(row);
        const at = heads.at(number);
        const isSame = heads.hashes[at * 2] === hashes[row * 2] && heads.hashes[at * 2 + 1] === hashes[row * 2 + 1];
        const state = heads.states[at] ?? UNSEEN;
        const version = heads.versions[at] ?? 0;
        if (state >= ADDED) {
          counts.duplicates += 1;
          if (isSame) continue;
          counts.differing += 1;
          if (differingIds.length < EXAMPLES) differingIds.push(textOf(batch.ids, row));
          if (!replaces(row, version)) continue;
          if (state === SAME) {
            counts.same -= 1;
            counts.changed += 1;
            heads.states[at] = CHANGED;
          }
        } else if (version !== 0 && isSame) {
          heads.states[at] = state === UNSEEN ? ADDED : SAME;
          counts[state === UNSEEN ? 'added' : 'same'] += 1;
          carried.add(number, version, hashes, row);
          continue;
        } else {
          heads.states[at] = state === UNSEEN ? ADDED : CHANGED;
          counts[state === UNSEEN ? 'added' : 'changed'] += 1;
        }
        // Of a file that was imported before most batches bring nothing: nothing is made ready for them.
        if (!hasBegun) rows.begin(batch, codes);
        hasBegun = true;
        rows.write(row, number, nextVersion);
        written[nextVersion - firstVersion] = row;
        heads.versions[at] = nextVersion;
        heads.hashes[at * 2] = hashes[row * 2] ?? 0;
        heads.hashes[at * 2 + 1] = hashes[row * 2 + 1] ?? 0;
        carried.add(number, nextVersion, hashes, row);
        nextVersion += 1;
      }
      return { counts, conflicts, save };

      function save(): void {
        saveNewKeys(db, entity.number, keys);
        insertCarried(db, importing.id, carried.taken());
        const rowsOf = written.subarray(0, nextVersion - firstVersion);
        if (rowsOf.length === 0) return;
        if (batch.extras !== null) insertExtras(db, entity.kind, batch.extras, rowsOf, firstVersion);
        const columns = columnsOf(batch, codes, fields, rowsOf, firstVersion);
        const target = { importId: importing.id, kind: entity.kind, firstVersion };
        insertSegment(db, target, columns, (length) => bytes('segment', length));
      }

      /** Whether the row stands over the version of the same row that this import has brought already, perhaps in this batch. */
      function replaces(row: number, version: number): boolean {
        const coming = rankOfBatchRow(entity, batch, row);
        const standing =
          version < firstVersion
            ? rankOfVersion(db, entity, version)
            : rankOfBatchRow(entity, batch, written[version - firstVersion] ?? 0);
        if (!isDecidedByUpdate(standing, coming)) conflicts.push(conflict(batch, row));
        return compareRanks(coming, standing) > 0;
      }
    },
  };
}

function conflict(batch: RecordBatch, row: number): Reject {
  const id = textOf(batch.ids, row);
  return {
    line: batch.lines[row] ?? 0,
    column: null,
    value: id.slice(0, 200),
    rule: 'conflicting-duplicate',
    message: 'The file holds this row more than once with different content and no later update; only one was kept.',
    cells: [],
  };
}

function newChunk(
  capacity: number,
  scratch: ScratchArrays<Uint32Array>,
): {
  /** Hashes are taken from those of the batch: as arguments they would be objects of the heap. */
  add: (number: number, version: number, ofBatch: Uint32Array, row: number) => void;
  taken: () => { numbers: Uint32Array; versions: Uint32Array; hashes: Uint32Array };
} {
  const numbers = scratch('carried numbers', capacity);
  const versions = scratch('carried versions', capacity);
  const hashes = scratch('carried hashes', capacity * 2);
  let size = 0;
  return {
    add(number, version, ofBatch, row) {
      numbers[size] = number;
      versions[size] = version;
      hashes[size * 2] = ofBatch[row * 2] ?? 0;
      hashes[size * 2 + 1] = ofBatch[row * 2 + 1] ?? 0;
      size += 1;
    },
    taken: () => ({
      numbers: numbers.subarray(0, size),
      versions: versions.subarray(0, size),
      hashes: hashes.subarray(0, size * 2),
    }),
  };
}
