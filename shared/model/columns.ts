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
  customer: Int32Array;
  month: Int32Array;
  week: Int32Array;
  site: Int32Array;
  product: Int32Array;
  /** Minor units; NaN is absent. */
  value: Float64Array;
  /** Codes of the value's currency and of the customer's segment; left out where no order has one. */
  currency?: Int32Array;
  segment?: Int32Array;
  labels: Readonly<Record<string, readonly string[]>>;
  /** orders of customer c are rows customerStart[c] … customerStart[c + 1] - 1; rows before customerStart[0] have none. */
  customerStart: Uint32Array;
};

/** Exposure given as a file of its own (visits, policies) rather than as orders. */
export type ExposureColumns = {
  n: number;
  month: Int32Array;
  chances: Float64Array;
  site: Int32Array;
  product: Int32Array;
};

export type StoreColumns = {
  cases: CaseColumns;
  orders: OrderColumns | null;
  exposure: ExposureColumns | null;
  zone: string;
  /** Milliseconds UTC; NaN when the store is empty. */
  asOf: number;
  /** Months (as in CaseColumns.month) that a finished import covers; a month between them that is not here is missing. */
  coveredMonths: Int32Array;
};
