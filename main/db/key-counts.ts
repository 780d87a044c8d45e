import { grow } from './blobs.ts';

/** Counts how often each number occurs; 0 (absent) is not counted. */
export type KeyCounts = { add: (ids: Uint32Array) => void; counts: () => Uint32Array };

export function keyCounts(): KeyCounts {
  let counts = new Uint32Array(1024);
  return {
    add(ids) {
      for (const id of ids) {
        if (id === 0) continue;
        if (id >= counts.length) counts = grow(counts, id + 1, (length) => new Uint32Array(length));
        counts[id] = (counts[id] ?? 0) + 1;
      }
    },
    counts: () => counts,
  };
}
