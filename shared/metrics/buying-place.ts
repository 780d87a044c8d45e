import type { OrderColumns } from '../model/columns.ts';

/** With more places than this, strata by place would be too thin to find anybody alike. */
const MOST_PLACES = 40;

/** Which places (segment, else site) strata may tell apart; 1 when none is known or there are too many. */
export function placeCount(orders: OrderColumns): number {
  const labels = orders.labels[fieldOf(orders)] ?? [];
  return labels.length > 1 && labels.length < MOST_PLACES ? labels.length + 1 : 1;
}

/** The place of an order: 0 … placeCount - 1; 0 is unknown. */
export function placeOf(orders: OrderColumns, row: number): number {
  if (placeCount(orders) === 1) return 0;
  return (orders[fieldOf(orders)]?.[row] ?? -1) + 1;
}

/** The customer's segment where orders have one, else the site. */
function fieldOf(orders: OrderColumns): 'segment' | 'site' {
  return orders.segment === undefined ? 'site' : 'segment';
}
