import { DAY_MS } from './follow-up.ts';

/** What a customer's buying looks like at a moment; times in ms. */
export type BuyingState = { ordersInYear: number; sinceLastMs: number; sinceFirstMs: number };

/**
 * Lower ends of the bands. Orders in the 12 months before: 0, 1, 2, 3–4, 5–6, 7–9, 10–14, 15–24, 25+: finer above 5 than it
 * takes to tell people apart, because among the heaviest buyers those with 25 orders also meet five times the failures of
 * those with 5.
 */
const ORDERS_FROM = [0, 1, 2, 3, 5, 7, 10, 15, 25];
/** Days since the last order. */
const RECENCY_FROM = [0, 7, 14, 30, 60, 120, 240, 365];
/** Days since the first order. */
const TENURE_FROM = [0, 90, 365, 730];

/** Number of strata that `stratumOf` tells apart. */
export const BUYING_STRATA = ORDERS_FROM.length * RECENCY_FROM.length * TENURE_FROM.length;

/**
 * Which customers are alike: the stratum of how much, how lately and since when somebody has bought (METRICS.md 6).
 * @returns 0 … BUYING_STRATA - 1
 */
export function stratumOf({ ordersInYear, sinceLastMs, sinceFirstMs }: BuyingState): number {
  const orders = bandOf(ORDERS_FROM, ordersInYear);
  const recency = bandOf(RECENCY_FROM, sinceLastMs / DAY_MS);
  const tenure = bandOf(TENURE_FROM, sinceFirstMs / DAY_MS);
  return (orders * RECENCY_FROM.length + recency) * TENURE_FROM.length + tenure;
}

function bandOf(from: readonly number[], value: number): number {
  let band = from.length - 1;
  while (band > 0 && value < from[band]!) band--;
  return band;
}
