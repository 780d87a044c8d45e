import type { Recovery } from './analysis.ts';
import type { OutcomeCount } from './metric.ts';

/** Customers of a view, and whether they bought again within 90 days; a list is empty where the metric is absent. */
export type CustomerCounts = {
  customers: number;
  repeatPurchase: readonly OutcomeCount[];
  repeatPurchaseUnresolved: readonly OutcomeCount[];
  /** One count per RECOVERY_SPEEDS. */
  bySpeed: readonly OutcomeCount[];
};

/**
 * What the numbers of a page are read from: everything that takes a pass over the cases of its view, as plain values. A list of
 * outcomes is empty where its metric is absent. None depends on categories or touchpoints.
 */
export type ViewCounts = {
  /** Cases by period of receipt. */
  sizes: readonly number[];
  customers: CustomerCounts;
  recovery: Recovery;
  /** All cases together. */
  repeatComplaint: readonly OutcomeCount[];
  customerKnown: readonly OutcomeCount[];
  /** By period of receipt. */
  repeatComplaintBy: readonly OutcomeCount[];
  promiseKeptBy: readonly OutcomeCount[];
  reopenedBy: readonly OutcomeCount[];
  /** By period of resolution. */
  repeatPurchaseBy: readonly OutcomeCount[];
};

/** The counts of all cases, and of which periods and under which settings they are. */
export type CountedView = { key: string; counts: ViewCounts };
