import type { ClusterResult } from '../../../shared/model/analysis.ts';

export const SORT_KEYS = ['name', 'n', 'month', 'rate', 'effect', 'excess', 'lasting'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export type Sort = { key: SortKey; isDescending: boolean };

export const DEFAULT_SORT: Sort = { key: 'excess', isDescending: true };

/** Reads `excess` or `-excess` (descending) of the address. */
export function parseSort(text: string | undefined): Sort {
  const isDescending = text?.startsWith('-') ?? false;
  const name = isDescending ? text?.slice(1) : text;
  const key = SORT_KEYS.find((one) => one === name);
  return key === undefined ? DEFAULT_SORT : { key, isDescending };
}

export function formatSort(sort: Sort): string {
  return `${sort.isDescending ? '-' : ''}${sort.key}`;
}

/** The order after a click on a head: numbers start with the largest, names with A; a second click turns round. */
export function nextSort(current: Sort, key: SortKey): Sort {
  return current.key === key ? { key, isDescending: !current.isDescending } : { key, isDescending: key !== 'name' };
}

/** Clusters in an order; unknown values go last either way, equal ones keep the order of the analysis. */
export function sortClusters(clusters: readonly ClusterResult[], sort: Sort): readonly ClusterResult[] {
  const { key } = sort;
  const sign = sort.isDescending ? -1 : 1;
  if (key === 'name') return clusters.toSorted((a, b) => sign * a.name.localeCompare(b.name));
  return clusters.toSorted((a, b) => {
    const left = valueOf(a, key);
    const right = valueOf(b, key);
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}

/** Clusters whose category or touchpoint holds every word of the text, in any case. */
export function searchClusters(clusters: readonly ClusterResult[], text: string): readonly ClusterResult[] {
  const words = text
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return clusters;
  return clusters.filter(({ name }) => {
    const lower = name.toLocaleLowerCase();
    return words.every((word) => lower.includes(word));
  });
}

function valueOf(cluster: ClusterResult, key: Exclude<SortKey, 'name'>): number | null {
  switch (key) {
    case 'n':
      return cluster.n;
    case 'month':
      return cluster.nMonth;
    case 'rate':
      return cluster.rateNow;
    case 'effect':
      return cluster.rateRatio?.mid ?? null;
    case 'excess':
      return cluster.excess?.mid ?? null;
    case 'lasting':
      return cluster.pLasting;
    default:
      throw new RangeError(`unexpected key ${String(key)}`);
  }
}
