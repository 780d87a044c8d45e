import type { RowKind } from '../../shared/model/fields.ts';
import { grow } from './blobs.ts';
import { carriedChunks, type CarriedChunk } from './queries/carried.ts';
import type { ReadableDb } from './types.ts';

/** What is known of a numbered row while an import runs. */
export const UNSEEN = 0;
export const VISIBLE = 1;
export const ADDED = 2;
export const CHANGED = 3;
export const SAME = 4;

/** By number: the version that stands for the row, the hash of its content and what this import did to it. */
export type Heads = {
  versions: Uint32Array;
  hashes: Uint32Array;
  states: Uint8Array;
};

/**
 * The fold of all finished imports of a kind. Versions of undone imports are known too, but not visible: a row that comes
 * again with the same content then needs no second version.
 */
export function loadHeads(db: ReadableDb, kind: RowKind, highest: number): Heads {
  const heads: Heads = {
    versions: new Uint32Array(highest + 1024),
    hashes: new Uint32Array((highest + 1024) * 2),
    states: new Uint8Array(highest + 1024),
  };
  for (const chunk of carriedChunks(db, kind, 'undone', Number.MAX_SAFE_INTEGER)) fold(heads, chunk, UNSEEN);
  for (const chunk of carriedChunks(db, kind, 'done', Number.MAX_SAFE_INTEGER)) fold(heads, chunk, VISIBLE);
  return heads;
}

export function growHeads(heads: Heads, highest: number): void {
  heads.versions = grow(heads.versions, highest + 1, (length) => new Uint32Array(length));
  heads.hashes = grow(heads.hashes, (highest + 1) * 2, (length) => new Uint32Array(length));
  heads.states = grow(heads.states, highest + 1, (length) => new Uint8Array(length));
}

function fold(heads: Heads, { numbers, versions, hashes }: CarriedChunk, state: number): void {
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    heads.versions[number] = versions[at] ?? 0;
    heads.hashes[number * 2] = hashes[at * 2] ?? 0;
    heads.hashes[number * 2 + 1] = hashes[at * 2 + 1] ?? 0;
    heads.states[number] = state;
  }
}
