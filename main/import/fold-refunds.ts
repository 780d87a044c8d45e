import { findColumn } from '../../shared/presets/find-column.ts';
import type { RowFolder } from './fold-rows.ts';
import { numberOr } from './folded-values.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

/**
 * Refunds and credit notes, rows of their own that name the order they belong to: what they give back is taken off that order, which
 * is no purchase any more where nothing is left of it. One whose order is not in the file stays a row of its own.
 * @param column  where such a row names its order
 * @param orders  what becomes of several rows of one number
 * @param stay    takes the rows that stay, in the order in which they came
 */
export function foldRefunds(
  column: string,
  plan: MappingPlan,
  orders: RowFolder,
  stay: (row: MappedRow) => void,
): RowFolder {
  const orderOf = orderOfRow(column, plan);
  const value = positionOf(plan, 'value');
  const cancelled = positionOf(plan, 'cancelled');
  const currency = positionOf(plan, 'currency');
  const referring: { of: string; row: MappedRow }[] = [];
  let taken = 0;

  return {
    add: (row) => {
      const of = orderOf(row);
      if (of === row.id) orders.add(row);
      else referring.push({ of, row });
    },
    rows: () => {
      const rows = [...orders.rows()].filter((row) => row !== 'pause');
      const byId = new Map(rows.map((row) => [row.id, row]));
      const credits = new Map<string, number>();
      for (const { of, row } of referring) {
        const order = byId.get(of);
        if (order === undefined || !isSameMoney(order, row)) stay(row);
        else {
          taken++;
          credits.set(of, (credits.get(of) ?? 0) + amountOf(row, order));
        }
      }
      for (const [id, credit] of credits) takeOff(byId.get(id), credit);
      return rows;
    },
    leftOut: () => ({ ...orders.leftOut(), ...(taken > 0 ? { 'refunds taken off their orders': taken } : {}) }),
  };

  function isSameMoney(a: MappedRow, b: MappedRow): boolean {
    const [one, other] = [a.values[currency] ?? null, b.values[currency] ?? null];
    return one === null || other === null || one === other;
  }

  /** What a row gives back; all of it where it does not say how much. */
  function amountOf(row: MappedRow, order: MappedRow): number {
    const amount = Math.abs(amountAt(row, value));
    return Number.isNaN(amount) ? Math.abs(amountAt(order, value)) : amount;
  }

  function takeOff(order: MappedRow | undefined, credit: number): void {
    if (order === undefined) return;
    const left = amountAt(order, value) - credit;
    if (!(left > 0)) {
      if (cancelled >= 0) order.values[cancelled] = 1;
    } else if (value >= 0) order.values[value] = left;
  }
}

/** The number of the order that a row is of: the one it names where it gives something back, else its own. */
export function orderOfRow(column: string, plan: MappingPlan): (row: MappedRow) => string {
  const refersAt = findColumn([column], plan.columns);
  const value = positionOf(plan, 'value');
  const saidAt = plan.fields[positionOf(plan, 'cancelled')]?.position ?? -1;
  return (row) => {
    const of = (row.cells[refersAt] ?? '').trim();
    const said = row.cells[saidAt] ?? '';
    const isCredit = said !== 'beside' && (amountAt(row, value) < 0 || said === 'back');
    return of !== '' && isCredit ? of : row.id;
  };
}

function positionOf({ fields }: MappingPlan, id: string): number {
  return fields.findIndex(({ field }) => field.id === id);
}

function amountAt(row: MappedRow, value: number): number {
  return value < 0 ? Number.NaN : numberOr(row.values[value]);
}
