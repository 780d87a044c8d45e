import type { StoreColumns } from '../model/columns.ts';
import type { FollowUpRule, MetricHead } from '../model/follow-up.ts';
import type { Metric } from '../model/metric.ts';
import { missingNeeds } from './needs.ts';
import { needInWords } from './why-absent.ts';

/**
 * What a metric is, whatever the view: definition, unit, the columns it needs and which of them this store lacks, and how it
 * keeps cases with too short a follow-up from biasing it.
 */
export function describeMetric(columns: StoreColumns, metric: Metric): MetricHead {
  const { id, section, definition, higherIs, needs } = metric;
  return {
    id,
    section,
    definition,
    unit: unitOf(metric),
    higherIs,
    needs: needs.map(needInWords),
    missing: missingNeeds(columns, needs).map(needInWords),
    rule: ruleOf(metric),
  };
}

/** In which unit a metric's figure stands. */
export function unitOf(metric: Metric): string {
  if (metric.kind === 'duration') return 'ms';
  if (metric.kind === 'quantity') return metric.unit;
  return metric.countsBy === 'case' ? 'share of cases' : 'share of customers';
}

/** `closed-window`: only cases whose window has closed count; `censored`: open cases count up to the as-of time. */
export function ruleOf(metric: Metric): FollowUpRule {
  if (metric.kind === 'duration') return 'censored';
  return metric.kind === 'proportion' && metric.isFinalWhenClosed ? 'closed-window' : 'none';
}
