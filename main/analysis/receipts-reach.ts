import { columnCache } from '../../shared/metrics/column-cache.ts';
import { coveredUntil } from '../../shared/metrics/covered-until.ts';
import { newestReceipt } from '../../shared/metrics/receipts-watched-until.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';

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
    const seen = newestReceipt(columns, 1);
    return { seen, until: coveredUntil(seen === columns.asOf ? columns : { ...columns, asOf: seen }) };
  });
}
