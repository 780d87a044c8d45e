import type { CaseColumns } from '../model/columns.ts';
import { countCells, type ClusterCells } from './cluster-cells.ts';

/**
 * The case table with the names of the cells in place of the raw category and touchpoint; all else is shared with it. Codes are
 * numbered as in a table built from these names: labels in the order of their characters, clusters by category and touchpoint.
 * One pass over the rows.
 */
export function nameCases(cases: CaseColumns, cells: ClusterCells): CaseColumns {
  const counts = countCells(cells);
  const used = cells.names.filter((_, cell) => counts[cell]! > 0);
  const categories = labelsOf(used.map(({ category }) => category));
  const touchpoints = labelsOf(used.map(({ touchpoint }) => touchpoint));
  const size = touchpoints.labels.length;
  const pairOf = cells.names.map(
    (name) => (categories.codeOf.get(name.category) ?? 0) * size + (touchpoints.codeOf.get(name.touchpoint) ?? 0),
  );
  const pairs = [...new Set(pairOf.filter((_, cell) => counts[cell]! > 0))].sort((a, b) => a - b);
  const indexOf = new Map(pairs.map((pair, index) => [pair, index]));
  const categoryOf = Int32Array.from(pairOf, (pair) => Math.floor(pair / size));
  const touchpointOf = Int32Array.from(pairOf, (pair) => pair % size);
  const clusterOf = Int32Array.from(pairOf, (pair) => indexOf.get(pair) ?? 0);
  return {
    ...cases,
    codes: { ...cases.codes, category: taken(cells.of, categoryOf), touchpoint: taken(cells.of, touchpointOf) },
    labels: withLabels(cases.labels, { category: categories.labels, touchpoint: touchpoints.labels }),
    cluster: taken(cells.of, clusterOf),
    clusters: pairs.map((pair) => ({ category: Math.floor(pair / size), touchpoint: pair % size })),
  };
}

function labelsOf(names: readonly string[]): { labels: string[]; codeOf: Map<string, number> } {
  const labels = [...new Set(names)].sort();
  return { labels, codeOf: new Map(labels.map((label, code) => [label, code])) };
}

function taken(of: Int32Array, values: Int32Array): Int32Array {
  const column = new Int32Array(of.length);
  for (let row = 0; row < of.length; row += 1) column[row] = values[of[row] ?? 0] ?? 0;
  return column;
}

/** Labels of large fields are read when first asked for: copying the properties, not their values, keeps it so. */
function withLabels(labels: CaseColumns['labels'], own: Record<string, readonly string[]>): CaseColumns['labels'] {
  const copy: Record<string, readonly string[]> = {};
  Object.defineProperties(copy, Object.getOwnPropertyDescriptors(labels));
  return Object.defineProperties(copy, Object.getOwnPropertyDescriptors(own));
}
