import type { RowFolder } from './fold-rows.ts';
import { isAbsent, numberOr } from './folded-values.ts';
import type { MappedRow } from './mapped-row.ts';
import type { MappingPlan } from './mapping-plan.ts';

type Held = {
  row: MappedRow;
  /** Sums of the lines that stand, of those that were cancelled, and of those that take something off; null: none had a value. */
  bought: number | null;
  cancelled: number | null;
  credited: number | null;
  /** Whether any line stands, and whether any said that it does or does not. */
  stands: boolean;
  isSaid: boolean;
};

/**
 * Lines of an order that are told apart by their number only: the value of the order is the sum of the lines that stand, less what
 * other lines take off; fees and payouts among them are left aside. An order of which nothing stands, or all was taken off again, is no purchase; it keeps what it was worth.
 */
export function foldSums(plan: MappingPlan): RowFolder {
  const byId = new Map<string, Held>();
  const find = (id: string): number => plan.fields.findIndex(({ field }) => field.id === id);
  const [value, cancelled] = [find('value'), find('cancelled')];
  const cancelledAt = plan.fields[cancelled]?.position ?? -1;
  let further = 0;

  return {
    add: (row) => {
      const known = byId.get(row.id);
      if (known !== undefined) further++;
      byId.set(row.id, take(known, row));
    },
    *rows() {
      for (const held of byId.values()) yield settled(held);
    },
    leftOut: () => (further === 0 ? {} : { 'further lines of an order': further }),
  };

  function take(known: Held | undefined, row: MappedRow): Held {
    const amount = value < 0 ? Number.NaN : numberOr(row.values[value]);
    const flag = cancelled < 0 ? Number.NaN : numberOr(row.values[cancelled]);
    const said = cancelledAt < 0 ? '' : (row.cells[cancelledAt] ?? '');
    const isCredit = (amount < 0 && said !== 'beside') || said === 'back';
    const isCancelled = flag === 1;
    const stands = !isCredit && !isCancelled;
    const held = known ?? { row, bought: null, cancelled: null, credited: null, stands: false, isSaid: false };
    return {
      row: known === undefined ? row : merged(known, row, stands),
      bought: stands ? plus(held.bought, amount) : held.bought,
      cancelled:
        !isCredit && isCancelled ? plus(held.cancelled, said === 'beside' ? Number.NaN : amount) : held.cancelled,
      credited: isCredit ? plus(held.credited, -Math.abs(amount)) : held.credited,
      stands: held.stands || stands,
      isSaid: held.isSaid || !Number.isNaN(flag),
    };
  }

  function settled({ row, bought, cancelled: dropped, credited, stands, isSaid }: Held): MappedRow {
    const net = (bought ?? 0) + (credited ?? 0);
    const isGone = !stands || (credited !== null && net <= 0);
    if (value >= 0)
      row.values[value] = stands
        ? isGone
          ? bought
          : bought === null && credited === null
            ? null
            : net
        : (dropped ?? credited);
    if (cancelled >= 0) row.values[cancelled] = isGone ? 1 : isSaid ? 0 : null;
    return row;
  }
}

/** The first line's values, or those of the first one that stands; gaps are filled from the others. */
function merged({ row: known, stands: did }: Held, row: MappedRow, stands: boolean): MappedRow {
  const [strong, weak] = stands && !did ? [row, known] : [known, row];
  strong.values.forEach((one, f) => {
    if (isAbsent(one)) strong.values[f] = weak.values[f] ?? null;
  });
  strong.extra ??= weak.extra;
  strong.line = known.line;
  return strong;
}

function plus(sum: number | null, amount: number): number | null {
  return Number.isNaN(amount) ? sum : (sum ?? 0) + amount;
}
