import { linesJson, type OrderLine } from '../../shared/model/order-lines.ts';
import type { Fold } from '../../shared/presets/preset.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import type { RowFolder } from './fold-rows.ts';
import { isAbsent, numberAt, numberOr, sumOf } from './folded-values.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

type Order = { row: MappedRow; strongest: number; item: string; sold: number; lines: OrderLine[] };

/**
 * Lines of orders into orders; the value of an order is the sum of its lines, its other values are those of its dearest line. The
 * lines are kept with the order: a cancellation, an order of its own that is no purchase, is netted against earlier
 * orders of the same customer and item when the store is read, whichever file each came in.
 */
export function foldLines(fold: Extract<Fold, { how: 'lines' }>, plan: MappingPlan): RowFolder {
  const quantityAt = findColumn([fold.quantity], plan.columns);
  const itemAt = findColumn([fold.item], plan.columns);
  const valueAt = plan.fields.findIndex(({ field }) => field.id === 'value');
  const orderedAt = plan.fields.findIndex(({ field }) => field.id === 'orderedAt');
  const orders = new Map<string, Order>();
  let further = 0;
  let corrections = 0;

  return {
    add: (row) => {
      const quantity = numberAt(row.cells, quantityAt);
      const item = (row.cells[itemAt] ?? '').trim();
      const minor = numberOr(row.values[valueAt]);
      const line = { item, quantity: Number.isNaN(quantity) ? 0 : quantity, minor };
      const known = orders.get(row.id);
      if (known === undefined) {
        const own = { ...row, values: [...row.values], extra: null };
        orders.set(row.id, { row: own, strongest: Math.abs(minor), item, sold: line.quantity, lines: [line] });
        return;
      }
      further++;
      known.sold += line.quantity;
      known.lines.push(line);
      addLine(known, row, line);
    },
    *rows() {
      for (const { row, sold, lines } of orders.values()) {
        // A line of an order that takes goods off without being a cancellation is a correction of the stock.
        if (sold > 0 || fold.isCancellation(row.id)) yield { ...row, extra: linesJson(lines) };
        else corrections++;
      }
    },
    leftOut: () => ({
      ...(further > 0 ? { 'further lines of an order': further } : {}),
      ...(corrections > 0 ? { 'corrections without goods sold': corrections } : {}),
    }),
  };

  function addLine(order: Order, row: MappedRow, { item, minor }: OrderLine): void {
    const { values } = order.row;
    const total = valueAt < 0 ? null : sumOf(values[valueAt], row.values[valueAt]);
    const first = orderedAt < 0 ? null : earliest(values[orderedAt], row.values[orderedAt]);
    const size = Math.abs(minor);
    const isStronger = size > order.strongest || (size === order.strongest && item < order.item);
    for (const [f, value] of row.values.entries()) {
      if (isAbsent(values[f] ?? null) || (isStronger && !isAbsent(value))) values[f] = value;
    }
    if (isStronger) {
      order.strongest = size;
      order.item = item;
    }
    if (valueAt >= 0) values[valueAt] = total;
    if (orderedAt >= 0) values[orderedAt] = first;
  }
}

type Value = number | string | null | undefined;

function earliest(a: Value, b: Value): number | null {
  const known = [numberOr(a), numberOr(b)].filter((at) => !Number.isNaN(at));
  return known.length === 0 ? null : Math.min(...known);
}
