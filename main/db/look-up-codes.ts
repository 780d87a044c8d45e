import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { dictionaryOf } from './entities.ts';
import type { KeyIndex } from './key-index.ts';
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
export function lookUpCodes(db: ReadableDb): CodeLookup {
  const known = new Map<string, number[]>();
  const keys = new Map<'customer' | 'order_ref', KeyIndex>();
  let unused = highestId(db, 'term');

  function termOf(field: string, label: string): number {
    const found = findTerm(db, field, label);
    if (found !== null) return found;
    unused += 1;
    return unused;
  }

  function idOf(field: string, label: string): number {
    const dictionary = dictionaryOf(field);
    if (dictionary === 'term') return termOf(field, label);
    const index = keys.get(dictionary) ?? loadKeyIndex(db, dictionary);
    keys.set(dictionary, index);
    index.hash(label, 0);
    return index.find() || index.add();
  }

  return {
    termOf,
    idsOf(batch) {
      const all: Record<string, Uint32Array> = {};
      for (const [field, { codes, labels, isLocal }] of Object.entries(batch.codes)) {
        const ids = isLocal === true ? [] : (known.get(field) ?? []);
        if (isLocal !== true) known.set(field, ids);
        for (let at = ids.length; at < labels.length; at += 1) ids.push(idOf(field, labels[at] ?? ''));
        all[field] = Uint32Array.from(codes, (code) => (code < 0 ? 0 : (ids[code] ?? 0)));
      }
      return all;
    },
  };
}
