import type { Analysis } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { columnCache } from '../../shared/metrics/column-cache.ts';

const remember = columnCache<Analysis['pooledKeys']>();

/** Keys shared by an implausible number of cases (a mailbox, "guest"), the largest first (METRICS.md 0.7). */
export function listPooledKeys(columns: StoreColumns): Analysis['pooledKeys'] {
  return remember(columns, '', () => count(columns));
}

function count({ cases }: StoreColumns): Analysis['pooledKeys'] {
  const customer = cases.codes['customer'];
  if (customer === undefined || !cases.pooledCustomer.includes(1)) return [];
  const count = new Map<number, number>();
  for (const code of customer) {
    if (code >= 0 && cases.pooledCustomer[code] === 1) count.set(code, (count.get(code) ?? 0) + 1);
  }
  return [...count]
    .map(([code, n]) => ({ key: cases.labels['customer']?.[code] ?? '', cases: n }))
    .toSorted((a, b) => b.cases - a.cases || a.key.localeCompare(b.key));
}
