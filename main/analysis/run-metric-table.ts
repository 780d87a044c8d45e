import { ruleOf, unitOf } from '../../shared/metrics/describe-metric.ts';
import { sizesOf } from '../../shared/metrics/groups.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { METRICS } from '../../shared/metrics/registry.ts';
import type { MetricTable } from '../../shared/model/follow-up.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow } from './analysis-window.ts';
import { describeView } from './describe-view.ts';
import { groupBy } from './group-by.ts';
import { absentReading, readMetric } from './read-metric.ts';
import { selectRows } from './select-rows.ts';
import { viewSettings } from './view-settings.ts';
import { byPeriod, inWindow } from './window-groups.ts';

/** Values shown of a dimension, the most frequent ones. */
const MOST_ROWS = 200;

/**
 * Any metric of the registry by month, week, cluster or any code field (site, channel, product …), under the query's filter.
 * A metric or field that is not there is a RangeError: both come from fixed lists.
 */
export function runMetricTable(input: AnalysisInput & { metric: string; by: string }): MetricTable {
  const { columns, query, metric: id, by } = input;
  const filter = query.filter ?? {};
  const settings = viewSettings(input);
  const window = analysisWindow(columns, by === 'week' ? { ...query, grain: 'week' } : query);
  const metric = metricsFor(settings).find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  const { asOf } = describeView(input);
  const head = { metric: id, by, definition: metric.definition, unit: unitOf(metric), rule: ruleOf(metric), asOf };
  if (window === null) return { ...head, rows: [], without: 0, why: 'no complaints' };
  const selected = selectRows(columns.cases, filter);
  const { groups, labels } = groupBy(columns, window, selected, by);
  const readings = readMetric(columns, metric, groups, settings);
  const cases = sizesOf(groups);
  const rows = labels.map((label, k) => ({
    label,
    cases: cases[k]!,
    ...('why' in readings ? absentReading(readings.why) : readings[k]!),
  }));
  const why = 'why' in readings ? readings.why : null;
  if (by === 'month' || by === 'week') return { ...head, rows, without: 0, why };
  const frequent = rows
    .filter((row) => row.cases > 0)
    .toSorted((a, b) => b.cases - a.cases || a.label.localeCompare(b.label));
  const all = sizesOf(inWindow(byPeriod(window, selected)))[0] ?? 0;
  const within = cases.reduce((sum, n) => sum + n, 0);
  return { ...head, rows: frequent.slice(0, MOST_ROWS), without: all - within, why };
}

/**
 * Every metric that can be computed by each of these dimensions, in the order of the registry. A dimension that the cases do
 * not have gives no table, and neither does a metric that is absent altogether (its reading says why).
 */
export function runMetricTables(input: AnalysisInput, dimensions: readonly string[]): MetricTable[] {
  const { codes } = input.columns.cases;
  const there = dimensions.filter((by) => ['month', 'week', 'cluster'].includes(by) || codes[by] !== undefined);
  return there.flatMap((by) =>
    METRICS.map(({ id }) => runMetricTable({ ...input, metric: id, by })).filter(({ why }) => why === null),
  );
}
