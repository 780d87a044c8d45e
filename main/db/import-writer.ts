import type { ImportSummary } from '../../shared/model/analysis.ts';
import { CONTACT_FIELD, type RowKind } from '../../shared/model/fields.ts';
import type { UnreadWord } from '../../shared/model/recognition.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import type { Reject } from '../../shared/model/reject.ts';
import { createDayCounts } from './day-counts.ts';
import { openDictionaries } from './dictionaries.ts';
import { entityOf } from './entities.ts';
import type { ImportMemory } from './import-memory.ts';
import { keyCounts } from './key-counts.ts';
import { finishImport } from './queries/finish-import.ts';
import { removeUnfinished } from './queries/leftovers.ts';
import { insertRejects } from './queries/rejects.ts';
import type { ScratchFile } from './scratch-file.ts';
import { stagedTables } from './staging/staged-tables.ts';
import { openRowWriter, type WrittenCounts } from './row-writer.ts';
import { eventFields } from './same-row-twice.ts';
import type { WritableDb } from './types.ts';

export type FinishImport = {
  /** Rows left out on purpose, by reason. */
  leftOut?: Readonly<Record<string, number>>;
  /** Headers that no field was mapped to. */
  unmapped?: readonly string[];
  fileSha256?: string | null;
  /** Rows that the complaint rule does not count. */
  contacts?: number;
  /** Words that were not understood. */
  unread?: readonly UnreadWord[];
};

export type ImportWriter = {
  readonly id: number;
  /** Stores one chunk (some thousand rows); cut off in between, the loading mark tells. */
  readonly writeBatch: (batch: RecordBatch) => WrittenCounts;
  readonly writeRejects: (rejects: readonly Reject[]) => void;
  /** Complaints written so far by customer number. */
  readonly customerRows: () => Uint32Array;
  /** Numbers of the first rows that stand in the file twice with different content. */
  readonly differingIds: () => readonly string[];
  /** Makes the import visible, all at once. */
  readonly finish: (input?: FinishImport) => ImportSummary;
  /** Removes what the import has written: at once, or of a huge file the rest at the next open or import. */
  readonly abandon: () => void;
};

/** Holds the contacts alone: a batch without any has no entry in it. */
const CONTACT_INDEX = 'complaint_version_contact';

/** A cancelled import gives the interface back within a second. */
const CANCEL_BUDGET_MS = 600;

/** Writes one import; after an error only `abandon` is left to call. The lease is given back at the end. */
export function openImportWriter(
  db: WritableDb,
  input: { id: number; kind: RowKind; scope: string; memory: ImportMemory; scratch: ScratchFile },
): ImportWriter {
  const entity = entityOf(input.kind);
  const staged = stagedTables(db, entity.table);
  const dictionaries = openDictionaries(db, staged, input.scratch, input.memory);
  const rows = openRowWriter(db, staged, entity, input);
  const moments = createDayCounts();
  const events = eventFields(entity);
  const customers = keyCounts();
  const total: WrittenCounts = { added: 0, changed: 0, same: 0, duplicates: 0, differing: 0 };
  let stored = 0;
  let rejected = 0;
  let state: 'open' | 'ended' = 'open';

  function assertOpen(): void {
    if (state === 'ended') throw new RangeError(`import ${input.id} has ended`);
  }

  return {
    id: input.id,
    writeBatch(batch) {
      assertOpen();
      if (batch.kind !== input.kind) throw new RangeError(`a batch of ${batch.kind} in an import of ${input.kind}`);
      if (batch.rows === 0) return { added: 0, changed: 0, same: 0, duplicates: 0, differing: 0 };
      const codes = dictionaries.idsOf(batch);
      if (input.kind === 'complaints' && codes['customer'] !== undefined) customers.add(codes['customer']);
      const { counts: written, conflicts, save } = rows.stage(batch, codes);
      staged.send(hasContacts(batch) ? [] : [CONTACT_INDEX]);
      db.draft(() => {
        save();
        dictionaries.save();
        insertRejects(db, input.id, conflicts);
      });
      rejected += conflicts.length;
      for (const field of events) moments.addEvents(batch.instants[field] ?? new Float64Array(0));
      moments.addDated(batch.instants[entity.datedBy] ?? new Float64Array(0));
      stored += batch.rows;
      for (const name of ['added', 'changed', 'same', 'duplicates', 'differing'] as const) total[name] += written[name];
      return written;
    },
    writeRejects(rejects) {
      assertOpen();
      db.transaction(() => insertRejects(db, input.id, rejects));
      rejected += rejects.length;
      stored += rejects.length;
    },
    customerRows: customers.counts,
    differingIds: rows.differingIds,
    finish(extra = {}) {
      assertOpen();
      const leftOut = extra.leftOut ?? {};
      const rowCount = stored + Object.values(leftOut).reduce((sum, n) => sum + n, 0);
      const summary = finishImport(db, input.id, {
        ...total,
        rows: rowCount,
        rejected,
        contacts: extra.contacts ?? 0,
        leftOut,
        unmapped: extra.unmapped ?? [],
        unread: extra.unread ?? [],
        fields: rows.fieldIds(),
        fileSha256: extra.fileSha256 ?? null,
        asOf: moments.asOf(),
        dated: moments.dated(),
      });
      state = 'ended';
      input.scratch.close();
      db.lease.release();
      return summary;
    },
    abandon() {
      if (state === 'ended') return;
      state = 'ended';
      try {
        input.scratch.close();
        removeUnfinished(db, input.id, CANCEL_BUDGET_MS);
      } finally {
        db.lease.release();
      }
    },
  };
}

function hasContacts({ flags }: RecordBatch): boolean {
  return flags[CONTACT_FIELD.id]?.includes(1) === true;
}
