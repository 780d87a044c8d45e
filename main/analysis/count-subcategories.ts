import type { ClusterDetail } from '../../shared/model/analysis.ts';
import type { CaseColumns } from '../../shared/model/columns.ts';

/** What a cluster is made of, largest first; empty when the source has no sub-categories. */
export function countSubcategories(cases: CaseColumns, rows: Uint32Array): ClusterDetail['subcategories'] {
  const code = cases.codes['subcategory'];
  const labels = cases.labels['subcategory'] ?? [];
  if (code === undefined) return [];
  const n = new Uint32Array(labels.length);
  for (const row of rows) if (code[row]! >= 0) n[code[row]!]!++;
  return labels
    .map((label, i) => ({ label, n: n[i]! }))
    .filter((one) => one.n > 0)
    .toSorted((a, b) => b.n - a.n || a.label.localeCompare(b.label));
}
