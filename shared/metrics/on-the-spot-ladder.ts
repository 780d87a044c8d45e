import type { StoreColumns } from '../model/columns.ts';
import { LADDER_STEPS, type LadderRow } from '../model/follow-up.ts';
import { DURATION_STATE, type Groups, type MetricSettings } from '../model/metric.ts';
import { columnCache } from './column-cache.ts';
import { proportionOf } from './proportion-of.ts';
import { timeToResolution } from './time-to-resolution.ts';
import { zoneClock } from './zone-clock.ts';

export const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const remember = columnCache<{ step: Int8Array; why: (string | null)[] }>();

/**
 * How quickly were complaints put right: within 60 seconds, with the first contact, on the same day, within the target,
 * later, not yet? Every case stands on the first step that fits (METRICS.md 5). A step the source cannot tell is skipped and
 * says why.
 * @param groups  the cases: rows in any group
 * @returns       one row per step, with the share so far; null where no case has a usable time
 */
export function onTheSpotLadder(columns: StoreColumns, groups: Groups, settings: MetricSettings): LadderRow[] | null {
  const { step, why } = remember(columns, JSON.stringify(settings), () => stand(columns, settings));
  const counts = new Uint32Array(LADDER_STEPS.length);
  const { of, rows } = groups;
  for (let k = 0; k < (rows ?? step).length; k++) {
    const row = rows === undefined ? k : rows[k]!;
    if (of[row]! >= 0 && step[row]! >= 0) counts[step[row]!]!++;
  }
  const all = counts.reduce((sum, n) => sum + n, 0);
  if (all === 0) return null;
  let soFar = 0;
  return LADDER_STEPS.map((name, k) => ({
    step: name,
    cases: proportionOf(counts[k]!, all),
    cumulative: proportionOf((soFar += counts[k]!), all),
    why: why[k] ?? null,
  }));
}

/** The step each case stands on (index of LADDER_STEPS), -1 where its time is not usable. */
export function ladderSteps(columns: StoreColumns, settings: MetricSettings): Int8Array {
  return remember(columns, JSON.stringify(settings), () => stand(columns, settings)).step;
}

function stand(columns: StoreColumns, settings: MetricSettings): { step: Int8Array; why: (string | null)[] } {
  const { n, instants, numbers } = columns.cases;
  const { state, timeMs } = timeToResolution.durations(columns, { ...settings, clock: null });
  const target = timeToResolution.durations(columns, settings).timeMs;
  const targetMs = settings.targets.resolutionMs;
  const replies = numbers['replies'];
  const hasSeconds = knowsSeconds(columns);
  const dayEnd = localDayEnd(columns.zone);
  const step = new Int8Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (state[i] === DURATION_STATE.open) step[i] = 5;
    if (state[i] !== DURATION_STATE.done) continue;
    const received = instants.receivedAt[i]!;
    if (hasSeconds && timeMs[i]! <= MINUTE_MS) step[i] = 0;
    else if ((replies?.[i] ?? Number.NaN) <= 1 && !((numbers['reopens']?.[i] ?? 0) > 0)) step[i] = 1;
    else if (received + timeMs[i]! < dayEnd(received)) step[i] = 2;
    else step[i] = targetMs !== null && target[i]! <= targetMs ? 3 : 4;
  }
  return {
    step,
    why: [
      hasSeconds ? null : 'times in this source have no seconds',
      replies === undefined ? 'this source does not count replies' : null,
      null,
      targetMs === null ? 'no target is set' : null,
    ],
  };
}

/** True when some receipt is not on a whole minute: only then can 60 seconds be told. */
export function knowsSeconds({ cases }: StoreColumns): boolean {
  return cases.instants.receivedAt.some((at) => at % MINUTE_MS !== 0);
}

/** End of the local day of an instant, remembered by day. */
export function localDayEnd(zone: string): (utcMs: number) => number {
  const clock = zoneClock(zone);
  const ends = new Map<number, number>();
  return (utcMs) => {
    const day = Math.floor(clock.toLocal(utcMs) / DAY_MS);
    let end = ends.get(day);
    if (end === undefined) {
      end = clock.toUtc((day + 1) * DAY_MS);
      ends.set(day, end);
    }
    return end;
  };
}
