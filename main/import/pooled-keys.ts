/** Fewest cases that make a key suspect, however few customers there are. */
const FEWEST = 20;
const MOST_LISTED = 20;

/**
 * Customer keys with an implausible number of cases in one file, most cases first. A key is pooled (a mailbox, "guest") when it
 * has at least 20 cases and more than ten times what the busiest one per cent of keys begins with.
 * @param cases  cases of the file by customer number, 0 where there is none
 * @param labelOf  the key of a customer number
 */
export function pooledKeys(
  cases: Uint32Array,
  labelOf: (customer: number) => string,
): { key: string; cases: number }[] {
  const sorted = cases.filter((n) => n > 0).sort();
  if (sorted.length === 0) return [];
  const busy = sorted[Math.floor(0.99 * (sorted.length - 1))] ?? 1;
  const limit = Math.max(FEWEST, 10 * busy);
  const suspects: { customer: number; cases: number }[] = [];
  for (const [customer, n] of cases.entries()) if (n >= limit) suspects.push({ customer, cases: n });
  return suspects
    .sort((a, b) => b.cases - a.cases)
    .slice(0, MOST_LISTED)
    .map(({ customer, cases: n }) => ({ key: labelOf(customer), cases: n }));
}
