import type { Looks, PreparedColumns, StoreColumns } from '../model/columns.ts';
import { controlTable, PREPARED_DAYS } from './control-table.ts';
import { narrowColumn } from './narrow-column.ts';
import { customerHistory } from './customer-history.ts';
import { firstOrderAfter, nextOrderAfter } from './next-order.ts';
import { placeboTable } from './placebo-table.ts';
import { resolutionInstant } from './resolution-instant.ts';

/**
 * Each customer's complaints and orders followed through time (see PreparedColumns): a page then reads finished columns where
 * it would search among millions of orders. O(cases · log orders of a customer).
 * @param columns  without `prepared`
 * @returns        undefined when the source has no customer key
 */
export function prepareColumns(columns: StoreColumns): PreparedColumns | undefined {
  const history = customerHistory(columns);
  if (history === null) return undefined;
  const { byCustomer, start, next } = history;
  const controls = controlTable(columns, PREPARED_DAYS);
  const placebo = placeboTable(columns, PREPARED_DAYS);
  return {
    byCustomer,
    start,
    next,
    nextOrderAfterResolution: nextOrderAfter(columns, 'resolution', () => resolutionInstant(columns)),
    nextOrderAfterReceipt: nextOrderAfter(columns, 'receipt', () => columns.cases.instants.receivedAt),
    ordersBefore: narrowColumn(ordersBefore(columns)),
    ...(controls === null ? {} : { controls: looksOf(controls) }),
    ...(placebo === null ? {} : { placebo: looksOf(placebo.controls) }),
  };
}

function looksOf({ look, start }: Looks): Looks {
  return { look, start };
}

function ordersBefore({ cases, orders }: StoreColumns): Int32Array {
  const before = new Int32Array(cases.n);
  const customer = cases.codes['customer'];
  if (orders === null || customer === undefined) return before;
  const { receivedAt } = cases.instants;
  for (let i = 0; i < before.length; i++) {
    const c = customer[i]!;
    if (c < 0) continue;
    const next = firstOrderAfter(orders, c, receivedAt[i]!);
    before[i] = (next < 0 ? orders.customerStart[c + 1]! : next) - orders.customerStart[c]!;
  }
  return before;
}
