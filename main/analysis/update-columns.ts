import type { RowKind } from '../../shared/model/fields.ts';
import { pooledCustomers } from '../../shared/metrics/pooled-customers.ts';
import { prepareColumns } from '../../shared/metrics/prepare-columns.ts';
import type { CaseColumns, FailureColumns, PreparedColumns, StoreColumns } from '../../shared/model/columns.ts';
import { importsByKind } from '../db/queries/imports-by-kind.ts';
import { readOrganisation } from '../db/queries/settings.ts';
import { importMoments } from '../db/queries/visible-rows.ts';
import type { ReadableDb } from '../db/types.ts';
import { buildCaseColumns } from './build-case-columns.ts';
import { buildExposureColumns } from './build-exposure-columns.ts';
import { buildFailureColumns } from './build-failure-columns.ts';
import { buildOrderColumns, withCustomers } from './build-order-columns.ts';
import { coveredMonths } from './covered-months.ts';
import { hasSameRows, labelsIn, type EarlierColumns } from './earlier-columns.ts';
import { keyCodes, type KeyCodes, type KnownLabels } from './key-codes.ts';
import { withProperties } from './lazy-object.ts';
import type { Built, SavedBytes } from './pack-columns.ts';
import { takeOverCases, takeOverOrders } from './take-over.ts';

/** What still is as it was saved, by the columns' names. */
type Updated = Built & { kept: SavedBytes };

/**
 * The columns of the store as it is, exactly as if all were built from its rows: kinds of rows of which no import came or went since
 * the earlier columns are taken over. What is prepared of customers is taken over only where cases, orders and the data's clock all
 * stand: the looks of the matched baseline rest on the clock and on the delays of all complainants, so that any new case or order
 * moves nearly all of them. Customers are numbered by the orders first, so that new cases leave the orders where they are.
 * @param earlier  columns of another state of the store; null builds everything
 */
export function updateColumns(db: ReadableDb, asAt: number, earlier: EarlierColumns | null): Updated {
  const { zone } = readOrganisation(db);
  const moments = importMoments(db, asAt);
  const imports = importsByKind(moments);
  const same = (...kinds: RowKind[]): EarlierColumns | null =>
    earlier?.columns.zone === zone && kinds.every((kind) => hasSameRows(earlier, imports, kind)) ? earlier : null;
  const [sameOrders, sameCases, sameBoth] = [same('orders'), same('complaints'), same('orders', 'complaints')];
  const known = (field: 'customer' | 'order'): KnownLabels | undefined =>
    earlier === null ? undefined : labelsIn(earlier, field);
  const customers = keyCodes(db, 'customer', known('customer'));
  const references = { customers, orders: keyCodes(db, 'order_ref', known('order')) };

  const bought =
    sameOrders === null ? buildOrderColumns(db, asAt, zone, customers) : takeOverOrders(sameOrders, customers);
  const buyers = customers.size();
  const alone =
    sameCases === null ? buildCaseColumns(db, asAt, zone, references) : takeOverCases(sameCases, references);
  const failures = failuresOf(db, asAt, same('orders', 'complaints', 'failures'), references);
  const labels = customers.labels();
  const cases: CaseColumns = withProperties(alone, {
    labels: labels.length === 0 ? alone.labels : withProperties(alone.labels, { customer: labels }),
    pooledCustomer: pooledCustomers(
      casesByCustomer(alone.codes['customer'] ?? new Int32Array(0), labels.length),
      labels,
    ),
  });
  const sameExposure = same('complaints', 'exposure');
  const columns: StoreColumns = {
    cases,
    orders: bought === null ? null : withCustomers(bought, labels.length),
    exposure:
      sameExposure === null ? buildExposureColumns(db, asAt, zone, cases.labels) : sameExposure.columns.exposure,
    ...(failures === null ? {} : { failures }),
    zone,
    asOf: newest(moments.map(({ kind, asOf }) => (kind === 'exposure' ? null : asOf))),
    coveredMonths: coveredMonths(
      moments.filter(({ kind }) => kind === 'complaints').map(({ dated }) => dated),
      zone,
    ),
  };
  const history = sameBoth === null ? null : samePrepared(sameBoth.columns, columns);
  const prepared = history ?? prepareColumns(columns);
  const taken = [
    ...(sameCases === null ? [] : ['cases', 'instants', 'codes', 'numbers', 'flags']),
    ...(sameOrders === null ? [] : ['orders']),
    ...(history === null ? [] : ['prepared']),
  ];
  const saved: SavedBytes['column'] = (name) => earlier?.bytes.column(name) ?? null;
  const anew = [...BY_CUSTOMER, ...(sameBoth === null ? ['codes.customer'] : [])];
  return {
    columns: prepared === undefined ? columns : Object.assign(columns, { prepared }),
    imports,
    keys: { customer: customers.ids(), order: references.orders.ids() },
    buyers,
    kept: {
      column: (name) => (anew.includes(name) || !taken.includes(name.split('.')[0] ?? '') ? null : saved(name)),
      texts: (field) => (field === 'order' && sameCases !== null ? sameCases.bytes.texts(field) : null),
    },
  };
}

/** Columns with a value by customer: of whom there may be more by other kinds of rows. */
const BY_CUSTOMER = ['cases.pooledCustomer', 'orders.customerStart'];

/** The known failures, taken over where there is something to take over; their customers are numbered last. */
function failuresOf(
  db: ReadableDb,
  asAt: number,
  same: EarlierColumns | null,
  references: { customers: KeyCodes; orders: KeyCodes },
): FailureColumns | null {
  if (same === null) return buildFailureColumns(db, asAt, references);
  references.customers.codesOf(same.keys.customer);
  references.orders.codesOf(same.keys.order);
  return same.columns.failures ?? null;
}

/** What is prepared of the same cases and orders, where the clock and the number of customers stand as well. */
function samePrepared(before: StoreColumns, now: StoreColumns): PreparedColumns | null {
  const stands =
    Object.is(before.asOf, now.asOf) && before.cases.pooledCustomer.length === now.cases.pooledCustomer.length;
  return stands ? (before.prepared ?? null) : null;
}

function casesByCustomer(customer: Int32Array, customers: number): Uint32Array {
  const cases = new Uint32Array(customers);
  for (let row = 0; row < customer.length; row += 1) {
    const code = customer[row] ?? -1;
    if (code >= 0) cases[code] = (cases[code] ?? 0) + 1;
  }
  return cases;
}

/** The data's clock: the newest moment of any finished import; NaN when there is none. Exposure has no moments of its own. */
function newest(moments: readonly (number | null)[]): number {
  const known = moments.filter((at) => at !== null);
  return known.length === 0 ? Number.NaN : Math.max(...known);
}
