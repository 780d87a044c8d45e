import type { ReadableDb } from '../db/types.ts';
import { eachLabel } from '../db/queries/terms.ts';

export type DenseCodes = { codes: Int32Array; labels: string[] };

/** The label of every term of the store by id. */
export function termLabels(db: ReadableDb): string[] {
  const labels: string[] = [];
  eachLabel(db, 'term', (id, label) => {
    labels[id] = label;
  });
  return labels;
}

/**
 * Dictionary ids as codes without holes; labels in the order of their characters, so that the same rows give the same codes
 * however they came in. Absent (0) becomes -1, or the code of `absent` where a label is given for it.
 */
export function denseCodes(raw: Int32Array, terms: readonly string[], absent: string | null = null): DenseCodes {
  const codeOfId = new Int32Array(terms.length).fill(-1);
  const isUsed = new Uint8Array(terms.length);
  let hasAbsent = false;
  for (let row = 0; row < raw.length; row += 1) {
    const id = raw[row] ?? 0;
    if (id === 0) hasAbsent = true;
    else isUsed[id] = 1;
  }
  const used = new Set<string>();
  for (const [id, label] of terms.entries()) if (isUsed[id] === 1) used.add(label);
  if (absent !== null && hasAbsent) used.add(absent);
  const labels = [...used].sort();
  const codeOf = new Map(labels.map((label, code) => [label, code]));
  for (const [id, label] of terms.entries()) if (isUsed[id] === 1) codeOfId[id] = codeOf.get(label) ?? -1;
  codeOfId[0] = absent === null ? -1 : (codeOf.get(absent) ?? -1);
  const codes = new Int32Array(raw.length);
  for (let row = 0; row < raw.length; row += 1) codes[row] = codeOfId[raw[row] ?? 0] ?? -1;
  return { codes, labels };
}
