import type { Fold } from '../../shared/presets/preset.ts';
import { findColumn } from '../../shared/presets/find-column.ts';
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
  const promised = plan.fields.findIndex(({ field }) => field.id === 'promisedAt');
  /** By case, what its earliest event with a promise says: a promise is kept when the first one is. */
  const firstPromise = new Map<string, { value: number; since: number }>();
  let merged = 0;

  function notePromise(row: MappedRow): void {
    const value = at(row, promised);
    const since = at(row, updated);
    if (Number.isFinite(value) && since < (firstPromise.get(row.id)?.since ?? Infinity))
      firstPromise.set(row.id, { value, since });
  }

  return {
    add: (row) => {
      if (how === 'events') notePromise(row);
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
      const promise = firstPromise.get(row.id);
      if (promise !== undefined) strong.values[promised] = promise.value;
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

function isAbsent(value: number | string | null): boolean {
  return value === null || (typeof value === 'number' && Number.isNaN(value));
}

function at(row: MappedRow, index: number): number {
  const value = index < 0 ? null : row.values[index];
  return typeof value === 'number' && !Number.isNaN(value) ? value : Number.POSITIVE_INFINITY;
}

type Line = { order: MappedRow; left: number; minor: number; when: number };

/**
 * Lines of orders into orders; the value of an order is the sum of its lines. A cancelling line lowers the value of the
 * customer's latest earlier order of the same item; what it finds no order for is only counted.
 */
function foldLines(fold: Extract<Fold, { how: 'lines' }>, plan: MappingPlan): RowFolder {
  const quantityAt = findColumn([fold.quantity], plan.columns);
  const itemAt = findColumn([fold.item], plan.columns);
  const find = (id: string): number => plan.fields.findIndex(({ field }) => field.id === id);
  const [value, customer, ordered] = [find('value'), find('customer'), find('orderedAt')];
  const orders = new Map<string, { row: MappedRow; sold: number }>();
  const soldLines = new Map<string, Line[]>();
  const returns: { key: string; when: number; quantity: number }[] = [];
  let further = 0;

  function keyOf(row: MappedRow): string | null {
    const who = customer < 0 ? null : row.values[customer];
    return typeof who === 'string' ? `${who}\u001f${(row.cells[itemAt] ?? '').trim()}` : null;
  }

  function addSold(order: MappedRow, row: MappedRow, quantity: number): void {
    const key = keyOf(row);
    if (key === null || quantity <= 0) return;
    const line = { order, left: quantity, minor: numberOf(row.values[value]) / quantity, when: at(row, ordered) };
    const known = soldLines.get(key);
    if (known === undefined) soldLines.set(key, [line]);
    else known.push(line);
  }

  return {
    add: (row) => {
      const quantity = numberAt(row.cells, quantityAt);
      if (fold.isCancellation(row.id)) {
        returns.push({ key: keyOf(row) ?? '', when: at(row, ordered), quantity: Math.abs(quantity) });
        return;
      }
      const known = orders.get(row.id);
      const order = known?.row ?? { ...row, values: [...row.values], extra: null };
      if (known === undefined) orders.set(row.id, { row: order, sold: quantity || 0 });
      else {
        further++;
        known.sold += quantity || 0;
        if (value >= 0) order.values[value] = numberOf(order.values[value]) + numberOf(row.values[value]);
        order.values.forEach((v, f) => {
          if (isAbsent(v)) order.values[f] = row.values[f] ?? null;
        });
      }
      addSold(order, row, quantity);
    },
    finish: () => {
      const found = returns.filter((back) => net(back, soldLines.get(back.key) ?? [], value)).length;
      const kept = [...orders.values()].filter(({ sold }) => sold > 0).map(({ row }) => row);
      const leftOut: Record<string, number> = {};
      if (further > 0) leftOut['further lines of an order'] = further;
      if (found > 0) leftOut['lines of cancellations, netted'] = found;
      const unmatched = returns.length - found;
      if (unmatched > 0) leftOut['lines of cancellations of goods not in this file'] = unmatched;
      const corrections = orders.size - kept.length;
      if (corrections > 0) leftOut['corrections without goods sold'] = corrections;
      return { rows: kept, leftOut };
    },
  };
}

/** Takes goods back from the latest earlier lines of the same customer and item; false when there is none. */
function net(back: { when: number; quantity: number }, lines: readonly Line[], value: number): boolean {
  let { quantity } = back;
  for (let i = lines.length - 1; i >= 0 && quantity > 0; i--) {
    const line = lines[i];
    if (line === undefined || line.when > back.when || line.left <= 0) continue;
    const taken = Math.min(quantity, line.left);
    line.left -= taken;
    quantity -= taken;
    if (value >= 0) line.order.values[value] = Math.round(numberOf(line.order.values[value]) - line.minor * taken);
  }
  return quantity < back.quantity;
}

function numberOf(value: number | string | null | undefined): number {
  return typeof value === 'number' && !Number.isNaN(value) ? value : 0;
}

function numberAt(cells: readonly string[], position: number): number {
  const text = (cells[position] ?? '').trim();
  return readNumber(text, text.includes(',') && !text.includes('.') ? 'comma' : 'dot');
}
