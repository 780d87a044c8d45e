import { missingNeeds, readNeed } from '../../../shared/metrics/needs.ts';
import { METRICS } from '../../../shared/metrics/registry.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import type { MetricNeed } from '../../../shared/model/metric.ts';
import type { MetricQuality } from '../../../shared/model/quality.ts';
import type { KnownOf } from './missing-shares.ts';

/** For every metric: what it lacks, or of how many cases it can speak. */
export function metricQuality(columns: StoreColumns, known: KnownOf): MetricQuality[] {
  const shares = new Map<string, number>();
  return METRICS.map(({ id, section, needs }) => {
    const missing = columns.cases.n === 0 ? [...needs] : missingNeeds(columns, needs);
    const covers =
      missing.length > 0 ? null : Math.min(1, ...needs.map((need) => shareOf(columns, need, known, shares)));
    return { id, section, needs: missing, covers };
  });
}

/**
 * Share of the cases that have one of the fields of a need. What is asked of orders leaves no case out, and neither does a moment:
 * without it a case is still open, which is counted.
 */
function shareOf({ cases }: StoreColumns, need: MetricNeed, known: KnownOf, shares: Map<string, number>): number {
  const { of, fields } = readNeed(need);
  if (need === 'orders' || of === 'orders' || fields.some((field) => field in cases.instants)) return 1;
  const remembered = shares.get(need);
  if (remembered !== undefined) return remembered;
  const columns = fields.map((field) => known(field)).filter((column) => column !== null);
  let n = 0;
  for (let row = 0; row < cases.n; row += 1) if (columns.some((column) => column[row] === 1)) n += 1;
  shares.set(need, n / cases.n);
  return n / cases.n;
}
