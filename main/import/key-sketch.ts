import type { KeySketch } from '../../shared/model/recognition.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';

/** Hashes kept of a column; of two columns the smallest ones meet where the columns share values. */
const KEPT = 256;
const SKETCHED = new Set(['caseId', 'orderId', 'customer', 'order']);

/** Small sketches of the numbers and customers in the first rows of a file: by these two files are seen to belong together. */
export function keySketches(chosen: readonly ChosenField[], profiles: readonly ColumnProfile[]): KeySketch[] {
  return chosen.flatMap(({ field, position }) => {
    const profile = profiles.find((one) => one.position === position);
    if (!SKETCHED.has(field.id) || profile === undefined || profile.distinct.size === 0) return [];
    const hashes = Uint32Array.from([...profile.distinct.keys()], hashOf).toSorted();
    return [{ field: field.id, hashes: [...new Set(hashes)].slice(0, KEPT) }];
  });
}

/** FNV-1a, 32 bits; `17850.0` is the key 17850. */
function hashOf(text: string): number {
  const key = text.replace(/\.0$/, '').toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
