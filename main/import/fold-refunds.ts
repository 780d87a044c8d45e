import { findColumn } from '../../shared/presets/find-column.ts';
import type { RowFolder } from './fold-rows.ts';
import { numberOr } from './folded-values.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

/**
 * Refunds and credit notes, rows of their own that name the order they belong to: what they give back is taken off that order, which
 * is no purchase any more where nothing is left of it. One whose order is not in the file stays a row of its own.
 * @param column  where such a row names its order
 * @param newFolder  what becomes of several rows of one number; null: each stands for itself
 */
export function foldRefunds(column: string, plan: MappingPlan, newFolder: (() => RowFolder) | null): RowFolder {
  const refersAt = findColumn([column], plan.columns);
  const find = (id: string): number => plan.fields.findIndex(({ field }) => field.id === id);
  const [value, cancelled, currency] = [find('value'), find('cancelled'), find('currency')];
  const orders = newFolder?.() ?? asTheyStand();
  const referring: { of: string; row: MappedRow }[] = [];

  return {
    add: (row) => {
      const of = (row.cells[refersAt] ?? '').trim();
      if (of !== '' && of !== row.id && isCredit(row)) referring.push({ of, row });
      else orders.add(row);
    },
    finish: () => {
      const { rows, leftOut } = orders.finish();
      const byId = new Map(rows.map((row) => [row.id, row]));
      const credits = new Map<string, number>();
      const others = newFolder?.() ?? asTheyStand();
      let taken = 0;
      for (const { of, row } of referring) {
        const order = byId.get(of);
        if (order === undefined || !isSameMoney(order, row)) others.add(row);
        else {
          taken++;
          credits.set(of, (credits.get(of) ?? 0) + amountOf(row, order));
        }
      }
      for (const [id, credit] of credits) takeOff(byId.get(id), credit);
      const rest = others.finish();
      for (const [reason, n] of Object.entries(rest.leftOut)) leftOut[reason] = (leftOut[reason] ?? 0) + n;
      if (taken > 0) leftOut['refunds taken off their orders'] = taken;
      return { rows: [...rows, ...rest.rows], leftOut };
    },
  };

  function isCredit(row: MappedRow): boolean {
    return valueOf(row) < 0 || (cancelled >= 0 && row.values[cancelled] === 1);
  }

  function valueOf(row: MappedRow): number {
    return value < 0 ? Number.NaN : numberOr(row.values[value]);
  }

  function isSameMoney(a: MappedRow, b: MappedRow): boolean {
    const [one, other] = [a.values[currency] ?? null, b.values[currency] ?? null];
    return one === null || other === null || one === other;
  }

  /** What a row gives back; all of it where it does not say how much. */
  function amountOf(row: MappedRow, order: MappedRow): number {
    const amount = Math.abs(valueOf(row));
    return Number.isNaN(amount) ? Math.abs(valueOf(order)) : amount;
  }

  function takeOff(order: MappedRow | undefined, credit: number): void {
    if (order === undefined) return;
    const left = valueOf(order) - credit;
    if (!(left > 0)) {
      if (cancelled >= 0) order.values[cancelled] = 1;
    } else if (value >= 0) order.values[value] = left;
  }
}

/** Each row for itself. */
function asTheyStand(): RowFolder {
  const rows: MappedRow[] = [];
  return { add: (row) => rows.push(row), finish: () => ({ rows, leftOut: {} }) };
}
