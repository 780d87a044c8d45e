import { hashText } from './hash-text.ts';

/** Every different text once, in an order that does not depend on the file's, and which of them each row holds. */
export type UniqueTexts = {
  texts: readonly string[];
  hashes: Float64Array;
  /** How many rows hold each text. */
  times: Uint32Array;
  /** Index into `texts` of each row; -1 for a row without a text. */
  of: Int32Array;
};

/** Brings rows of text into their own order (that of their hashes); blanks at its ends do not count. */
export function uniqueTexts(rows: readonly (string | null)[]): UniqueTexts {
  const byHash = new Map<number, { text: string; rows: number[] }>();
  rows.forEach((row, i) => {
    const text = row?.trim() ?? '';
    if (text === '') return;
    const hash = hashText(text);
    const known = byHash.get(hash);
    if (known === undefined) byHash.set(hash, { text, rows: [i] });
    else known.rows.push(i);
  });
  const sorted = [...byHash].toSorted((a, b) => a[0] - b[0]);
  const of = new Int32Array(rows.length).fill(-1);
  sorted.forEach(([, { rows: own }], at) => {
    for (const row of own) of[row] = at;
  });
  return {
    texts: sorted.map(([, { text }]) => text),
    hashes: Float64Array.from(sorted, ([hash]) => hash),
    times: Uint32Array.from(sorted, ([, { rows: own }]) => own.length),
    of,
  };
}
