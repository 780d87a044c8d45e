import { ruleOf, unitOf } from '../../shared/metrics/describe-metric.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import type { SelectionGroup } from '../../shared/model/case-selection.ts';
import type { MetricTable } from '../../shared/model/follow-up.ts';
import type { Metric, MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { describeView } from './describe-view.ts';
import { absentReading, readMetric } from './read-metric.ts';
import { tableRows, type TableRows } from './table-rows.ts';
import { viewSettings } from './view-settings.ts';
import { isDimension } from './within.ts';

/**
 * Any metric of the registry by month, week, cluster or any code field (site, channel, product …), under the query's filter and
 * within groups. A metric or field that is not there is a RangeError: both come from fixed lists.
 */
export function runMetricTable(
  input: AnalysisInput & { metric: string; by: string; within?: readonly SelectionGroup[] },
): MetricTable {
  const { columns, query, metric: id, by, within } = input;
  const settings = viewSettings(input);
  const metric = metricsFor(settings).find((one) => one.id === id);
  if (metric === undefined) throw new RangeError(`no metric ${id}`);
  return tableOf(input, metric, by, tableRows(columns, query, by, within), settings);
}

/**
 * Every metric that can be computed by each of these dimensions, in the order of the registry; the cases are put into rows once
 * a dimension. A dimension that the cases do not have gives no table, and neither does a metric that is absent altogether (its
 * reading says why).
 */
export function runMetricTables(input: AnalysisInput, dimensions: readonly string[]): MetricTable[] {
  const { columns, query } = input;
  const settings = viewSettings(input);
  const there = dimensions.filter((by) => isDimension(columns, by));
  return there.flatMap((by) => {
    const rows = tableRows(columns, query, by);
    return metricsFor(settings)
      .map((metric) => tableOf(input, metric, by, rows, settings))
      .filter(({ why }) => why === null);
  });
}

function tableOf(
  input: AnalysisInput,
  metric: Metric,
  by: string,
  table: TableRows | null,
  settings: MetricSettings,
): MetricTable {
  const { definition } = metric;
  const { asOf } = describeView(input);
  const head = { metric: metric.id, by, definition, unit: unitOf(metric), rule: ruleOf(metric), asOf };
  if (table === null) return { ...head, rows: [], without: 0, seldom: 0, why: 'no complaints' };
  const { groups, shown, without, seldom } = table;
  const readings = readMetric(input.columns, metric, groups, settings);
  const rows = shown.map(({ group, label, cases }) => ({
    label,
    cases,
    ...('why' in readings ? absentReading(readings.why) : readings[group]!),
  }));
  return { ...head, rows, without, seldom, why: 'why' in readings ? readings.why : null };
}
