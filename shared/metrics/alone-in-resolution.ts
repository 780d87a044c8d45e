import type { StoreColumns } from '../model/columns.ts';
import type { Grain } from '../model/series.ts';
import { columnCache } from './column-cache.ts';
import { customerHistory } from './customer-history.ts';
import { resolutionPeriod } from './resolution-instant.ts';

const remember = columnCache<Uint8Array | null>();

/**
 * Whether a case is the only one of its customer that was resolved in its month (or week): counting customers by period then
 * need not look whether he has been counted.
 * @returns 1 or 0 by row; cases of pooled customers are 0, those without a customer 1; null without a customer key. O(cases).
 */
export function aloneInResolution(columns: StoreColumns, grain: Grain): Uint8Array | null {
  return remember(columns, grain, () => {
    const history = customerHistory(columns);
    const customer = columns.cases.codes['customer'];
    if (history === null || customer === undefined) return null;
    const period = resolutionPeriod(columns, grain);
    const first = columns.cases[grain][0] ?? 0;
    const isAlone = new Uint8Array(period.length);
    let periods = 0;
    for (let row = 0; row < period.length; row++) {
      if (customer[row]! < 0) isAlone[row] = 1;
      if (period[row]! - first >= periods) periods = period[row]! - first + 1;
    }
    const lastRow = new Int32Array(periods);
    const lastOwner = new Int32Array(lastRow.length).fill(-1);
    const { byCustomer, start, customers } = history;
    for (let c = 0; c < customers; c++) {
      for (let k = start[c]!; k < start[c + 1]!; k++) {
        const row = byCustomer[k]!;
        const slot = period[row]! - first;
        if (slot < 0) continue;
        if (lastOwner[slot] === c) isAlone[lastRow[slot]!] = 0;
        else isAlone[row] = 1;
        lastOwner[slot] = c;
        lastRow[slot] = row;
      }
    }
    return isAlone;
  });
}
