import type { Groups } from '../model/metric.ts';

/**
 * Each customer's first case of a view, of the cases of one kind. Cases are gone through against the order of receipt, so that the
 * last one noted of a customer is his first: memory is read in a row, and customers are written wherever they are.
 * @param customer   customer code by row, in the order of receipt; 0 … `customers` - 1 where the kind is `wanted`
 * @param groups     the cases of the view: rows in any group
 * @param kind       kind of case by row
 * @returns          row by customer code; -1 without such a case. O(rows + customers)
 */
export function firstCases(
  customer: Int32Array,
  customers: number,
  { of, rows }: Groups,
  kind: Int8Array | Uint8Array,
  wanted: number,
): Int32Array {
  const first = new Int32Array(customers).fill(-1);
  for (let k = (rows ?? of).length - 1; k >= 0; k--) {
    const row = rows === undefined ? k : rows[k]!;
    if (kind[row] === wanted && of[row]! >= 0) first[customer[row]!] = row;
  }
  return first;
}
