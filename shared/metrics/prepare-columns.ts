import type { Looks, PreparedColumns, StoreColumns } from '../model/columns.ts';
import { complaintLooks } from './complaint-looks.ts';
import { controlTable, PREPARED_DAYS } from './control-table.ts';
import { narrowColumn } from './narrow-column.ts';
import { customerHistory, type CustomerHistory } from './customer-history.ts';
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
  const complaints = complaintLooks(columns, PREPARED_DAYS);
  return {
    byCustomer,
    start,
    next,
    ...followOrders(columns, history),
    ...(controls === null ? {} : { controls: looksOf(controls) }),
    ...(placebo === null ? {} : { placebo: looksOf(placebo.controls) }),
    ...(complaints === null ? {} : { complaints }),
  };
}

function looksOf({ look, start }: Looks): Looks {
  return { look, start };
}

/**
 * A customer's complaints and orders side by side: both lie in order, so that the orders up to a receipt are counted on from those
 * up to the one before. Pooled keys are searched for row by row.
 */
function followOrders(
  columns: StoreColumns,
  { byCustomer, start, customers, isKnown }: CustomerHistory,
): Pick<PreparedColumns, 'nextOrderAfterResolution' | 'nextOrderAfterReceipt' | 'ordersBefore'> {
  const { cases, orders } = columns;
  const nextOrderAfterResolution = new Float64Array(cases.n).fill(Number.NaN);
  const nextOrderAfterReceipt = new Float64Array(cases.n).fill(Number.NaN);
  const ordersBefore = new Int32Array(cases.n);
  const customer = cases.codes['customer'];
  if (orders === null || customer === undefined) {
    return { nextOrderAfterResolution, nextOrderAfterReceipt, ordersBefore: narrowColumn(ordersBefore) };
  }
  const { orderedAt, customerStart } = orders;
  const { receivedAt } = cases.instants;
  const resolved = resolutionInstant(columns);
  const follow = (row: number, who: number, from: number): number => {
    const end = customerStart[who + 1]!;
    const next = firstAfter(orderedAt, from, end, receivedAt[row]!);
    ordersBefore[row] = next - customerStart[who]!;
    if (next < end) nextOrderAfterReceipt[row] = orderedAt[next]!;
    const at = resolved[row]!;
    if (Number.isNaN(at)) return next;
    const after = firstAfter(orderedAt, at >= receivedAt[row]! ? next : customerStart[who]!, end, at);
    if (after < end) nextOrderAfterResolution[row] = orderedAt[after]!;
    return next;
  };
  for (let c = 0; c < customers; c++) {
    let from = customerStart[c]!;
    for (let k = start[c]!; k < start[c + 1]!; k++) from = follow(byCustomer[k]!, c, from);
  }
  for (let row = 0; row < cases.n; row++) {
    if (isKnown[row] === 0 && customer[row]! >= 0) follow(row, customer[row]!, customerStart[customer[row]!]!);
  }
  return { nextOrderAfterResolution, nextOrderAfterReceipt, ordersBefore: narrowColumn(ordersBefore) };
}

/** First of the ascending orders `from` … `end` - 1 later than a moment, else `end`: the next few are looked at, then the rest halved. */
function firstAfter(orderedAt: Float64Array, from: number, end: number, moment: number): number {
  let low = from;
  const near = Math.min(end, from + 8);
  while (low < near && orderedAt[low]! <= moment) low++;
  if (low < near) return low;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (orderedAt[middle]! > moment) high = middle;
    else low = middle + 1;
  }
  return low;
}
