import { grow } from './blobs.ts';

/** Counts how often each number occurs; 0 (absent) is not counted. */
export type KeyCounts = { add: (ids: Uint32Array) => void; counts: () => Uint32Array };

export function keyCounts(): KeyCounts {
  let counts = new Uint32Array(1024);
  return {
    add(ids) {
      for (let row = 0; row < ids.length; row += 1) {
        const id = ids[row] ?? 0;
        if (id === 0) continue;
        if (id >= counts.length) counts = grow(counts, id + 1, (length) => new Uint32Array(length));
        counts[id] = (counts[id] ?? 0) + 1;
      }
    },
    counts: () => counts,
  };
}
