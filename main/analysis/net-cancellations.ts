import { linesOf, type OrderLine } from '../../shared/model/order-lines.ts';
import type { Netted } from '../../shared/model/columns.ts';
import { hasOrderLines, orderCells } from '../db/queries/order-lines.ts';
import type { RawColumns } from '../db/queries/raw-columns.ts';
import type { ReadableDb } from '../db/types.ts';

/** Value of each row, minor units, what cancellations took back taken off; and how many of their lines. */
type NettedValues = { values: Float64Array; netted: Netted };
type Document = { row: number; orderId: string; at: number; lines: OrderLine[] };
type Sold = { row: number; left: number; minorEach: number };

/**
 * Takes what cancellations gave back off the latest earlier orders of the same customer and item, over all imports that can be
 * seen: it does not matter in which file, or in which order of files, either came. Null where no order has lines.
 */
export function netCancellations(db: ReadableDb, raw: RawColumns, asAt: number): NettedValues | null {
  const { cancelled } = raw.flags;
  const value = raw.numbers['value'];
  if (cancelled === undefined || value === undefined || !hasOrderLines(db, asAt)) return null;
  const values = value.slice();
  const byCustomer = rowsOfCancellers(raw, cancelled);
  const cellsOf = orderCells(db);
  let lines = 0;
  let found = 0;
  for (const rows of byCustomer.values()) {
    const documents = rows.map((row) => readDocument(row, raw, cellsOf)).sort(inTime);
    const sold = new Map<string, Sold[]>();
    for (const document of documents) {
      if (cancelled[document.row] !== 1) {
        addSold(sold, document);
        continue;
      }
      for (const line of document.lines) {
        lines += 1;
        if (takeBack(line, sold.get(line.item) ?? [], values)) found += 1;
      }
    }
  }
  for (let row = 0; row < values.length; row += 1) values[row] = Math.round(values[row] ?? Number.NaN);
  return { values, netted: { lines: lines + withoutCustomer(raw, cancelled, cellsOf), found } };
}

/** All orders of the customers who cancelled something, by customer. */
function rowsOfCancellers(raw: RawColumns, cancelled: Int8Array): Map<number, number[]> {
  const customer = raw.codes['customer'] ?? new Int32Array(raw.n);
  const byCustomer = new Map<number, number[]>();
  for (let row = 0; row < raw.n; row += 1) {
    if (cancelled[row] === 1 && (customer[row] ?? 0) > 0) byCustomer.set(customer[row] ?? 0, []);
  }
  for (let row = 0; row < raw.n; row += 1) byCustomer.get(customer[row] ?? 0)?.push(row);
  return byCustomer;
}

function readDocument(row: number, raw: RawColumns, cellsOf: ReturnType<typeof orderCells>): Document {
  const { orderId, cells } = cellsOf(raw.versionId[row] ?? 0);
  return { row, orderId, at: raw.instants['orderedAt']?.[row] ?? Number.NaN, lines: linesOf(cells) };
}

/** By time; of the same moment by number, so that the result is the same in whatever order the files came. */
function inTime(a: Document, b: Document): number {
  return a.at - b.at || (a.orderId < b.orderId ? -1 : a.orderId > b.orderId ? 1 : 0);
}

function addSold(sold: Map<string, Sold[]>, { row, lines }: Document): void {
  for (const { item, quantity, minor } of lines) {
    if (quantity <= 0) continue;
    const one = { row, left: quantity, minorEach: minor / quantity };
    const known = sold.get(item);
    if (known === undefined) sold.set(item, [one]);
    else known.push(one);
  }
}

/** False when no earlier order holds any of the goods. */
function takeBack(line: OrderLine, sold: readonly Sold[], values: Float64Array): boolean {
  const wanted = Math.abs(line.quantity);
  let open = wanted;
  for (let k = sold.length - 1; k >= 0 && open > 0; k -= 1) {
    const from = sold[k];
    if (from === undefined || from.left <= 0) continue;
    const taken = Math.min(open, from.left);
    from.left -= taken;
    open -= taken;
    values[from.row] = (values[from.row] ?? Number.NaN) - from.minorEach * taken;
  }
  return open < wanted;
}

/** Lines of cancellations that name no customer: nothing says which order they belong to. */
function withoutCustomer(raw: RawColumns, cancelled: Int8Array, cellsOf: ReturnType<typeof orderCells>): number {
  const { customer } = raw.codes;
  let lines = 0;
  for (let row = 0; row < raw.n; row += 1) {
    if (cancelled[row] !== 1 || (customer?.[row] ?? 0) > 0) continue;
    lines += linesOf(cellsOf(raw.versionId[row] ?? 0).cells).length;
  }
  return lines;
}
