import { METRICS } from '../../../shared/metrics/registry.ts';

/** How a measure is computed, from the registry of metrics; null for those that are counts of the month itself. */
export function measureDefinition(id: string): string | null {
  const metric = METRICS.find((one) => one.id === id || `${one.id}-p90` === id);
  return metric?.definition ?? null;
}
