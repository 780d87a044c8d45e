import type { CasesAlone } from './build-case-columns.ts';
import type { Purchases } from './build-order-columns.ts';
import type { EarlierColumns } from './earlier-columns.ts';
import type { KeyCodes } from './key-codes.ts';
import { withProperties } from './lazy-object.ts';

type References = { customers: KeyCodes; orders: KeyCodes };

/** The orders of earlier columns as they are: buyers come first, and have the same codes again. */
export function takeOverOrders({ columns, keys, buyers }: EarlierColumns, customers: KeyCodes): Purchases | null {
  if (columns.orders === null) return null;
  customers.codesOf(keys.customer.subarray(0, buyers));
  return { purchases: columns.orders, customerStart: columns.orders.customerStart.subarray(0, buyers + 1) };
}

/** The cases of earlier columns; other orders may have given their customers other codes. */
export function takeOverCases({ columns, keys }: EarlierColumns, { customers, orders }: References): CasesAlone {
  const { cases } = columns;
  const { customer, order } = cases.codes;
  if (order !== undefined) orders.codesOf(pick(keys.order, order));
  if (customer === undefined) return cases;
  const own: Record<string, Int32Array> = { customer: customers.codesOf(pick(keys.customer, customer)) };
  return withProperties(cases, { codes: withProperties(cases.codes, own) });
}

function pick(ids: Int32Array, codes: Int32Array): Int32Array {
  const picked = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row += 1) picked[row] = ids[codes[row] ?? -1] ?? 0;
  return picked;
}
