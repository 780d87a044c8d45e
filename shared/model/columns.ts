import type { CountedView } from './view-counts.ts';

/**
 * The visible complaints of a store version as typed arrays: what every metric reads. All columns have length `n`,
 * rows ordered by `receivedAt`, then by case.
 * Instants are milliseconds UTC; NaN is absent. Codes are indexes into `labels[field]`; -1 is absent.
 */
export type CaseColumns = {
  n: number;
  /** Row id of the visible version in the store. */
  versionId: Float64Array;
  /** Instants by field id; `receivedAt` is always there. A field no row has is absent. */
  instants: Readonly<Record<string, Float64Array>> & { readonly receivedAt: Float64Array };
  /** `category` and `touchpoint` are always there (`(none)` where the source has nothing). `customer` may be absent. */
  codes: Readonly<Record<string, Int32Array>> & { readonly category: Int32Array; readonly touchpoint: Int32Array };
  labels: Readonly<Record<string, readonly string[]>>;
  /** Counts, money (minor units) and scores by field id; NaN is absent. */
  numbers: Readonly<Record<string, Float64Array>>;
  /** 1 yes, 0 no, -1 unknown, by field id. */
  flags: Readonly<Record<string, Int8Array>>;
  /** 1 where the source says that the case is still open (status), 0 closed, -1 unknown. */
  isOpen: Int8Array;
  /** Calendar month of receipt in the store's zone: months since year 0 (year * 12 + month - 1). */
  month: Int32Array;
  /** ISO week of receipt: weeks since Monday 1970-01-05 in the store's zone. */
  week: Int32Array;
  /** Cluster of each row: index into `clusters`. */
  cluster: Int32Array;
  clusters: readonly { category: number; touchpoint: number }[];
  /** By customer code: 1 when the key is pooled (a mailbox, "guest") and left out of customer metrics. */
  pooledCustomer: Uint8Array;
};

/** Purchases (cancelled ones left out), ordered by customer and then by time. Customer codes are those of CaseColumns. */
export type OrderColumns = {
  n: number;
  orderedAt: Float64Array;
  month: NarrowColumn;
  week: NarrowColumn;
  site: NarrowColumn;
  product: NarrowColumn;
  /** Minor units, exact; NaN is absent. */
  value: Float64Array | Float32Array;
  /** Codes of the value's currency and of the customer's segment; left out where no order has one. */
  currency?: NarrowColumn;
  segment?: NarrowColumn;
  /** Cancelled order lines, and those of them taken off an earlier order; left out where no order has lines. */
  netted?: Netted;
  labels: Readonly<Record<string, readonly string[]>>;
  /** orders of customer c are rows customerStart[c] … customerStart[c + 1] - 1; rows before customerStart[0] have none. */
  customerStart: Uint32Array;
};

/** Cancelled order lines, and those of them for which an earlier order of the customer holds the goods. */
export type Netted = { lines: number; found: number };

/** Whole numbers in the narrowest array that holds them: there are more orders than anything else. */
export type NarrowColumn = Int32Array | Int16Array | Int8Array;

/**
 * What follows from the other columns and takes long to find: made once per store version and saved with them. It depends on
 * customers and times alone, and stays right when categories or touchpoints are named anew.
 */
export type PreparedColumns = {
  /** Rows of the complaints of known customers (not pooled), by customer and then by receipt. */
  byCustomer: Uint32Array;
  /** Complaints of customer c are byCustomer[start[c]] … byCustomer[start[c + 1] - 1]. */
  start: Uint32Array;
  /** By row: the row of the customer's next complaint; -1 when there is none, or the customer is not known. */
  next: Int32Array;
  /** By row: when the customer first ordered after the resolution, and after the receipt; NaN where he did not. */
  nextOrderAfterResolution: Float64Array;
  nextOrderAfterReceipt: Float64Array;
  /** By row: orders of the customer up to the receipt; 0 without a customer or orders. */
  ordersBefore: NarrowColumn;
  /** What the matched baseline over 90 days compares with, and its falsification test; left out without orders of customers. */
  controls?: Looks;
  placebo?: Looks;
  complaints?: ComplaintLooks;
};

/** Looks at customers: customer c was looked at in look[start[c]] … look[start[c + 1] - 1], each his stratum · 2, + 1 if he bought. */
export type Looks = { look: NarrowColumn; start: Uint32Array };

/**
 * Complainants at each of their complaints, by row. `after`: stratum · 2, + 1 if he bought in the window after it; stratum -1: he had
 * never bought; -3: not to be compared. `before`: the same one window before the order it follows; -1: no such look.
 */
export type ComplaintLooks = { after: NarrowColumn; before: NarrowColumn };

/** Exposure given as a file of its own (visits, policies) rather than as orders. */
export type ExposureColumns = {
  n: number;
  month: Int32Array;
  chances: Float64Array;
  site: Int32Array;
  product: Int32Array;
};

/** Failures known from elsewhere, complained of or not. Codes of customers and orders are those of CaseColumns; -1 is absent. */
export type FailureColumns = {
  n: number;
  failedAt: Float64Array;
  customer: Int32Array;
  order: Int32Array;
  /** 1 yes, 0 no, -1 where the file does not say. */
  complained: Int8Array;
};

export type StoreColumns = {
  cases: CaseColumns;
  orders: OrderColumns | null;
  exposure: ExposureColumns | null;
  /** Left out without an import of known failures. */
  failures?: FailureColumns;
  zone: string;
  /** Milliseconds UTC; NaN when the store is empty. */
  asOf: number;
  /** Months (as in CaseColumns.month) that a finished import covers; a month between them that is not here is missing. */
  coveredMonths: Int32Array;
  /** Left out without customers; what needs it then finds it itself. */
  prepared?: PreparedColumns;
  /** Counts of all cases, where a page was shown without a filter before. */
  counted?: CountedView;
};
