import { createHash } from 'node:crypto';
import type { CaseColumns, OrderColumns, StoreColumns } from '../../shared/model/columns.ts';
import { buildClusterSeries } from '../../main/analysis/build-series.ts';

/**
 * All that can be seen of a store in plain words: every case with its labels, every order by customer, every series. Two
 * stores that show the same numbers give the same text, whatever their internal ids.
 */
export function describeColumns(columns: StoreColumns): string {
  const { cases, orders } = columns;
  const customers = cases.labels['customer'] ?? [];
  const lines = Array.from({ length: cases.n }, (_, row) => JSON.stringify(describeCase(cases, row))).sort();
  const bought = Array.from({ length: orders?.n ?? 0 }, (_, row) =>
    JSON.stringify([
      customers[buyer(orders, row)] ?? null,
      orders?.orderedAt[row],
      orders?.value[row],
      orders?.month[row],
    ]),
  ).sort();
  const series = (['month', 'week'] as const).flatMap((grain) => buildClusterSeries(columns, { grain }));
  const rest = { asOf: columns.asOf, covered: [...columns.coveredMonths], pooled: pooledKeys(cases) };
  const named = series.map(({ name, series: own }) => JSON.stringify([name, own])).sort();
  return [...lines, ...bought, ...named, JSON.stringify(rest)].join('\n');
}

/** Customer code of an order, -1 for none. */
function buyer(orders: OrderColumns | null, row: number): number {
  const after = orders?.customerStart.findIndex((start) => start > row) ?? 0;
  return after === -1 ? -1 : after - 1;
}

/** A hash of `describeColumns`. */
export function hashColumns(columns: StoreColumns): string {
  return createHash('sha256').update(describeColumns(columns)).digest('hex');
}

function describeCase(cases: CaseColumns, row: number): Record<string, unknown> {
  const seen: Record<string, unknown> = { isOpen: cases.isOpen[row], month: cases.month[row], week: cases.week[row] };
  for (const [field, column] of Object.entries(cases.instants)) seen[field] = column[row];
  for (const [field, column] of Object.entries(cases.codes)) seen[field] = cases.labels[field]?.[column[row] ?? -1];
  for (const group of [cases.numbers, cases.flags]) {
    for (const [field, column] of Object.entries(group)) seen[field] = column[row];
  }
  return Object.fromEntries(
    Object.entries(seen)
      .filter(([, value]) => value !== undefined && value !== -1 && !Number.isNaN(value))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function pooledKeys(cases: CaseColumns): string[] {
  return (cases.labels['customer'] ?? []).filter((_, code) => cases.pooledCustomer[code] === 1).toSorted();
}
