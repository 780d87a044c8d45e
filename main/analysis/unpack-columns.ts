import type {
  CaseColumns,
  ComplaintLooks,
  ExposureColumns,
  Looks,
  FailureColumns,
  NarrowColumn,
  Netted,
  OrderColumns,
  PreparedColumns,
  StoreColumns,
} from '../../shared/model/columns.ts';
import type { CountedView } from '../../shared/model/view-counts.ts';
import { COUNTED, type ReadColumns } from '../db/queries/column-cache.ts';
import { unpackColumn, type TypedColumn } from '../db/queries/pack-column.ts';
import { lazyObject, once } from './lazy-object.ts';
import { unpackTexts } from './pack-texts.ts';
import { FORM, LARGE, type Labels, type SavedHead } from './saved-head.ts';

/**
 * The columns as `packColumns` saved them; null when they were saved in another form. What loops read row by row is there at
 * once; any other column is unpacked when it is first asked for.
 */
export function unpackColumns(saved: ReadColumns, head = readHead(saved)): StoreColumns | null {
  if (head === null) return null;
  const columns = new Map<string, () => TypedColumn>();
  for (const [name, packing] of Object.entries(head.packings)) {
    const bytes = saved.get(name);
    if (bytes === undefined) return null;
    columns.set(
      name,
      once(() => unpackColumn(packing, bytes())),
    );
  }
  const { orders } = head.labels;
  const counted = saved.get(COUNTED);
  return lazyObject<StoreColumns>(
    {
      cases: () => caseColumns(columns, head, saved),
      orders: () => (orders === null ? null : orderColumns(columns, orders, head.netted)),
      exposure: () => (columns.has('exposure.month') ? exposureColumns(columns) : null),
      ...(columns.has('failures.failedAt') ? { failures: () => failureColumns(columns) } : {}),
      zone: () => head.zone,
      asOf: () => head.asOf ?? Number.NaN,
      coveredMonths: i32(columns, 'coveredMonths'),
      ...(columns.has('prepared.next') ? { prepared: () => preparedColumns(columns) } : {}),
      ...(counted === undefined ? {} : { counted: () => countedView(counted()) }),
    },
    ['cases', 'zone', 'asOf'],
  );
}

function caseColumns(columns: Columns, head: SavedHead, saved: ReadColumns): CaseColumns {
  return lazyObject<CaseColumns>(
    {
      n: () => head.packings['instants.receivedAt']?.length ?? 0,
      versionId: f64(columns, 'cases.versionId'),
      instants: () =>
        lazyObject<CaseColumns['instants']>({
          ...group(columns, 'instants', Float64Array),
          receivedAt: f64(columns, 'instants.receivedAt'),
        }),
      codes: () =>
        lazyObject<CaseColumns['codes']>({
          ...group(columns, 'codes', Int32Array),
          category: i32(columns, 'codes.category'),
          touchpoint: i32(columns, 'codes.touchpoint'),
        }),
      labels: () => labelsOf(head.labels.cases, saved),
      numbers: () => lazyObject(group(columns, 'numbers', Float64Array)),
      flags: () => lazyObject(group(columns, 'flags', Int8Array)),
      isOpen: of(columns, 'cases.isOpen', Int8Array),
      month: i32(columns, 'cases.month'),
      week: i32(columns, 'cases.week'),
      cluster: i32(columns, 'cases.cluster'),
      clusters: () => head.clusters,
      pooledCustomer: of(columns, 'cases.pooledCustomer', Uint8Array),
    },
    [
      'n',
      'instants',
      'codes',
      'labels',
      'numbers',
      'flags',
      'isOpen',
      'month',
      'cluster',
      'clusters',
      'pooledCustomer',
    ],
  );
}

/** Labels of customers and orders are many, and seldom asked for. */
function labelsOf(labels: Labels, saved: ReadColumns): Labels {
  const makers: Record<string, () => readonly string[]> = {};
  for (const [field, list] of Object.entries(labels)) makers[field] = () => list;
  for (const field of LARGE) {
    const bytes = saved.get(`labels.${field}`);
    if (bytes !== undefined) makers[field] = () => unpackTexts(bytes());
  }
  return lazyObject(makers);
}

function orderColumns(columns: Columns, labels: Labels, netted: Netted | null): OrderColumns {
  return lazyObject<OrderColumns>(
    {
      n: () => f64(columns, 'orders.orderedAt')().length,
      orderedAt: f64(columns, 'orders.orderedAt'),
      month: narrow(columns, 'orders.month'),
      week: narrow(columns, 'orders.week'),
      site: narrow(columns, 'orders.site'),
      product: narrow(columns, 'orders.product'),
      value: of<Float64Array | Float32Array>(columns, 'orders.value', Float64Array, Float32Array),
      ...(columns.has('orders.currency') ? { currency: narrow(columns, 'orders.currency') } : {}),
      ...(columns.has('orders.segment') ? { segment: narrow(columns, 'orders.segment') } : {}),
      ...(netted === null ? {} : { netted: () => netted }),
      labels: () => labels,
      customerStart: of(columns, 'orders.customerStart', Uint32Array),
    },
    ['n', 'orderedAt', 'labels', 'customerStart'],
  );
}

function preparedColumns(columns: Columns): PreparedColumns {
  return lazyObject<PreparedColumns>({
    byCustomer: of(columns, 'prepared.byCustomer', Uint32Array),
    start: of(columns, 'prepared.start', Uint32Array),
    next: i32(columns, 'prepared.next'),
    nextOrderAfterResolution: f64(columns, 'prepared.nextOrderAfterResolution'),
    nextOrderAfterReceipt: f64(columns, 'prepared.nextOrderAfterReceipt'),
    ordersBefore: narrow(columns, 'prepared.ordersBefore'),
    ...(columns.has('prepared.controls.look') ? { controls: looks(columns, 'controls') } : {}),
    ...(columns.has('prepared.placebo.look') ? { placebo: looks(columns, 'placebo') } : {}),
    ...(columns.has('prepared.complaints.after') ? { complaints: () => complaintLooks(columns) } : {}),
  });
}

function looks(columns: Columns, name: 'controls' | 'placebo'): () => Looks {
  return () =>
    lazyObject<Looks>({
      look: narrow(columns, `prepared.${name}.look`),
      start: of(columns, `prepared.${name}.start`, Uint32Array),
    });
}

function complaintLooks(columns: Columns): ComplaintLooks {
  return lazyObject<ComplaintLooks>({
    after: narrow(columns, 'prepared.complaints.after'),
    before: narrow(columns, 'prepared.complaints.before'),
  });
}

function exposureColumns(columns: Columns): ExposureColumns {
  const month = i32(columns, 'exposure.month')();
  return {
    n: month.length,
    month,
    chances: f64(columns, 'exposure.chances')(),
    site: i32(columns, 'exposure.site')(),
    product: i32(columns, 'exposure.product')(),
  };
}

function failureColumns(columns: Columns): FailureColumns {
  const failedAt = f64(columns, 'failures.failedAt')();
  return {
    n: failedAt.length,
    failedAt,
    customer: i32(columns, 'failures.customer')(),
    order: i32(columns, 'failures.order')(),
    complained: of(columns, 'failures.complained', Int8Array)(),
  };
}

type Columns = ReadonlyMap<string, () => TypedColumn>;
type Maker<T extends TypedColumn> = new (length: number) => T;

const f64 = (columns: Columns, name: string): (() => Float64Array) => of(columns, name, Float64Array);
const i32 = (columns: Columns, name: string): (() => Int32Array) => of(columns, name, Int32Array);
const narrow = (columns: Columns, name: string): (() => NarrowColumn) =>
  of<NarrowColumn>(columns, name, Int32Array, Int16Array, Int8Array);

function of<T extends TypedColumn>(columns: Columns, name: string, ...types: Maker<T>[]): () => T {
  return () => {
    const column = columns.get(name)?.();
    for (const type of types) if (column instanceof type) return column;
    throw new RangeError(`saved columns lack ${name}`);
  };
}

function group<T extends TypedColumn>(columns: Columns, prefix: string, type: Maker<T>): Record<string, () => T> {
  const found: Record<string, () => T> = {};
  for (const name of columns.keys()) {
    if (name.startsWith(`${prefix}.`)) found[name.slice(prefix.length + 1)] = of(columns, name, type);
  }
  return found;
}

function countedView(bytes: Uint8Array): CountedView {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by saveCounted; what is of another form has another key
  return JSON.parse(new TextDecoder().decode(bytes)) as CountedView;
}

/** All of saved columns that is not an array; null when they were saved in another form. */
export function readHead(saved: ReadColumns): SavedHead | null {
  const bytes = saved.get('head')?.();
  if (bytes === undefined) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by packColumns; another form is told by `form`
  const head = JSON.parse(new TextDecoder().decode(bytes)) as SavedHead;
  return head.form === FORM ? head : null;
}
