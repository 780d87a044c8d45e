import type { Absent } from '../model/analysis.ts';
import type { StoreColumns } from '../model/columns.ts';
import type { MatchedBaseline, RevenueAtRisk } from '../model/follow-up.ts';
import type { Interval } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';

/**
 * What the lost repeat purchases are worth (METRICS.md 6): the gap to the matched baseline × complainants × the mean value of
 * complainants' orders; low–mid–high follow the interval of the gap. Negative is gained.
 * @param baseline  the comparison; one that is "not comparable" gives no money
 * @returns         or why not: no values, two currencies (never added), not comparable
 */
export function revenueAtRisk(columns: StoreColumns, baseline: MatchedBaseline): RevenueAtRisk | Absent {
  if (!baseline.isComparable) return { why: 'the comparison is marked “not comparable”' };
  const worth = rememberWorth(columns, '', () => worthOfOrders(columns));
  if ('why' in worth) return worth;
  const { complainants, unmatched, difference } = baseline.all;
  const lost = scale(difference, -(complainants - unmatched));
  return {
    ...worth,
    complainants: complainants - unmatched,
    lostPurchases: lost,
    lostValue: scale(lost, worth.averageOrderValue),
  };
}

const rememberWorth = columnCache<Pick<RevenueAtRisk, 'currency' | 'averageOrderValue'> | Absent>();

/** The mean value of complainants' orders, whatever is in view. */
function worthOfOrders(columns: StoreColumns): Pick<RevenueAtRisk, 'currency' | 'averageOrderValue'> | Absent {
  const { orders } = columns;
  const history = customerHistory(columns);
  if (orders === null || history === null) return { why: 'needs orders' };
  const currencies = new Set<number>();
  let sum = 0;
  let n = 0;
  for (let c = 0; c < history.customers; c++) {
    if (history.start[c] === history.start[c + 1]) continue;
    for (let i = orders.customerStart[c]!; i < orders.customerStart[c + 1]!; i++) {
      if (!(orders.value[i]! > 0)) continue;
      currencies.add(orders.currency?.[i] ?? -1);
      sum += orders.value[i]!;
      n++;
    }
  }
  if (n === 0) return { why: 'needs “Value” of the orders' };
  if (currencies.size > 1) return { why: 'orders are in more than one currency; filter to one' };
  const [code = -1] = currencies;
  return { currency: orders.labels['currency']?.[code] ?? null, averageOrderValue: sum / n };
}

function scale({ low, mid, high }: Interval, by: number): Interval {
  const ends = [low * by, (high ?? low) * by].toSorted((a, b) => a - b);
  return { low: ends[0] ?? 0, mid: mid * by, high: ends[1] ?? 0 };
}
