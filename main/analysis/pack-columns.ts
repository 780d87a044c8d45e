import type { CaseColumns, ExposureColumns, OrderColumns, StoreColumns } from '../../shared/model/columns.ts';
import { packColumn, unpackColumn, type Packing, type TypedColumn } from '../db/queries/pack-column.ts';
import { packTexts, unpackTexts } from './pack-texts.ts';

/** Fields with one label per customer or order: their texts are only read when somebody asks for them. */
const LARGE = ['customer', 'order'];

type Labels = Record<string, readonly string[]>;

/** All that is not an array. Raised by one whenever the form changes: saved columns of another form are not read. */
type Head = {
  form: number;
  zone: string;
  asOf: number | null;
  clusters: CaseColumns['clusters'];
  labels: { cases: Labels; orders: Labels | null };
  packings: Record<string, Packing>;
};

const FORM = 2;

/** The columns as named bytes. */
export function packColumns(columns: StoreColumns): Map<string, Uint8Array> {
  const packed = new Map<string, Uint8Array>();
  const packings: Record<string, Packing> = {};
  for (const [name, column] of arraysOf(columns)) {
    const { packing, bytes } = packColumn(column);
    packings[name] = packing;
    packed.set(name, bytes);
  }
  const labels: Labels = {};
  for (const [field, list] of Object.entries(columns.cases.labels)) {
    if (LARGE.includes(field)) packed.set(`labels.${field}`, packTexts(list));
    else labels[field] = list;
  }
  const head: Head = {
    form: FORM,
    zone: columns.zone,
    asOf: Number.isNaN(columns.asOf) ? null : columns.asOf,
    clusters: columns.cases.clusters,
    labels: { cases: labels, orders: columns.orders?.labels ?? null },
    packings,
  };
  return packed.set('head', new TextEncoder().encode(JSON.stringify(head)));
}

/** The columns again; null when they were saved in another form. */
export function unpackColumns(saved: ReadonlyMap<string, Uint8Array>): StoreColumns | null {
  const head = readHead(saved.get('head'));
  if (head?.form !== FORM) return null;
  const columns = new Map<string, TypedColumn>();
  for (const [name, packing] of Object.entries(head.packings)) {
    const bytes = saved.get(name);
    if (bytes === undefined) return null;
    columns.set(name, unpackColumn(packing, bytes));
  }
  return {
    cases: caseColumns(columns, head, saved),
    orders: head.labels.orders === null ? null : orderColumns(columns, head.labels.orders),
    exposure: columns.has('exposure.month') ? exposureColumns(columns) : null,
    zone: head.zone,
    asOf: head.asOf ?? Number.NaN,
    coveredMonths: i32(columns, 'coveredMonths'),
  };
}

function* arraysOf({ cases, orders, exposure, coveredMonths }: StoreColumns): Generator<[string, TypedColumn]> {
  yield ['coveredMonths', coveredMonths];
  for (const name of ['versionId', 'isOpen', 'month', 'week', 'cluster', 'pooledCustomer'] as const) {
    yield [`cases.${name}`, cases[name]];
  }
  for (const group of ['instants', 'codes', 'numbers', 'flags'] as const) {
    for (const [field, column] of Object.entries(cases[group])) yield [`${group}.${field}`, column];
  }
  if (orders !== null) {
    for (const name of [
      'orderedAt',
      'customer',
      'month',
      'week',
      'site',
      'product',
      'value',
      'customerStart',
    ] as const) {
      yield [`orders.${name}`, orders[name]];
    }
    if (orders.currency !== undefined) yield ['orders.currency', orders.currency];
    if (orders.segment !== undefined) yield ['orders.segment', orders.segment];
  }
  if (exposure !== null) {
    for (const name of ['month', 'chances', 'site', 'product'] as const) yield [`exposure.${name}`, exposure[name]];
  }
}

function caseColumns(columns: Columns, head: Head, saved: ReadonlyMap<string, Uint8Array>): CaseColumns {
  const labels = { ...head.labels.cases };
  for (const field of LARGE) {
    const bytes = saved.get(`labels.${field}`);
    if (bytes !== undefined) defineLazily(labels, field, () => unpackTexts(bytes));
  }
  const versionId = f64(columns, 'cases.versionId');
  return {
    n: versionId.length,
    versionId,
    instants: { ...group(columns, 'instants', Float64Array), receivedAt: f64(columns, 'instants.receivedAt') },
    codes: {
      ...group(columns, 'codes', Int32Array),
      category: i32(columns, 'codes.category'),
      touchpoint: i32(columns, 'codes.touchpoint'),
    },
    labels,
    numbers: group(columns, 'numbers', Float64Array),
    flags: group(columns, 'flags', Int8Array),
    isOpen: of(columns, 'cases.isOpen', Int8Array),
    month: i32(columns, 'cases.month'),
    week: i32(columns, 'cases.week'),
    cluster: i32(columns, 'cases.cluster'),
    clusters: head.clusters,
    pooledCustomer: of(columns, 'cases.pooledCustomer', Uint8Array),
  };
}

function orderColumns(columns: Columns, labels: Labels): OrderColumns {
  const orderedAt = f64(columns, 'orders.orderedAt');
  return {
    n: orderedAt.length,
    orderedAt,
    customer: i32(columns, 'orders.customer'),
    month: i32(columns, 'orders.month'),
    week: i32(columns, 'orders.week'),
    site: i32(columns, 'orders.site'),
    product: i32(columns, 'orders.product'),
    value: f64(columns, 'orders.value'),
    ...(columns.has('orders.currency') ? { currency: i32(columns, 'orders.currency') } : {}),
    ...(columns.has('orders.segment') ? { segment: i32(columns, 'orders.segment') } : {}),
    labels,
    customerStart: of(columns, 'orders.customerStart', Uint32Array),
  };
}

function exposureColumns(columns: Columns): ExposureColumns {
  const month = i32(columns, 'exposure.month');
  return {
    n: month.length,
    month,
    chances: f64(columns, 'exposure.chances'),
    site: i32(columns, 'exposure.site'),
    product: i32(columns, 'exposure.product'),
  };
}

type Columns = ReadonlyMap<string, TypedColumn>;
type Maker<T extends TypedColumn> = new (length: number) => T;

const f64 = (columns: Columns, name: string): Float64Array => of(columns, name, Float64Array);
const i32 = (columns: Columns, name: string): Int32Array => of(columns, name, Int32Array);

function of<T extends TypedColumn>(columns: Columns, name: string, type: Maker<T>): T {
  const column = columns.get(name);
  if (column instanceof type) return column;
  throw new RangeError(`saved columns lack ${name}`);
}

function group<T extends TypedColumn>(columns: Columns, prefix: string, type: Maker<T>): Record<string, T> {
  const found: Record<string, T> = {};
  for (const name of columns.keys()) {
    if (name.startsWith(`${prefix}.`)) found[name.slice(prefix.length + 1)] = of(columns, name, type);
  }
  return found;
}

/** A property whose value is made when it is first read. */
function defineLazily(target: Labels, field: string, make: () => readonly string[]): void {
  let made: readonly string[] | null = null;
  Object.defineProperty(target, field, { enumerable: true, configurable: true, get: () => (made ??= make()) });
}

function readHead(bytes: Uint8Array | undefined): Head | null {
  if (bytes === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packColumns; another form is told by `form`
  return JSON.parse(new TextDecoder().decode(bytes)) as Head;
}
