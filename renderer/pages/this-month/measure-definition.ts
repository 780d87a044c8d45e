import { METRICS } from '../../../shared/metrics/registry.ts';
import type { Lang } from '../../../shared/words/messages.ts';
import { definitionWords } from '../../../shared/words/metric-words.ts';

/** How a measure is computed, from the registry of metrics; null for those that are counts of the month itself. */
export function measureDefinition(id: string, lang: Lang): string | null {
  const metric = METRICS.find((one) => one.id === id || `${one.id}-p90` === id);
  return metric === undefined ? null : definitionWords(metric.id, metric.definition, lang);
}
