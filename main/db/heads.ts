import type { RowKind } from '../../shared/model/fields.ts';
import { bytesOf, grow } from './blobs.ts';
import { carriedChunks, type CarriedChunk } from './queries/carried.ts';
import type { ScratchFile } from './scratch-file.ts';
import type { ReadableDb } from './types.ts';

/** What is known of a numbered row while an import runs. */
export const UNSEEN = 0;
export const VISIBLE = 1;
export const ADDED = 2;
export const CHANGED = 3;
export const SAME = 4;

/** By number: the version that stands for the row, the hash of its content and what this import did to it. */
export type Heads = {
  /** Where a number stands in the arrays, until the next call. */
  readonly at: (number: number) => number;
  readonly versions: Uint32Array;
  /** Two a row. */
  readonly hashes: Uint32Array;
  readonly states: Uint8Array;
};

/** Rows that come and go together. */
const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;
const PAGE_MASK = PAGE - 1;

/**
 * The fold of all finished imports of a kind. Versions of undone imports are known too, but not visible: a row that comes
 * again with the same content then needs no second version.
 * @param mostRows  rows at hand; the others stand in the scratch file
 */
export function loadHeads(db: ReadableDb, kind: RowKind, scratch: ScratchFile, mostRows: number): Heads {
  const heads = emptyHeads(scratch, mostRows);
  for (const chunk of carriedChunks(db, kind, 'undone', Number.MAX_SAFE_INTEGER)) fold(heads, chunk, UNSEEN);
  for (const chunk of carriedChunks(db, kind, 'done', Number.MAX_SAFE_INTEGER)) fold(heads, chunk, VISIBLE);
  return heads;
}

/** All frames are there from the start: those that are not used yet take no memory, which the system gives when it is written. */
function emptyHeads(scratch: ScratchFile, mostRows: number): Heads {
  const frames = Math.max(2, Math.ceil(mostRows / PAGE));
  let used = 0;
  let hand = 0;
  /** Frame of a page + 1; page of a frame; whether a frame was used since the hand of the clock came by. */
  let frameOf = new Uint32Array(64);
  const pageOf = new Uint32Array(frames);
  const isUsed = new Uint8Array(frames);
  /** Where a page stands in the file, once it was put there. */
  const placeOf: number[] = [];
  let page = -1;
  let base = 0;
  const bytes = new Uint8Array(PAGE * 13);

  const heads: Heads = {
    at(number) {
      const wanted = number >>> PAGE_BITS;
      if (wanted !== page) turnTo(wanted);
      return base + (number & PAGE_MASK);
    },
    versions: new Uint32Array(frames * PAGE),
    hashes: new Uint32Array(frames * PAGE * 2),
    states: new Uint8Array(frames * PAGE),
  };

  function turnTo(wanted: number): void {
    frameOf = grow(frameOf, wanted + 1, (length) => new Uint32Array(length));
    const known = frameOf[wanted] ?? 0;
    const frame = known === 0 ? take(wanted) : known - 1;
    isUsed[frame] = 1;
    page = wanted;
    base = frame * PAGE;
  }

  function take(wanted: number): number {
    const frame = used < frames ? used++ : emptied();
    pageOf[frame] = wanted;
    frameOf[wanted] = frame + 1;
    fill(frame, placeOf[wanted]);
    return frame;
  }

  /** A frame whose page was not used for long; what was in it is in the file. */
  function emptied(): number {
    while (isUsed[hand] === 1) {
      isUsed[hand] = 0;
      hand = (hand + 1) % frames;
    }
    const frame = hand;
    hand = (hand + 1) % frames;
    const old = pageOf[frame] ?? 0;
    const { versions, hashes, states } = partsOf(frame);
    bytes.set(bytesOf(versions), 0);
    bytes.set(bytesOf(hashes), PAGE * 4);
    bytes.set(states, PAGE * 12);
    placeOf[old] ??= scratch.reserve(bytes.length);
    scratch.write(bytes, placeOf[old]);
    frameOf[old] = 0;
    return frame;
  }

  function fill(frame: number, place: number | undefined): void {
    const { versions, hashes, states } = partsOf(frame);
    if (place === undefined) {
      versions.fill(0);
      hashes.fill(0);
      states.fill(UNSEEN);
      return;
    }
    scratch.read(bytes, place);
    bytesOf(versions).set(bytes.subarray(0, PAGE * 4));
    bytesOf(hashes).set(bytes.subarray(PAGE * 4, PAGE * 12));
    states.set(bytes.subarray(PAGE * 12));
  }

  function partsOf(frame: number): Pick<Heads, 'versions' | 'hashes' | 'states'> {
    const from = frame * PAGE;
    return {
      versions: heads.versions.subarray(from, from + PAGE),
      hashes: heads.hashes.subarray(from * 2, (from + PAGE) * 2),
      states: heads.states.subarray(from, from + PAGE),
    };
  }

  return heads;
}

function fold(heads: Heads, { numbers, versions, hashes }: CarriedChunk, state: number): void {
  for (let row = 0; row < numbers.length; row += 1) {
    const at = heads.at(numbers[row] ?? 0);
    heads.versions[at] = versions[row] ?? 0;
    heads.hashes[at * 2] = hashes[row * 2] ?? 0;
    heads.hashes[at * 2 + 1] = hashes[row * 2 + 1] ?? 0;
    heads.states[at] = state;
  }
}
