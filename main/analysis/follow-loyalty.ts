import { repeatBuyers } from '../../shared/metrics/repeat-buyers.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import type { FollowUp } from '../../shared/model/follow-up.ts';
import {
  baselineReader,
  cohortsReader,
  doseReader,
  driversReader,
  nextPurchaseReader,
  promptReader,
  revenueReader,
} from './parts/loyalty-parts.ts';
import { readOne, type PartView } from './parts/part-view.ts';

/** Do they come back? (METRICS.md 6) */
export function followLoyalty(view: PartView): FollowUp['loyalty'] {
  return {
    buyers: readBuyers(view.columns),
    nextPurchase: readOne(nextPurchaseReader, view),
    baseline: readOne(baselineReader, view),
    doseResponse: readOne(doseReader, view),
    promptEffective: readOne(promptReader, view),
    cohorts: readOne(cohortsReader, view),
    revenueAtRisk: readOne(revenueReader, view),
    drivers: readOne(driversReader, view),
  };
}

/** Of all who ever bought, those who did more than once: what complainants' figures stand beside. */
export function readBuyers(columns: StoreColumns): FollowUp['loyalty']['buyers'] {
  if (columns.orders === null || columns.orders.n === 0) return { why: 'needs orders' };
  return repeatBuyers(columns) ?? { why: 'no known customer here' };
}
