import type { CaseColumns, OrderColumns, StoreColumns } from '../../shared/model/columns.ts';
import { periodIndexes, periodStarts } from '../../shared/metrics/periods.ts';

/** One complaint of a test, in days or as ISO instants; what is left out is absent. */
export type TestCase = {
  receivedAt: string;
  customer?: string;
  category?: string;
  touchpoint?: string;
  /** 1 still open, 0 closed; unknown unless given. */
  isOpen?: 0 | 1;
  instants?: Readonly<Record<string, string>>;
  codes?: Readonly<Record<string, string>>;
  numbers?: Readonly<Record<string, number>>;
  flags?: Readonly<Record<string, boolean>>;
};
export type TestOrder = { orderedAt: string; customer?: string; value?: number; site?: string; currency?: string };

const FIRST_MONTH = 2000 * 12;
const LAST_MONTH = 2040 * 12;
const FIRST_WEEK = 1500;
const LAST_WEEK = 3700;

/** Columns of a store with exactly these complaints and orders, as the store would build them. */
export function makeColumns(input: {
  cases: readonly TestCase[];
  orders?: readonly TestOrder[];
  asOf: string;
  zone?: string;
  pooled?: readonly string[];
}): StoreColumns {
  const zone = input.zone ?? 'UTC';
  const customers = [
    ...new Set([
      ...input.cases.flatMap((c) => c.customer ?? []),
      ...(input.orders ?? []).flatMap((o) => o.customer ?? []),
    ]),
  ];
  const codeOf = new Map(customers.map((customer, code) => [customer, code]));
  const rows = input.cases.toSorted((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));
  const cases = makeCases(rows, codeOf, zone, input.pooled ?? []);
  return {
    cases,
    orders: input.orders === undefined ? null : makeOrders(input.orders, codeOf, zone),
    exposure: null,
    zone,
    asOf: Date.parse(input.asOf),
    coveredMonths: coveredMonths(cases.month),
  };
}

function makeCases(
  rows: readonly TestCase[],
  codeOf: ReadonlyMap<string, number>,
  zone: string,
  pooled: readonly string[],
): CaseColumns {
  const receivedAt = Float64Array.from(rows, (r) => Date.parse(r.receivedAt));
  const codes: Record<string, Int32Array> = {};
  const labels: Record<string, readonly string[]> = {};
  const code = (field: string, values: readonly (string | undefined)[]): Int32Array => {
    const list = [...new Set(values.filter((v) => v !== undefined))];
    const at = new Map(list.map((value, i) => [value, i]));
    labels[field] = list;
    return (codes[field] = Int32Array.from(values, (v) => (v === undefined ? -1 : (at.get(v) ?? -1))));
  };
  const category = code(
    'category',
    rows.map((r) => r.category ?? '(none)'),
  );
  const touchpoint = code(
    'touchpoint',
    rows.map((r) => r.touchpoint ?? '(none)'),
  );
  for (const field of keysOf(rows.map((r) => r.codes)))
    code(
      field,
      rows.map((r) => r.codes?.[field]),
    );
  if (rows.some((r) => r.customer !== undefined)) {
    labels['customer'] = [...codeOf.keys()];
    codes['customer'] = Int32Array.from(rows, (r) => (r.customer === undefined ? -1 : (codeOf.get(r.customer) ?? -1)));
  }
  const pairOf = rows.map((_, i) => `${category[i]}/${touchpoint[i]}`);
  const pairs = [...new Set(pairOf)];
  const clusterOf = new Map(pairs.map((pair, i) => [pair, i]));
  return {
    n: rows.length,
    versionId: Float64Array.from(rows, (_, i) => i + 1),
    instants: {
      ...Object.fromEntries(
        keysOf(rows.map((r) => r.instants)).map((f) => [
          f,
          Float64Array.from(rows, (r) => Date.parse(r.instants?.[f] ?? '')),
        ]),
      ),
      receivedAt,
    },
    codes: { ...codes, category, touchpoint },
    labels,
    numbers: Object.fromEntries(
      keysOf(rows.map((r) => r.numbers)).map((f) => [f, Float64Array.from(rows, (r) => r.numbers?.[f] ?? Number.NaN)]),
    ),
    flags: Object.fromEntries(
      keysOf(rows.map((r) => r.flags)).map((f) => [
        f,
        Int8Array.from(rows, (r) => (r.flags?.[f] === undefined ? -1 : Number(r.flags[f]))),
      ]),
    ),
    isOpen: Int8Array.from(rows, (r) => r.isOpen ?? -1),
    month: months(receivedAt, zone),
    week: weeks(receivedAt, zone),
    cluster: Int32Array.from(pairOf, (pair) => clusterOf.get(pair) ?? 0),
    clusters: pairs.map((pair) => {
      const [c, t] = pair.split('/').map(Number);
      return { category: c ?? 0, touchpoint: t ?? 0 };
    }),
    pooledCustomer: Uint8Array.from(codeOf.keys(), (c) => (pooled.includes(c) ? 1 : 0)),
  };
}

function makeOrders(orders: readonly TestOrder[], codeOf: ReadonlyMap<string, number>, zone: string): OrderColumns {
  const sorted = orders
    .map((order) => ({ ...order, at: Date.parse(order.orderedAt), code: codeOf.get(order.customer ?? '') ?? -1 }))
    .toSorted((a, b) => a.code - b.code || a.at - b.at);
  const orderedAt = Float64Array.from(sorted, (o) => o.at);
  const sites = [...new Set(sorted.flatMap((o) => o.site ?? []))];
  const currencies = [...new Set(sorted.flatMap((o) => o.currency ?? []))];
  const customerStart = new Uint32Array(codeOf.size + 1);
  for (const { code } of sorted) if (code < codeOf.size) customerStart[code + 1]!++;
  for (let c = 0; c < codeOf.size; c++) customerStart[c + 1]! += customerStart[c]!;
  return {
    n: sorted.length,
    orderedAt,
    month: months(orderedAt, zone),
    week: weeks(orderedAt, zone),
    site: Int32Array.from(sorted, (o) => (o.site === undefined ? -1 : sites.indexOf(o.site))),
    product: new Int32Array(sorted.length).fill(-1),
    value: Float64Array.from(sorted, (o) => o.value ?? Number.NaN),
    ...(currencies.length > 0 && {
      currency: Int32Array.from(sorted, (o) => (o.currency === undefined ? -1 : currencies.indexOf(o.currency))),
    }),
    labels: { site: sites, product: [], ...(currencies.length > 0 && { currency: currencies }) },
    customerStart,
  };
}

function keysOf(records: readonly (Readonly<Record<string, unknown>> | undefined)[]): string[] {
  return [...new Set(records.flatMap((r) => Object.keys(r ?? {})))];
}

function months(instants: Float64Array, zone: string): Int32Array {
  const starts = periodStarts(FIRST_MONTH, LAST_MONTH, 'month', zone);
  return periodIndexes(instants, starts).map((m) => m + FIRST_MONTH);
}

function weeks(instants: Float64Array, zone: string): Int32Array {
  const starts = periodStarts(FIRST_WEEK, LAST_WEEK, 'week', zone);
  return periodIndexes(instants, starts).map((w) => w + FIRST_WEEK);
}

function coveredMonths(month: Int32Array): Int32Array {
  if (month.length === 0) return new Int32Array(0);
  const first = Math.min(...month);
  const last = Math.max(...month);
  return Int32Array.from({ length: last - first + 1 }, (_, k) => first + k);
}
