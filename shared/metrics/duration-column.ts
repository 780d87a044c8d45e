import { DURATION_STATE, type DurationColumn } from '../model/metric.ts';
import { noMarks } from './marks.ts';
import { radixOrder } from './radix-order.ts';

/**
 * Times to an event by row with those still open at the end of observation censored there.
 * @param from   start by row, milliseconds UTC
 * @param event  when it happened by row, NaN when it has not
 * @param until  end of observation by row; NaN where it is unknown (the row is left out)
 * @param elapsed  milliseconds that count between two instants; the calendar clock unless given
 * @returns times, states and the rows by ascending time. An event after the end of observation has not been observed: the
 *          row is open. An event before its start is a data error: `invalid`, never averaged.
 */
export function durationColumn(
  from: Float64Array,
  event: Float64Array,
  until: Float64Array,
  elapsed: (from: number, to: number) => number = (a, b) => b - a,
): DurationColumn {
  const n = from.length;
  const timeMs = new Float64Array(n).fill(Number.NaN);
  const state = new Int8Array(n);
  const key = new Float64Array(n);
  /** Rows with a usable time from the start, those without from the end. */
  const rows = new Uint32Array(n);
  let m = 0;
  let rest = n;
  for (let i = 0; i < n; i++) {
    const start = from[i]!;
    const end = until[i]!;
    const at = event[i]!;
    const isDone = at <= end || (Number.isNaN(end) && !Number.isNaN(at));
    const stop = isDone ? at : end;
    if (Number.isNaN(start) || Number.isNaN(stop) || stop < start) {
      state[i] = stop < start ? DURATION_STATE.invalid : DURATION_STATE.unknown;
      rows[--rest] = i;
    } else {
      const time = Math.round(elapsed(start, stop));
      state[i] = isDone ? DURATION_STATE.done : DURATION_STATE.open;
      timeMs[i] = time;
      key[i] = time * 2 + (isDone ? 0 : 1);
      rows[m++] = i;
    }
  }
  const order = radixOrder(rows.subarray(0, m), key);
  const orderedTimeMs = new Float64Array(m);
  const openPlaces = noMarks(m);
  const placed = new Int32Array(state);
  for (let k = 0; k < m; k++) {
    const row = order[k]!;
    // The key holds both, so that one number is looked up.
    const own = key[row]!;
    const time = Math.floor(own / 2);
    const isOpen = own - time * 2;
    orderedTimeMs[k] = time;
    openPlaces[k >>> 5]! |= isOpen << (k & 31);
    placed[row] = k * 2 + 1 - isOpen;
  }
  return { timeMs, state, order, orderedTimeMs, openPlaces, placed, unusable: rows.slice(m) };
}
