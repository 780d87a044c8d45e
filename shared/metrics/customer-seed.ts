import type { OrderColumns } from '../model/columns.ts';
import { uniformOf } from './uniform-of.ts';

/**
 * A number of a customer's own for choices that look random: made of his orders, so that it is the same whatever order the files
 * came in. His number in the store would follow that order.
 * @param customer  with an order
 * @returns         a 32-bit integer
 */
export function customerSeed({ orderedAt, customerStart }: OrderColumns, customer: number): number {
  const first = customerStart[customer]!;
  const end = customerStart[customer + 1]!;
  const times = uniformOf(orderedAt[first]! / 1000, orderedAt[end - 1]! / 1000);
  return (times * 4_294_967_296 + end - first) >>> 0;
}
