import type { Groups } from '../model/metric.ts';

/** The one currency of a group (a null label: nobody says which), or that there are several. */
export type GroupCurrency = { label: string | null } | 'several';

/**
 * In which currency the amounts of each group are. Amounts without one stand with others without one, and not with those that have one.
 * @param amounts  by row, NaN where there is none
 * @param codes    of the currencies by row, -1 absent; null when no case has one
 */
export function currencyByGroup(
  amounts: Float64Array,
  groups: Groups,
  { codes, labels }: { codes: ArrayLike<number> | null; labels: readonly string[] },
): GroupCurrency[] {
  const found: (number | 'several' | null)[] = Array.from({ length: groups.count }, () => null);
  for (let row = 0; row < amounts.length; row++) {
    const group = groups.of[row]!;
    if (group < 0 || Number.isNaN(amounts[row]!)) continue;
    const code = codes?.[row] ?? -1;
    if (found[group] === null) found[group] = code;
    else if (found[group] !== code) found[group] = 'several';
  }
  return found.map((one) => (one === 'several' ? 'several' : { label: labels[one ?? -1] ?? null }));
}
