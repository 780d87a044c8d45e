import { pooledCustomers } from '../../shared/metrics/pooled-customers.ts';
import { prepareColumns } from '../../shared/metrics/prepare-columns.ts';
import type { CaseColumns, OrderColumns, StoreColumns } from '../../shared/model/columns.ts';
import { readSavedColumns, saveColumns } from '../db/queries/column-cache.ts';
import { readOrganisation, readStoreVersion } from '../db/queries/settings.ts';
import { importMoments, NOW } from '../db/queries/visible-rows.ts';
import type { ReadableDb, WritableDb } from '../db/types.ts';
import { buildCaseColumns } from './build-case-columns.ts';
import { buildExposureColumns } from './build-exposure-columns.ts';
import { buildFailureColumns } from './build-failure-columns.ts';
import { buildOrderColumns, customerStarts } from './build-order-columns.ts';
import { coveredMonths } from './covered-months.ts';
import { keyCodes } from './key-codes.ts';
import { packColumns } from './pack-columns.ts';
import { unpackColumns } from './unpack-columns.ts';

/**
 * The visible cases, orders and exposure as typed arrays, and what follows from them (PreparedColumns): built in one pass over
 * the visible versions, saved in the store beside its version, and reloaded in milliseconds as long as nothing changes.
 * @param asAt  the store as it was after this import; now when left out
 */
export function loadStoreColumns(db: WritableDb, asAt: number = NOW): StoreColumns {
  const saved = db.snapshot(() => readSavedColumns(db, readStoreVersion(db), asAt));
  const reloaded = saved === null ? null : unpackColumns(saved);
  if (reloaded !== null) return reloaded;
  const { columns, version } = db.snapshot(() => ({ columns: buildColumns(db, asAt), version: readStoreVersion(db) }));
  saveColumns(db, version, asAt, () => packColumns(columns));
  return columns;
}

/** Builds the columns from the rows of the store, whatever is saved. */
export function buildColumns(db: ReadableDb, asAt: number = NOW): StoreColumns {
  const { zone } = readOrganisation(db);
  const moments = importMoments(db, asAt);
  const customers = keyCodes(db, 'customer');
  const references = { customers, orders: keyCodes(db, 'order_ref') };
  const alone = buildCaseColumns(db, asAt, zone, references);
  const bought = buildOrderColumns(db, asAt, zone, customers);
  const failures = buildFailureColumns(db, asAt, references);
  const keys = customers.labels();
  const cases: CaseColumns = {
    ...alone,
    labels: keys.length === 0 ? alone.labels : { ...alone.labels, customer: keys },
    pooledCustomer: pooledCustomers(casesByCustomer(alone.codes['customer'] ?? new Int32Array(0), keys.length), keys),
  };
  const orders: OrderColumns | null =
    bought === null ? null : { ...bought.purchases, customerStart: customerStarts(bought.customer, keys.length) };
  const columns: StoreColumns = {
    cases,
    orders,
    exposure: buildExposureColumns(db, asAt, zone, cases.labels),
    ...(failures === null ? {} : { failures }),
    zone,
    asOf: newest(moments.map(({ kind, asOf }) => (kind === 'exposure' ? null : asOf))),
    coveredMonths: coveredMonths(
      moments.filter(({ kind }) => kind === 'complaints').map(({ dated }) => dated),
      zone,
    ),
  };
  const prepared = prepareColumns(columns);
  return prepared === undefined ? columns : Object.assign(columns, { prepared });
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
