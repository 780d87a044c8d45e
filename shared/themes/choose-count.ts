import type { Neighbours } from './nearest-neighbours.ts';
import { cutTree, type WardTree } from './ward-tree.ts';

/** Themes at most, and texts a theme has on average at least. */
const MOST_THEMES = 160;
const LEAST_TEXTS = 5;
/** Neighbours looked at: so many of few texts, one less for every doubling, and at least so many. */
const MOST_NEAR = 10;
const FEW_TEXTS = 400;
const LEAST_NEAR = 8;

/**
 * How many groups do the texts fall into by themselves? The cut of the tree whose groups keep most nearest neighbours
 * together beyond what groups of those sizes would by chance (modularity of the neighbour graph). Modularity alone tells fewer
 * groups than there are where there are many (Fortunato & Barthélemy 2007, doi:10.1073/pnas.0605965104): the more texts, the fewer
 * neighbours of each are looked at, which shows finer groups.
 * @param limit  groups at most
 * @returns  a number of groups from 1 on
 * A generator: it yields after each cut.
 * Source: Newman & Girvan 2004, doi:10.1103/PhysRevE.69.026113. O(cuts × n × neighbours).
 */
export function* chooseCount(
  tree: WardTree,
  neighbours: Neighbours,
  limit = MOST_THEMES,
): Generator<undefined, number> {
  let best = { count: 1, value: 0 };
  const near = Math.min(neighbours.count, Math.max(LEAST_NEAR, Math.round(MOST_NEAR - Math.log2(tree.n / FEW_TEXTS))));
  const most = Math.min(limit, MOST_THEMES, Math.floor(tree.n / LEAST_TEXTS));
  for (let count = 2; count <= most; count = Math.max(count + 1, Math.round(count * 1.06))) {
    const value = modularity(cutTree(tree, count), count, neighbours, near);
    if (value > best.value) best = { count, value };
    yield;
  }
  return best.count;
}

/**
 * Share of neighbour weight inside groups less the share expected by chance; 0 for one group, at most 1.
 * @param near  nearest neighbours of each that are looked at
 */
export function modularity(
  group: Uint32Array,
  groups: number,
  { count, index, weight }: Neighbours,
  near = count,
): number {
  const degree = new Float64Array(groups);
  let inside = 0;
  let all = 0;
  for (let row = 0; row < group.length; row++) {
    for (let k = row * count; k < row * count + near; k++) {
      const w = weight[k]!;
      const other = group[index[k]!]!;
      degree[group[row]!]! += w;
      degree[other]! += w;
      all += 2 * w;
      if (other === group[row]) inside += 2 * w;
    }
  }
  if (all === 0) return 0;
  let chance = 0;
  for (const d of degree) chance += (d / all) ** 2;
  return inside / all - chance;
}
