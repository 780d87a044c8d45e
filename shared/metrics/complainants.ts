import type { ComplaintLooks, StoreColumns } from '../model/columns.ts';
import type { Groups } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { complaintLooks, NO_LOOK } from './complaint-looks.ts';
import type { ControlTable } from './control-table.ts';
import { firstCases } from './first-cases.ts';
import { DAY_MS } from './follow-up.ts';
import { groupsCache } from './groups-cache.ts';
import { resolutionInstant } from './resolution-instant.ts';

/** Complainants to be compared, each once: at his first complaint in the view. Arrays of equal length. */
export type Complainants = {
  /** Row of the complaint. */
  row: Uint32Array;
  customer: Int32Array;
  /** Stratum as in ControlTable when the window starts (see `complainants`); -1 when he had never bought before. */
  stratum: Int32Array;
  bought: Uint8Array;
};

const remember = {
  resolved: groupsCache<ControlTable, Complainants>(),
  unresolved: groupsCache<ControlTable, Complainants>(),
};

/**
 * Complainants of the view whose window after the resolution has closed, with their strata at that moment.
 * @param groups  the cases of the view: rows in any group
 * @param take    which complaints count: `resolved` (window from resolution) or `unresolved` (window from receipt)
 */
export function complainants(
  columns: StoreColumns,
  table: ControlTable,
  groups: Groups,
  take: 'resolved' | 'unresolved',
): Complainants {
  return remember[take](groups, table, () => findComplainants(columns, table, groups, take));
}

function findComplainants(
  columns: StoreColumns,
  table: ControlTable,
  groups: Groups,
  take: 'resolved' | 'unresolved',
): Complainants {
  const customer = columns.cases.codes['customer'];
  const looks = complaintLooks(columns, table.windowMs / DAY_MS);
  if (customer === undefined || looks === null) return noComplainants(0);
  const kinds = kindsOfStart(columns, table.windowMs, looks);
  const first = firstCases(customer, columns.cases.pooledCustomer.length, groups, kinds, START[take]);
  const found = noComplainants(first.length);
  let n = 0;
  for (let c = 0; c < first.length; c++) {
    const row = first[c]!;
    if (row < 0) continue;
    const look = looks.after[row]!;
    found.row[n] = row;
    found.customer[n] = c;
    found.stratum[n] = look >> 1;
    found.bought[n++] = look & 1;
  }
  return {
    row: found.row.slice(0, n),
    customer: found.customer.slice(0, n),
    stratum: found.stratum.slice(0, n),
    bought: found.bought.slice(0, n),
  };
}

function noComplainants(n: number): Complainants {
  return {
    row: new Uint32Array(n),
    customer: new Int32Array(n),
    stratum: new Int32Array(n),
    bought: new Uint8Array(n),
  };
}

/** Where a complaint's window starts, when it has closed; `none` also without a known customer. */
const START = { none: 0, resolved: 1, unresolved: 2 } as const;

const rememberKinds = columnCache<Int8Array>();

function kindsOfStart(columns: StoreColumns, windowMs: number, { after }: ComplaintLooks): Int8Array {
  return rememberKinds(columns, String(windowMs), () => {
    const resolved = resolutionInstant(columns);
    const kinds = new Int8Array(after.length).fill(START.none);
    for (let row = 0; row < kinds.length; row++) {
      if (after[row] !== NO_LOOK) kinds[row] = Number.isNaN(resolved[row]!) ? START.unresolved : START.resolved;
    }
    return kinds;
  });
}

/** The complainants for whom a condition holds. */
export function onlyComplainants(all: Complainants, isIn: (row: number, k: number) => boolean): Complainants {
  const kept = new Uint32Array(all.row.length);
  let n = 0;
  for (let k = 0; k < kept.length; k++) if (isIn(all.row[k]!, k)) kept[n++] = k;
  const only = noComplainants(n);
  for (let at = 0; at < n; at++) {
    const k = kept[at]!;
    only.row[at] = all.row[k]!;
    only.customer[at] = all.customer[k]!;
    only.stratum[at] = all.stratum[k]!;
    only.bought[at] = all.bought[k]!;
  }
  return only;
}
