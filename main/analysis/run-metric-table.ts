import { groupByCode, rowsOf } from '../../shared/metrics/groups.ts';
import { periodNameOf } from '../../shared/metrics/periods.ts';
import { ruleOf, unitOf } from '../../shared/metrics/describe-metric.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { MetricTable } from '../../shared/model/follow-up.ts';
import { DEFAULT_SETTINGS, type Groups } from '../../shared/model/metric.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow, type AnalysisWindow } from './analysis-window.ts';
import { describeView } from './describe-view.ts';
import { measureTargets, settingsWithTargets } from './measure-targets.ts';
import { absentReading, readMetric } from './read-metric.ts';
import { hasFilter, selectRows } from './select-rows.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/** Values shown of a dimension, the most frequent ones. */
const MOST_ROWS = 200;

/**
 * Any metric of the registry by month, week, cluster or any code field (site, channel, product …), under the query's filter.
 * A metric or field that is not there is a RangeError: both come from fixed lists.
 */
export function runMetricTable(input: AnalysisInput & { metric: string; by: string }): MetricTable {
  const { columns, query, decisions = [], metric: id, by } = input;
  const filter = query.filter ?? {};
  const targets = measureTargets(decisions, hasFilter(filter));
  const settings = settingsWithTargets(input.settings ?? input.inForce?.metrics ?? DEFAULT_SETTINGS, targets);
  const window = analysisWindow(columns, by === 'week' ? { ...query, grain: 'week' } : query);
  const metric = metricsFor(settings).find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  const { asOf } = describeView(input);
  const head = { metric: id, by, definition: metric.definition, unit: unitOf(metric), rule: ruleOf(metric), asOf };
  if (window === null) return { ...head, rows: [], why: 'no complaints' };
  const { groups, labels } = groupBy(columns, window, selectRows(columns.cases, filter), by);
  const readings = readMetric(columns, metric, groups, settings);
  const cases = new Uint32Array(groups.count);
  for (const group of groups.of) if (group >= 0) cases[group]!++;
  const rows = labels.map((label, k) => ({
    label,
    cases: cases[k]!,
    ...('why' in readings ? absentReading(readings.why) : readings[k]!),
  }));
  const why = 'why' in readings ? readings.why : null;
  if (by === 'month' || by === 'week') return { ...head, rows, why };
  const frequent = rows
    .filter((row) => row.cases > 0)
    .toSorted((a, b) => b.cases - a.cases || a.label.localeCompare(b.label));
  return { ...head, rows: frequent.slice(0, MOST_ROWS), why };
}

function groupBy(
  { cases }: StoreColumns,
  window: AnalysisWindow,
  rows: Uint32Array | null,
  by: string,
): { groups: Groups; labels: string[] } {
  const periods = byPeriod(window, rows);
  if (by === 'month' || by === 'week') {
    return {
      groups: periods,
      labels: Array.from({ length: periods.count }, (_, k) => periodNameOf(window.first + k, window.grain)),
    };
  }
  const inside = rowsOf(inWindow(periods));
  if (by === 'cluster') {
    const { category = [], touchpoint = [] } = cases.labels;
    return {
      groups: groupByCode(cases.cluster, cases.clusters.length, inside),
      labels: cases.clusters.map((one) => `${category[one.category] ?? ''} / ${touchpoint[one.touchpoint] ?? ''}`),
    };
  }
  const code = cases.codes[by];
  const labels = cases.labels[by];
  if (code === undefined || labels === undefined) throw new RangeError(`no field ${by}`);
  return { groups: groupByCode(code, labels.length, inside), labels: [...labels] };
}
