import { columnCache } from '../../shared/metrics/column-cache.ts';
import { zoneClock } from '../../shared/metrics/zone-clock.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';

/** What tells the rows of a dimension apart: codes by row (-1 absent) and what they stand for. */
export type PlaceColumn = { codes: ArrayLike<number>; labels: readonly string[] };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'];
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
/** More receipts than this share (of 1) on the stroke of midnight: the export knows days, not hours. */
const MOST_AT_MIDNIGHT = 0.02;

const remember = columnCache<PlaceColumn | null>();

/**
 * A dimension of cases: a code field, or the weekday (`1` is Monday) or hour (`00` to `23`) of receipt on the wall clock of the
 * store's zone. Null where the source has nothing of it.
 */
export function placeColumn(columns: StoreColumns, dimension: string): PlaceColumn | null {
  if (dimension === 'weekday' || dimension === 'hour')
    return remember(columns, dimension, () => (dimension === 'hour' ? hours(columns) : weekdays(columns)));
  const codes = columns.cases.codes[dimension];
  return codes === undefined ? null : { codes, labels: columns.cases.labels[dimension] ?? [] };
}

function weekdays(columns: StoreColumns): PlaceColumn {
  // 1970-01-01 was a Thursday.
  return { codes: localCodes(columns, (local) => (Math.floor(local / DAY_MS) + 3) % 7), labels: WEEKDAYS };
}

function hours(columns: StoreColumns): PlaceColumn | null {
  let midnights = 0;
  const codes = localCodes(columns, (local) => {
    const time = local % DAY_MS;
    if (time === 0) midnights++;
    return Math.floor(time / HOUR_MS);
  });
  return midnights > MOST_AT_MIDNIGHT * columns.cases.n ? null : { codes, labels: HOURS };
}

/** The zone is asked once an hour: rows are in the order of receipt. */
function localCodes({ cases, zone }: StoreColumns, codeOf: (localMs: number) => number): Int8Array {
  const clock = zoneClock(zone);
  const codes = new Int8Array(cases.n);
  const at = cases.instants.receivedAt;
  let hour = NaN;
  let offset = 0;
  for (let row = 0; row < cases.n; row++) {
    const instant = at[row]!;
    const now = Math.floor(instant / HOUR_MS);
    if (now !== hour) {
      hour = now;
      offset = clock.toLocal(instant) - instant;
    }
    codes[row] = codeOf(instant + offset);
  }
  return codes;
}
