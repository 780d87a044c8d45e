import { cosine, normaliseRows, type Vectors } from './text-vectors.ts';

const MOST_ROUNDS = 30;
/** Rows between two looks at whether somebody wants it to stop. */
const ROWS_A_STEP = 256;

export type Grouping = {
  /** Group of each row. */
  group: Uint32Array;
  /** Cosine of each row to its group's centre. */
  fit: Float32Array;
  /** Unit centres, groups × width. */
  centres: Float32Array;
};

/**
 * Moves every text to the group whose centre is nearest until nothing moves, from given groups.
 * @param start  group of each row, 0 … groups - 1
 * A generator: it yields every few rows.
 * Source: Dhillon & Modha 2001, doi:10.1023/A:1007612920971. O(n × groups × width) a round, at most 30 rounds.
 */
export function* sphericalKMeans(vectors: Vectors, start: Uint32Array, groups: number): Generator<undefined, Grouping> {
  let group = start;
  let centres = centresOf(vectors, group, groups);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = yield* assignNearest(vectors, centres, groups);
    const hasMoved = next.group.some((to, row) => to !== group[row]);
    group = next.group;
    if (!hasMoved) return { ...next, centres };
    centres = centresOf(vectors, group, groups);
  }
  return { ...(yield* assignNearest(vectors, centres, groups)), centres };
}

/** The mean direction of each group; a group without rows has no direction (zeros). */
export function centresOf({ n, width, values }: Vectors, group: Uint32Array, groups: number): Float32Array {
  const centres = new Float32Array(groups * width);
  for (let row = 0; row < n; row++) {
    const to = group[row]! * width;
    if (group[row]! >= groups) continue;
    for (let d = 0; d < width; d++) centres[to + d]! += values[row * width + d]!;
  }
  normaliseRows(centres, width);
  return centres;
}

/** The nearest centre of each row and the cosine to it; ties go to the lower group. */
function* assignNearest(
  { n, width, values }: Vectors,
  centres: Float32Array,
  groups: number,
): Generator<undefined, { group: Uint32Array; fit: Float32Array }> {
  const group = new Uint32Array(n);
  const fit = new Float32Array(n);
  for (let row = 0; row < n; row++) {
    let best = -2;
    for (let k = 0; k < groups; k++) {
      const near = cosine(values, row, centres, k, width);
      if (near > best) {
        best = near;
        group[row] = k;
      }
    }
    fit[row] = best;
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  return { group, fit };
}
