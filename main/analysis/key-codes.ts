import { eachLabel, highestId } from '../db/queries/terms.ts';
import type { ReadableDb } from '../db/types.ts';

export type KeyCodes = {
  /** Dictionary ids as codes without holes, numbered by first appearance; 0 becomes -1. Calls add up. */
  readonly codesOf: (raw: Int32Array) => Int32Array;
  /** How many codes have been given so far. */
  readonly size: () => number;
  /** The dictionary ids of the codes given so far, and their labels. */
  readonly ids: () => Int32Array;
  readonly labels: () => string[];
};

/** Labels that need not be read from the store, with the ids of the first of them and maybe more. */
export type KnownLabels = { ids: Int32Array; labels: () => readonly string[] };

/** Codes of a large dictionary (customers, order references) over several tables. */
export function keyCodes(
  db: ReadableDb,
  table: 'customer' | 'order_ref',
  known: KnownLabels = { ids: new Int32Array(0), labels: () => [] },
): KeyCodes {
  const codeOfId = new Int32Array(highestId(db, table) + 1).fill(-1);
  let size = 0;
  return {
    codesOf(raw) {
      const codes = new Int32Array(raw.length);
      for (let row = 0; row < raw.length; row += 1) {
        const id = raw[row] ?? 0;
        let code = id === 0 ? -1 : (codeOfId[id] ?? -1);
        if (code === -1 && id !== 0) {
          code = size;
          codeOfId[id] = code;
          size += 1;
        }
        codes[row] = code;
      }
      return codes;
    },
    size: () => size,
    ids() {
      const ids = new Int32Array(size);
      for (let id = 0; id < codeOfId.length; id += 1) {
        const code = codeOfId[id] ?? -1;
        if (code !== -1) ids[code] = id;
      }
      return ids;
    },
    labels() {
      const labels = Array<string>(size).fill('');
      const wanted = codeOfId.slice();
      for (const [at, label] of known.labels().entries()) {
        const id = known.ids[at] ?? 0;
        const code = wanted[id] ?? -1;
        if (code === -1) continue;
        labels[code] = label;
        wanted[id] = -1;
      }
      const from = wanted.findIndex((code) => code !== -1);
      if (from === -1) return labels;
      const name = (id: number, label: string): void => {
        const code = wanted[id] ?? -1;
        if (code !== -1) labels[code] = label;
      };
      eachLabel(db, table, name, from);
      return labels;
    },
  };
}
