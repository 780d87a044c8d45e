import { describe, expect, it } from 'vitest';
import { METRIC_IDS } from '../../shared/metrics/metric-ids.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import { missingNeeds } from '../../shared/metrics/needs.ts';
import { DEFAULT_SETTINGS, type Metric } from '../../shared/model/metric.ts';
import { makeColumns } from '../support/make-columns.ts';

const bare = makeColumns({
  asOf: '2026-06-01',
  cases: [{ receivedAt: '2026-01-01' }, { receivedAt: '2026-02-01' }],
});

/** Rows for which a metric claims to know something. */
function answers(metric: Metric): number {
  if (metric.kind === 'proportion') return metric.outcomes(bare, DEFAULT_SETTINGS).filter((o) => o === 1).length;
  if (metric.kind === 'duration') return metric.durations(bare, DEFAULT_SETTINGS).state.filter((s) => s === 1).length;
  return metric.values(bare, DEFAULT_SETTINGS).filter((v) => !Number.isNaN(v)).length;
}

describe('the metric registry', () => {
  it('has unique ids in kebab-case', () => {
    const ids = METRICS.map((metric) => metric.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(METRIC_IDS).toEqual(ids);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('defines every metric in a sentence', () => {
    expect(METRICS.filter((metric) => !/^[A-Z].{20,}\.$/s.test(metric.definition))).toEqual([]);
  });

  it.each(METRICS.map((metric) => [metric.id, metric] as const))(
    '%s names what it needs and never invents an answer without it',
    (_id, metric) => {
      expect(missingNeeds(bare, metric.needs)).not.toEqual([]);
      expect(answers(metric)).toBe(0);
    },
  );
});
