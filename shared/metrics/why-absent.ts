import type { StoreColumns } from '../model/columns.ts';
import { COMPLAINT_FIELDS, ORDER_FIELDS } from '../model/fields.ts';
import { DEFAULT_SETTINGS, type Metric, type MetricNeed, type MetricSettings } from '../model/metric.ts';
import { missingNeeds, readNeed } from './needs.ts';

/**
 * Why a metric cannot be computed from this store, in words for people; null when it can.
 * @example whyAbsent(columns, repeatPurchase(90)) // 'needs orders'
 */
export function whyAbsent(
  columns: StoreColumns,
  metric: Metric,
  settings: MetricSettings = DEFAULT_SETTINGS,
): string | null {
  if (columns.cases.n === 0) return 'no complaints';
  const missing = missingNeeds(columns, metric.needs);
  if (missing.length > 0) return `needs ${missing.map(needInWords).join(', ')}`;
  return metric.whyNot?.(columns, settings) ?? null;
}

/** A need as people read it: `the column “Resolved” or “Closed”`, `orders`. */
export function needInWords(need: MetricNeed): string {
  if (need === 'orders') return 'orders';
  const { of, fields } = readNeed(need);
  const known: readonly { id: string; label: string }[] = of === 'orders' ? ORDER_FIELDS : COMPLAINT_FIELDS;
  const labels = fields.map((id) => `“${known.find((field) => field.id === id)?.label ?? id}”`).join(' or ');
  return of === 'orders' ? `${labels} of the orders` : `the column ${labels}`;
}
