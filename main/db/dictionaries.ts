import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { keyDictionaryOf } from './entities.ts';
import type { ImportMemory } from './import-memory.ts';
import type { KeyIndex } from './keys/key-index.ts';
import { idsOfCodes } from './ids-of-codes.ts';
import { keyNumbers } from './key-numbers.ts';
import { scratchArrays } from './scratch.ts';
import type { ScratchFile } from './scratch-file.ts';
import { loadKeyIndex, saveNewKeys } from './queries/keys.ts';
import { termId } from './queries/terms.ts';
import type { StagedTables } from './staging/staged-tables.ts';
import type { WritableDb } from './types.ts';

export type Dictionaries = {
  /** The codes and keys of a batch as ids of the store's dictionaries, by field; 0 is absent; good until the next call. New terms are stored, new keys staged. */
  readonly idsOf: (batch: RecordBatch) => Record<string, Uint32Array>;
  /** Saves which numbers were given since the last time, in the caller's transaction. */
  readonly save: () => void;
};

/** Turns an import's own codes into the store's; what was translated once stays translated for the whole import. */
export function openDictionaries(
  db: WritableDb,
  staged: StagedTables,
  file: ScratchFile,
  memory: ImportMemory,
): Dictionaries {
  const known = new Map<string, number[]>();
  const scratch = scratchArrays((length) => new Uint32Array(length));
  const keyTables = new Map<'customer' | 'order_ref', KeyIndex>();

  function keyTable(name: 'customer' | 'order_ref'): KeyIndex {
    const index = keyTables.get(name) ?? loadKeyIndex(db, name, file, memory);
    keyTables.set(name, index);
    return index;
  }

  function translate(field: string, labels: readonly string[]): readonly number[] {
    const ids = known.get(field) ?? [];
    known.set(field, ids);
    if (ids.length < labels.length) {
      db.draft(() => {
        for (let at = ids.length; at < labels.length; at += 1) ids.push(termId(db, field, labels[at] ?? ''));
      });
    }
    return ids;
  }

  return {
    idsOf(batch) {
      const all: Record<string, Uint32Array> = {};
      for (const [field, { codes, labels }] of Object.entries(batch.codes)) {
        all[field] = idsOfCodes(codes, translate(field, labels), scratch(field, batch.rows));
      }
      for (const [field, texts] of Object.entries(batch.keys)) {
        const name = keyDictionaryOf(field);
        const rows = staged.texts[name];
        all[field] = keyNumbers(keyTable(name), texts, scratch(field, batch.rows), (id, row) =>
          rows.add(id, texts, row),
        );
      }
      return all;
    },
    save() {
      for (const [name, index] of keyTables) saveNewKeys(db, name, index);
    },
  };
}
