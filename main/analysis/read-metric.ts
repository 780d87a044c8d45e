import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { medianIntervals, type MedianInterval } from '../../shared/metrics/median-intervals.ts';
import { proportionOf } from '../../shared/metrics/proportion-of.ts';
import { currencyByGroup } from '../../shared/metrics/currency-by-group.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { summariseQuantity } from '../../shared/metrics/summarise-quantity.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { DurationSummary } from '../../shared/model/analysis.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { MetricAnswer } from '../../shared/model/follow-up.ts';
import type { Groups, Metric, MetricSettings, OutcomeCount, QuantitySummary } from '../../shared/model/metric.ts';

/** What a metric says of one group; exactly one of the first three, or why none. */
export type Reading = MetricAnswer;

/**
 * One metric over every group, or why it cannot be computed at all.
 * @returns one reading per group
 */
export function readMetric(
  columns: StoreColumns,
  metric: Metric,
  groups: Groups,
  settings: MetricSettings,
): Reading[] | { why: string } {
  const why = whyAbsent(columns, metric, settings);
  if (why !== null) return { why };
  switch (metric.kind) {
    case 'proportion':
      return countProportion(columns, metric, groups, settings).map(proportionReading);
    case 'duration': {
      const durations = metric.durations(columns, settings);
      const limits = medianIntervals(durations, groups);
      return summariseDurations(durations, groups, metric.targetMs(settings)).groups.map((one, k) =>
        durationReading(one, limits[k] ?? { lowMs: null, highMs: null }),
      );
    }
    case 'quantity': {
      const values = metric.values(columns, settings);
      const money = metric.currency === undefined ? null : currencyByGroup(values, groups, metric.currency(columns));
      return summariseQuantity(values, groups).map((one, k) =>
        money?.[k] === 'several'
          ? absentReading(SEVERAL)
          : quantityReading(one, metric.unit, money?.[k]?.label ?? null),
      );
    }
  }
}

const SEVERAL = 'amounts are in more than one currency; filter to one';
const NOTHING: Reading = { proportion: null, duration: null, quantity: null, why: null };

/** A reading that is absent, and why. */
export function absentReading(why: string): Reading {
  return { ...NOTHING, why };
}

function proportionReading({ yes, no, unknown, pending }: OutcomeCount): Reading {
  if (yes + no > 0) return { ...NOTHING, proportion: { ...proportionOf(yes, yes + no), unknown, pending } };
  if (pending > 0) return absentReading('no window of follow-up has closed yet');
  return absentReading(unknown > 0 ? 'not known for any case here' : 'no case here to ask about');
}

function durationReading(summary: DurationSummary, { lowMs, highMs }: MedianInterval): Reading {
  if (summary.n === 0) return absentReading('no case here with a usable time');
  const { unknown = 0 } = summary;
  return { ...NOTHING, duration: { ...summary, unknown, medianLowMs: lowMs, medianHighMs: highMs } };
}

function quantityReading(summary: QuantitySummary, unit: string, currency: string | null): Reading {
  if (summary.n === 0) return absentReading('not known for any case here');
  return { ...NOTHING, quantity: { unit, currency, ...summary } };
}
