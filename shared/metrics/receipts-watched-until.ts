import type { StoreColumns } from '../model/columns.ts';
import { columnCache } from './column-cache.ts';
import { DAY_MS } from './follow-up.ts';

/** The time before the newest receipt in which the usual number of receipts is read. */
const USUAL_MS = 30 * DAY_MS;
/** So many silent days in which so many receipts were to be expected are no silence: the export ends there. */
const SILENT_MS = 5 * DAY_MS;
const SILENT_ROWS = 10;
/** Fewer receipts than this do not tell how usual a silence is. */
const FEWEST_RECEIPTS = 20;

const remember = columnCache<number>();

/**
 * Until when new complaints have been watched: the as-of time; or the newest receipt where the export plainly ends with it (the cases
 * *received* up to a day, worked on long after it). A window that ends later is not closed: nobody can tell whether the customer
 * complained again.
 * @returns milliseconds UTC
 */
export function receiptsWatchedUntil(columns: StoreColumns): number {
  return newestReceipt(columns, FEWEST_RECEIPTS);
}

/**
 * The newest receipt where the export ends with it, else the as-of time.
 * @param fewest  receipts in the last 30 days that it takes to know what silence is usual
 */
export function newestReceipt(columns: StoreColumns, fewest: number): number {
  return remember(columns, String(fewest), () => {
    const { asOf, cases } = columns;
    const received = cases.instants.receivedAt;
    let newest = received.length - 1;
    while (newest >= 0 && (received[newest] ?? 0) > asOf) newest -= 1;
    const last = received[newest];
    if (last === undefined) return asOf;
    let usual = 0;
    while (usual <= newest && (received[newest - usual] ?? 0) > last - USUAL_MS) usual += 1;
    const silence = asOf - last;
    return usual >= fewest && silence >= SILENT_MS && (usual / USUAL_MS) * silence >= SILENT_ROWS ? last : asOf;
  });
}
