import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { keyDictionaryOf } from './entities.ts';
import type { ImportMemory } from './import-memory.ts';
import type { KeyIndex } from './keys/key-index.ts';
import { idsOfCodes } from './ids-of-codes.ts';
import { keyNumbers } from './key-numbers.ts';
import { scratchArrays } from './scratch.ts';
import type { ScratchFile } from './scratch-file.ts';
import { loadKeyIndex } from './queries/keys.ts';
import { findTerm, highestId } from './queries/terms.ts';
import type { ReadableDb } from './types.ts';

export type CodeLookup = {
  /** The codes of a batch as ids of the store's dictionaries, by field; 0 is absent. */
  readonly idsOf: (batch: RecordBatch) => Record<string, Uint32Array>;
  /** The id of one label of a field. */
  readonly termOf: (field: string, label: string) => number;
};

/** As `openDictionaries`, without writing: labels that the store does not have get ids that nothing in it has. */
export function lookUpCodes(db: ReadableDb, file: ScratchFile, memory: ImportMemory): CodeLookup {
  const known = new Map<string, number[]>();
  const scratch = scratchArrays((length) => new Uint32Array(length));
  const keys = new Map<'customer' | 'order_ref', KeyIndex>();
  let unused = highestId(db, 'term');

  function termOf(field: string, label: string): number {
    const found = findTerm(db, field, label);
    if (found !== null) return found;
    unused += 1;
    return unused;
  }

  function keyTable(dictionary: 'customer' | 'order_ref'): KeyIndex {
    const index = keys.get(dictionary) ?? loadKeyIndex(db, dictionary, file, memory);
    keys.set(dictionary, index);
    return index;
  }

  return {
    termOf,
    idsOf(batch) {
      const all: Record<string, Uint32Array> = {};
      for (const [field, { codes, labels }] of Object.entries(batch.codes)) {
        const ids = known.get(field) ?? [];
        known.set(field, ids);
        for (let at = ids.length; at < labels.length; at += 1) ids.push(termOf(field, labels[at] ?? ''));
        all[field] = idsOfCodes(codes, ids, scratch(field, batch.rows));
      }
      for (const [field, texts] of Object.entries(batch.keys)) {
        const index = keyTable(keyDictionaryOf(field));
        all[field] = keyNumbers(index, texts, scratch(field, batch.rows));
      }
      return all;
    },
  };
}
