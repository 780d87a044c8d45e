import type { StoreColumns } from '../model/columns.ts';
import type { MetricNeed } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';

const remember = columnCache<boolean>();

/**
 * Which of the columns a metric needs the store does not have (no row has a value).
 * @returns the missing ones in the order given; empty when the metric can be computed. Where all orders are missing, their
 *          columns are not named as well.
 */
export function missingNeeds(columns: StoreColumns, needs: readonly MetricNeed[]): MetricNeed[] {
  const missing = needs.filter((need) => !remember(columns, need, () => isThere(columns, need)));
  return missing.includes('orders') ? missing.filter((need) => !need.startsWith('orders.')) : missing;
}

function isThere(columns: StoreColumns, need: MetricNeed): boolean {
  if (need === 'orders') return columns.orders !== null && columns.orders.n > 0;
  const { of, fields } = readNeed(need);
  return fields.some((field) => (of === 'orders' ? isInOrders(columns, field) : isInCases(columns, field)));
}

/** A need as its table and the fields of which one is enough. */
export function readNeed(need: MetricNeed): { of: 'cases' | 'orders'; fields: string[] } {
  const [of, fields = ''] = need.split('.', 2);
  return { of: of === 'orders' ? 'orders' : 'cases', fields: fields.split('|') };
}

function isInCases({ cases }: StoreColumns, field: string): boolean {
  const { instants, codes, numbers, flags } = cases;
  return (
    instants[field]?.some((v) => !Number.isNaN(v)) ??
    codes[field]?.some((v) => v >= 0) ??
    numbers[field]?.some((v) => !Number.isNaN(v)) ??
    flags[field]?.some((v) => v >= 0) ??
    false
  );
}

function isInOrders(columns: StoreColumns, field: string): boolean {
  const orders = columns.orders;
  if (orders === null) return false;
  if (field === 'value') return orders.value.some((v) => !Number.isNaN(v));
  if (field === 'customer') return orders.n > orders.customerStart[0]!;
  throw new RangeError(`no order column ${field}`);
}
