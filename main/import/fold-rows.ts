import type { Fold } from '../../shared/presets/preset.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
import { isAbsent } from './compile-mapper.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';
import { readNumber } from './values/read-number.ts';

/** Brings rows with the same id together; the folded rows come out in order of first appearance. */
export type RowFolder = {
  add: (row: MappedRow) => void;
  /** Folded rows, and how many rows went into others or were left out, by reason. */
  finish: () => { rows: MappedRow[]; leftOut: Record<string, number> };
};

/** The folder of a source: continuation rows, event log, or order lines. */
export function rowFolder(fold: Fold, plan: MappingPlan): RowFolder {
  return fold.how === 'lines' ? foldLines(fold, plan) : foldById(fold.how, plan);
}

function foldById(how: 'continuation' | 'events', plan: MappingPlan): RowFolder {
  const byId = new Map<string, MappedRow>();
  const updated = plan.fields.findIndex(({ field }) => field.id === 'updatedAt');
  const received = plan.fields.findIndex(({ field }) => field.id === 'receivedAt');
  let merged = 0;
  return {
    add: (row) => {
      const known = byId.get(row.id);
      if (known === undefined) {
        byId.set(row.id, row);
        return;
      }
      merged++;
      const isNewer = how === 'events' && updated >= 0 && at(row, updated) >= at(known, updated);
      const [strong, weak] = isNewer ? [row, known] : [known, row];
      const first = Math.min(at(known, received), at(row, received));
      strong.values.forEach((value, f) => {
        if (isAbsent(value)) strong.values[f] = weak.values[f] ?? null;
      });
      if (how === 'events' && received >= 0 && Number.isFinite(first)) strong.values[received] = first;
      strong.extra ??= weak.extra;
      strong.line = known.line;
      byId.set(row.id, strong);
    },
    finish: () => ({
      rows: [...byId.values()],
      leftOut: merged === 0 ? {} : { [how === 'events' ? 'earlier events of a case' : 'continuation rows']: merged },
    }),
  };
}

function at(row: MappedRow, index: number): number {
  const value = index < 0 ? null : row.values[index];
  return typeof value === 'number' && !Number.isNaN(value) ? value : Number.POSITIVE_INFINITY;
}

/**
 * Lines of orders into orders. The value is the sum of quantity × price. A cancellation (its own number in the source)
 * is netted against the customer's latest earlier order that holds its lines; an order whose goods all went back is
 * marked cancelled.
 */
function foldLines(fold: Extract<Fold, { how: 'lines' }>, plan: MappingPlan): RowFolder {
  const quantityAt = findColumn([fold.quantity], plan.columns);
  const priceAt = findColumn([fold.price], plan.columns);
  const find = (id: string): number => plan.fields.findIndex(({ field }) => field.id === id);
  const [value, customer, ordered, cancelled] = [find('value'), find('customer'), find('orderedAt'), find('cancelled')];
  const orders = new Map<string, MappedRow & { sold: number; minor: number }>();
  const returns: { customer: string; when: number; quantity: number; minor: number }[] = [];
  let lines = 0;
  let cancellations = 0;

  return {
    add: (row) => {
      const quantity = numberAt(row.cells, quantityAt);
      const minor = Math.round(quantity * numberAt(row.cells, priceAt) * 100) || 0;
      const who = customer < 0 ? null : row.values[customer];
      if (fold.isCancellation(row.id)) {
        cancellations++;
        if (typeof who === 'string')
          returns.push({ customer: who, when: at(row, ordered), quantity: -quantity, minor: -minor });
        return;
      }
      const known = orders.get(row.id);
      if (known === undefined)
        orders.set(row.id, { ...row, values: [...row.values], extra: null, sold: quantity || 0, minor });
      else {
        lines++;
        known.sold += quantity || 0;
        known.minor += minor;
        known.values.forEach((v, f) => {
          if (isAbsent(v)) known.values[f] = row.values[f] ?? null;
        });
      }
    },
    finish: () => {
      net();
      const kept = [...orders.values()];
      for (const order of kept) {
        if (value >= 0) order.values[value] = order.minor;
        if (cancelled >= 0) order.values[cancelled] = order.sold <= 0 ? 1 : 0;
      }
      const leftOut: Record<string, number> = {};
      if (lines > 0) leftOut['further lines of an order'] = lines;
      if (cancellations > 0) leftOut['lines of cancellations, netted'] = cancellations;
      return { rows: kept, leftOut };
    },
  };

  function net(): void {
    const byCustomer = new Map<string, (MappedRow & { sold: number; minor: number })[]>();
    for (const order of orders.values()) {
      const who = customer < 0 ? null : order.values[customer];
      if (typeof who !== 'string') continue;
      const list = byCustomer.get(who);
      if (list === undefined) byCustomer.set(who, [order]);
      else list.push(order);
    }
    for (const list of byCustomer.values()) list.sort((x, y) => at(y, ordered) - at(x, ordered));
    for (const back of returns) {
      let { quantity, minor } = back;
      for (const order of byCustomer.get(back.customer) ?? []) {
        if (quantity <= 0) break;
        if (at(order, ordered) > back.when || order.sold <= 0) continue;
        const taken = Math.min(quantity, order.sold);
        const share = Math.round((minor * taken) / quantity);
        order.sold -= taken;
        order.minor -= share;
        quantity -= taken;
        minor -= share;
      }
    }
  }
}

function numberAt(cells: readonly string[], position: number): number {
  const text = (cells[position] ?? '').trim();
  return readNumber(text, text.includes(',') && !text.includes('.') ? 'comma' : 'dot');
}
