import type { CaseColumns } from '../model/columns.ts';
import type { ClusterSubject } from '../model/decision.ts';

/** The cases in groups that always go together: `of` gives each row its cell, `names` each cell its names. */
export type ClusterCells = { of: Int32Array; names: readonly ClusterSubject[] };

/** Whether a version's narrative has a word: 1 at the version's id. Asked only for words of the splits given. */
export type WordFlags = (word: string) => Uint8Array;

/** The cells as the exports have them: one for each pair of raw category and touchpoint. */
export function rawCells({ cluster, clusters, labels }: CaseColumns): ClusterCells {
  const { category = [], touchpoint = [] } = labels;
  return {
    of: cluster,
    names: clusters.map((one) => ({
      category: category[one.category] ?? '',
      touchpoint: touchpoint[one.touchpoint] ?? '',
    })),
  };
}

/** Rows of each cell. Linear. */
export function countCells({ of, names }: ClusterCells): Uint32Array {
  const counts = new Uint32Array(names.length);
  for (let row = 0; row < of.length; row += 1) counts[of[row]!]!++;
  return counts;
}

/** One text for a pair of names, to look it up by. */
export function clusterKey({ category, touchpoint }: ClusterSubject): string {
  return JSON.stringify([category, touchpoint]);
}
