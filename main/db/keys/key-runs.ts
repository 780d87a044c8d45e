import { bytesOf } from '../blobs.ts';
import type { ScratchFile } from '../scratch-file.ts';
import { hashFilter, wordOf, type HashFilter } from './hash-filter.ts';
import { HASH_PARTS } from './key-hash.ts';
import { ENTRY, ENTRY_BYTES, free, PART_BITS, PARTS, type Entries } from './key-table.ts';

/** Entries that are read at once. */
const BLOCK = 64;
/** So many runs of a level become one of the next. */
const MERGED = 4;

/** Sorted entries in a scratch file, with the first hash of each block of them. */
type Run = { at: number; entries: number; fences: Uint32Array; level: number };
type Part = { runs: Run[]; entries: number; filter: HashFilter | null };

const NONE = new Uint32Array(0);

/** Numbers by hash, in a file: what a table in memory gave away. */
export type KeyRuns = {
  /** The number of the hash at `at`, or 0. */
  readonly find: (hashes: Uint32Array, at: number) => number;
  /** As `KeyTable.bring`, for the filters. */
  readonly bring: (hashes: Uint32Array, fromRow: number, toRow: number) => number;
  /** Takes in sorted entries of a part. */
  readonly add: (part: number, entries: Uint32Array) => void;
};

/** @param filterBytes  memory for the filters, which keep hashes that are not here from being looked for */
export function keyRuns(scratch: ScratchFile, filterBytes: number): KeyRuns {
  const parts: Part[] = Array.from({ length: PARTS }, () => ({ runs: [], entries: 0, filter: null }));
  /** The words of the filters by part. */
  const words: Uint32Array[] = Array.from({ length: PARTS }, () => NONE);
  const block = new Uint32Array(BLOCK * ENTRY);
  let isEmpty = true;

  function read(run: Run): Entries {
    const entries = new Uint32Array(run.entries * ENTRY);
    scratch.read(bytesOf(entries), run.at);
    return entries;
  }

  function write(entries: Uint32Array, level: number): Run {
    const at = scratch.reserve(entries.byteLength);
    scratch.write(bytesOf(entries), at);
    const n = entries.length / ENTRY;
    const fences = Uint32Array.from(
      { length: Math.ceil(n / BLOCK) },
      (_, index) => entries[index * BLOCK * ENTRY] ?? 0,
    );
    return { at, entries: n, fences, level };
  }

  function noteInFilter(part: Part, number: number, entries: Uint32Array): void {
    part.entries += entries.length / ENTRY;
    if (part.filter === null || part.entries > part.filter.capacity) {
      part.filter = hashFilter(part.entries, filterBytes / PARTS);
      words[number] = part.filter.words;
      for (const run of part.runs) {
        const held = read(run);
        addAll(part.filter, held);
        free(held);
      }
    }
    addAll(part.filter, entries);
  }

  function mergeNewest(runs: Run[]): void {
    const last = runs.slice(-MERGED);
    const level = last[0]?.level ?? 0;
    if (last.length < MERGED || last.some((run) => run.level !== level)) return;
    const parts = last.map(read);
    const all = merged(parts);
    runs.splice(-MERGED, MERGED, write(all, level + 1));
    for (const held of [...parts, all]) free(held);
    mergeNewest(runs);
  }

  function findIn(run: Run, hashes: Uint32Array, from: number): number {
    const first = hashes[from] ?? 0;
    for (let index = blockOf(run.fences, first); index < run.fences.length; index += 1) {
      const n = Math.min(BLOCK, run.entries - index * BLOCK);
      scratch.read(bytesOf(block.subarray(0, n * ENTRY)), run.at + index * BLOCK * ENTRY_BYTES);
      for (let at = 0; at < n * ENTRY; at += ENTRY) {
        const other = block[at] ?? 0;
        if (other > first) return 0;
        if (other === first && block[at + 1] === hashes[from + 1] && block[at + 2] === hashes[from + 2])
          return block[at + 3] ?? 0;
      }
    }
    return 0;
  }

  return {
    find(hashes, from) {
      if (isEmpty) return 0;
      const part = parts[(hashes[from] ?? 0) >>> (32 - PART_BITS)];
      if (part === undefined || part.filter?.mayHold(hashes, from) !== true) return 0;
      for (let at = part.runs.length - 1; at >= 0; at -= 1) {
        const run = part.runs[at];
        const number = run === undefined ? 0 : findIn(run, hashes, from);
        if (number !== 0) return number;
      }
      return 0;
    },
    bring(hashes, fromRow, toRow) {
      let seen = 0;
      if (isEmpty) return seen;
      const [step, shift, filters] = [HASH_PARTS, 32 - PART_BITS, words];
      for (let at = fromRow * step; at < toRow * step; at += step) {
        const filter = filters[(hashes[at] ?? 0) >>> shift] ?? NONE;
        seen |= filter[wordOf(filter, hashes[at + 1] ?? 0)] ?? 0;
      }
      return seen;
    },
    add(number, entries) {
      const part = parts[number];
      if (part === undefined) throw new RangeError(`there is no part ${number}`);
      isEmpty = false;
      noteInFilter(part, number, entries);
      part.runs.push(write(entries, 0));
      mergeNewest(part.runs);
    },
  };
}

/** The last block that begins below the hash: equal ones may stand at its end. */
function blockOf(fences: Uint32Array, first: number): number {
  let low = 0;
  let high = fences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((fences[middle] ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function addAll(filter: HashFilter, entries: Uint32Array): void {
  for (let at = 0; at < entries.length; at += ENTRY) filter.add(entries, at);
}

function merged(runs: readonly Entries[]): Entries {
  const all = new Uint32Array(runs.reduce((sum, { length }) => sum + length, 0));
  const heads = runs.map(() => 0);
  for (let to = 0; to < all.length; to += ENTRY) {
    let best = -1;
    let lowest = Number.POSITIVE_INFINITY;
    for (let k = 0; k < runs.length; k += 1) {
      const first = runs[k]?.[heads[k] ?? 0] ?? Number.POSITIVE_INFINITY;
      if (first < lowest) {
        lowest = first;
        best = k;
      }
    }
    const from = heads[best] ?? 0;
    for (let k = 0; k < ENTRY; k += 1) all[to + k] = runs[best]?.[from + k] ?? 0;
    heads[best] = from + ENTRY;
  }
  return all;
}
