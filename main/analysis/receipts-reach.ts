import { columnCache } from '../../shared/metrics/column-cache.ts';
import { coveredUntil } from '../../shared/metrics/covered-until.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';

const DAY_MS = 86_400_000;
/** The time before the newest receipt in which the usual number of receipts is read. */
const USUAL_MS = 30 * DAY_MS;
/** So many silent days in which so many receipts were to be expected are no silence: the export ends there. */
const SILENT_MS = 5 * DAY_MS;
const SILENT_ROWS = 10;

/** The receipts' own clock: `seen` is the time they are known to reach, `until` includes the silence that is usual after it. */
export type ReceiptsReach = { seen: number; until: number };

const remember = columnCache<ReceiptsReach>();

/**
 * Until when the complaints are all there. Mostly the as-of time and the usual silence after it (`coveredUntil`); but an
 * export of the cases *received* up to a day, whose cases were worked on long after it, ends at its newest receipt.
 * @returns milliseconds UTC
 */
export function receiptsReach(columns: StoreColumns): ReceiptsReach {
  return remember(columns, 'receipts-reach', () => {
    const seen = newestReceipt(columns);
    return { seen, until: coveredUntil(seen === columns.asOf ? columns : { ...columns, asOf: seen }) };
  });
}

/** The newest receipt where the export ends with it, else the as-of time. */
function newestReceipt({ asOf, cases }: StoreColumns): number {
  const received = cases.instants.receivedAt;
  let newest = received.length - 1;
  while (newest >= 0 && (received[newest] ?? 0) > asOf) newest -= 1;
  const last = received[newest];
  if (last === undefined) return asOf;
  let usual = 0;
  while (usual <= newest && (received[newest - usual] ?? 0) > last - USUAL_MS) usual += 1;
  const silence = asOf - last;
  return silence >= SILENT_MS && (usual / USUAL_MS) * silence >= SILENT_ROWS ? last : asOf;
}
