import type { RecordBatch } from '../../shared/model/record-batch.ts';
import { bulkInsert, type BulkInsert } from './bulk-insert.ts';
import { dictionaryOf } from './entities.ts';
import type { KeyIndex } from './key-index.ts';
import { loadKeyIndex, saveNewKeys } from './queries/keys.ts';
import { termId } from './queries/terms.ts';
import type { WritableDb } from './types.ts';

export type Dictionaries = {
  /** The codes of a batch as ids of the store's dictionaries, by field; 0 is absent. New labels are stored. */
  readonly idsOf: (batch: RecordBatch) => Record<string, Uint32Array>;
};

type KeyTable = { index: KeyIndex; rows: BulkInsert; name: 'customer' | 'order_ref' };

/** Turns an import's own codes into the store's; what was translated once stays translated for the whole import. */
export function openDictionaries(db: WritableDb): Dictionaries {
  const known = new Map<string, Uint32Array>();
  const sizes = new Map<string, number>();
  const keyTables = new Map<string, KeyTable>();

  function keyTable(name: 'customer' | 'order_ref'): KeyTable {
    const opened = keyTables.get(name);
    if (opened !== undefined) return opened;
    const table = { index: loadKeyIndex(db, name), rows: bulkInsert(db, name, ['id', 'label']), name };
    keyTables.set(name, table);
    return table;
  }

  function idOf(field: string, label: string): number {
    const dictionary = dictionaryOf(field);
    if (dictionary === 'term') return termId(db, field, label);
    const { index, rows } = keyTable(dictionary);
    index.hash(label, 0);
    const found = index.find();
    if (found !== 0) return found;
    const id = index.add();
    const at = rows.at();
    rows.values[at] = id;
    rows.values[at + 1] = label;
    rows.push();
    return id;
  }

  function translate(field: string, labels: readonly string[]): Uint32Array {
    const done = sizes.get(field) ?? 0;
    let ids = known.get(field) ?? new Uint32Array(256);
    if (labels.length > ids.length) {
      const grown = new Uint32Array(Math.max(labels.length, ids.length * 2));
      grown.set(ids);
      ids = grown;
    }
    for (let at = done; at < labels.length; at += 1) ids[at] = idOf(field, labels[at] ?? '');
    known.set(field, ids);
    sizes.set(field, labels.length);
    return ids;
  }

  return {
    idsOf(batch) {
      const all: Record<string, Uint32Array> = {};
      for (const [field, { codes, labels, isLocal }] of Object.entries(batch.codes)) {
        const translated =
          isLocal === true ? Uint32Array.from(labels, (label) => idOf(field, label)) : translate(field, labels);
        const ids = new Uint32Array(batch.rows);
        for (let row = 0; row < batch.rows; row += 1) {
          const code = codes[row] ?? -1;
          if (code >= 0) ids[row] = translated[code] ?? 0;
        }
        all[field] = ids;
      }
      for (const { index, rows, name } of keyTables.values()) {
        rows.flush();
        saveNewKeys(db, name, index);
      }
      return all;
    },
  };
}
