import type { AnalysisQuery, ClusterResult } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { groupByCode, sortByGroup } from '../../shared/metrics/groups.ts';
import { selectRows } from './select-rows.ts';
import type { PartsInView } from './part-chances.ts';

// As long as an analysis lives, what its clusters are held against does.
const kept = new WeakMap<readonly ClusterResult[], PartsInView>();

/**
 * What the parts of the clusters of one analysis are held against. Clusters that hold a real change of their own are left out: theirs
 * would look like the one looked into.
 */
export function partsInView(
  columns: StoreColumns,
  clusters: readonly ClusterResult[],
  query: AnalysisQuery,
): PartsInView {
  const known = kept.get(clusters);
  if (known !== undefined && known.columns === columns) return known;
  const { category: _category, touchpoint: _touchpoint, ...filter } = query.filter ?? {};
  const { cases } = columns;
  const { category = [], touchpoint = [] } = cases.labels;
  const moved = new Set(clusters.filter((one) => one.isHeadline).map(({ name }) => name));
  const rows = selectRows(cases, filter);
  const isSteady = cases.clusters.map((one) => !moved.has(`${category[one.category]} / ${touchpoint[one.touchpoint]}`));
  let byCluster: ReturnType<typeof sortByGroup> | null = null;
  let steady: Uint32Array | null = null;
  const view: PartsInView = {
    columns,
    grain: query.grain ?? 'month',
    filter,
    rowsOf: (cluster) => {
      byCluster ??= sortByGroup(groupByCode(cases.cluster, cases.clusters.length, rows));
      return byCluster.rows.subarray(byCluster.start[cluster] ?? 0, byCluster.start[cluster + 1] ?? 0);
    },
    isSteady,
    steadyRows: () => (steady ??= rowsWhere(rows, cases.cluster, isSteady)),
    tables: new Map(),
  };
  kept.set(clusters, view);
  return view;
}

/** The rows (null: all) whose cluster is so. */
function rowsWhere(rows: Uint32Array | null, cluster: Int32Array, is: readonly boolean[]): Uint32Array {
  const wanted = Uint8Array.from(is, Number);
  const n = rows === null ? cluster.length : rows.length;
  const found = new Uint32Array(n + 1);
  let at = 0;
  for (let k = 0; k < n; k++) {
    const row = rows === null ? k : rows[k]!;
    found[at] = row;
    at += wanted[cluster[row]!]!;
  }
  return found.subarray(0, at);
}

/** The number of a cluster among those of the columns; -1 where it is not there. */
export function clusterNumber({ cases }: StoreColumns, cluster: { category: string; touchpoint: string }): number {
  const { category = [], touchpoint = [] } = cases.labels;
  return cases.clusters.findIndex(
    (one) => category[one.category] === cluster.category && touchpoint[one.touchpoint] === cluster.touchpoint,
  );
}
