import type { ClusterSubject } from '../model/decision.ts';
import { clusterKey, countCells, type ClusterCells } from './cluster-cells.ts';

/** Where the cases of a cluster are now. */
export type Followed = {
  to: ClusterSubject;
  /** Share (of 1) of the cluster's cases that are there now. */
  kept: number;
  /** Share (of 1) of the cases there that come from the cluster. */
  own: number;
};

/** A decision follows its cases where nearly all of them went to one cluster and make up nearly all of it. */
export const NEARLY_ALL = 0.8;

/**
 * Follows clusters from one state of the taxonomy to another by their cases: the answer does not depend on which changes lie between.
 * @param then  cells as they were named
 * @param now  cells of the same rows as they are named
 * @returns  a function from a cluster of then to where most of its cases are now; null when it had no cases. O(rows) once, then
 *           O(1) a cluster
 */
export function followSubjects(then: ClusterCells, now: ClusterCells): (subject: ClusterSubject) => Followed | null {
  const sizeNow = sizes(now);
  const moves = new Map<string, Map<string, { to: ClusterSubject; n: number }>>();
  for (const { from, to, n } of jointCounts(then, now)) {
    const own = moves.get(clusterKey(from)) ?? new Map<string, { to: ClusterSubject; n: number }>();
    const key = clusterKey(to);
    own.set(key, { to, n: (own.get(key)?.n ?? 0) + n });
    moves.set(clusterKey(from), own);
  }
  return (subject) => {
    const places = [...(moves.get(clusterKey(subject))?.values() ?? [])].toSorted((a, b) => b.n - a.n);
    const [largest] = places;
    if (largest === undefined) return null;
    const all = places.reduce((sum, { n }) => sum + n, 0);
    return { to: largest.to, kept: largest.n / all, own: largest.n / (sizeNow.get(clusterKey(largest.to)) ?? all) };
  };
}

function sizes(cells: ClusterCells): Map<string, number> {
  const counts = countCells(cells);
  const size = new Map<string, number>();
  for (const [cell, name] of cells.names.entries()) {
    const key = clusterKey(name);
    size.set(key, (size.get(key) ?? 0) + counts[cell]!);
  }
  return size;
}

function jointCounts(then: ClusterCells, now: ClusterCells): { from: ClusterSubject; to: ClusterSubject; n: number }[] {
  const width = now.names.length;
  const joint = new Map<number, number>();
  if (then.of === now.of) {
    for (const [cell, n] of countCells(now).entries()) joint.set(cell * width + cell, n);
  } else {
    for (let row = 0; row < now.of.length; row += 1) {
      const key = then.of[row]! * width + now.of[row]!;
      joint.set(key, (joint.get(key) ?? 0) + 1);
    }
  }
  return [...joint].flatMap(([key, n]) =>
    n === 0 ? [] : [{ from: then.names[Math.floor(key / width)]!, to: now.names[key % width]!, n }],
  );
}
