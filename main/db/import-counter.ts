import type { RowKind } from '../../shared/model/fields.ts';
import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { contentHashes } from './content-hashes.ts';
import { entityOf } from './entities.ts';
import { ADDED, CHANGED, growHeads, loadHeads, SAME, UNSEEN } from './heads.ts';
import { loadKeyIndex } from './queries/keys.ts';
import { lookUpCodes } from './look-up-codes.ts';
import type { WrittenCounts } from './row-writer.ts';
import type { ReadableDb } from './types.ts';

export type ImportCounter = {
  /** Counts the rows of one batch against what is visible and against the batches before it. */
  readonly add: (batch: RecordBatch) => void;
  readonly counts: () => WrittenCounts;
};

/**
 * What an import would do, without writing anything: how many rows are new, changed, the same, or in the file twice. Of rows
 * that stand in the file twice with different content the first is compared; the import itself may keep the other.
 */
export function openImportCounter(db: ReadableDb, importing: { kind: RowKind; scope: string }): ImportCounter {
  const entity = entityOf(importing.kind);
  const keys = loadKeyIndex(db, entity.number);
  const heads = loadHeads(db, entity.kind, keys.size());
  const codes = lookUpCodes(db);
  const scope = codes.termOf('scope', importing.scope);
  const counts: WrittenCounts = { added: 0, changed: 0, same: 0, duplicates: 0 };

  return {
    counts: () => ({ ...counts }),
    add(batch) {
      const hashes = contentHashes(batch, entity.fields, codes.idsOf(batch));
      for (let row = 0; row < batch.rows; row += 1) {
        keys.hash(batch.ids[row] ?? '', scope);
        const number = keys.find() || keys.add();
        growHeads(heads, number);
        const state = heads.states[number] ?? UNSEEN;
        if (state >= ADDED) counts.duplicates += 1;
        else if (state === UNSEEN) {
          counts.added += 1;
          heads.states[number] = ADDED;
        } else if (
          heads.hashes[number * 2] === hashes[row * 2] &&
          heads.hashes[number * 2 + 1] === hashes[row * 2 + 1]
        ) {
          counts.same += 1;
          heads.states[number] = SAME;
        } else {
          counts.changed += 1;
          heads.states[number] = CHANGED;
        }
      }
    },
  };
}
