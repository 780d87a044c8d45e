import { middleWatch } from './middle-watch.ts';
import { quantileWatch } from './quantile-watch.ts';

/** Kaplan–Meier quantiles and the naive median of many groups, while their cases pass by in the order of time. */
export type CountDown = {
  /** By group: to be lowered by one at each event; `due` is to be called when that leaves none. */
  left: Int32Array;
  /** An event at `time` has taken the last of `left`. */
  due: (group: number, time: number) => void;
  /** Takes so many events at once where nothing is passed by them; else says no, and they must come one by one. */
  take: (group: number, events: number) => boolean;
  /** So many cases have gone without an event, one after the other. */
  censored: (group: number, cases: number) => void;
  /** Groups whose longest time is asked for after the last case. */
  unsettled: () => number[];
  ended: (group: number, longest: number) => void;
  quantiles: readonly Float64Array[];
  closedOnlyMedian: Float64Array;
};

/**
 * Between two censorings the number at risk at which a quantile is passed is known beforehand, as is the one at which the middle
 * done case is reached: what an event costs is one count down to the nearer of the two.
 * @param n     cases by group
 * @param open  those of them without an event
 * @param ps    shares done, ascending
 */
export function countDown(n: Uint32Array, open: Uint32Array, ps: readonly number[]): CountDown {
  const watch = quantileWatch(n, ps);
  const middle = middleWatch(n, open);
  const left = new Int32Array(n.length);
  /** Cases at risk are left[g] + beyond[g]. */
  const beyond = new Int32Array(n.length);
  const set = (g: number, atRisk: number): void => {
    const alarm = Math.max(watch.alarm[g]!, middle.alarm[g]!);
    beyond[g] = Math.min(Math.max(Math.floor(alarm), -1), atRisk);
    left[g] = atRisk - beyond[g];
  };
  for (let g = 0; g < n.length; g++) set(g, n[g]!);
  return {
    left,
    due: (g, time) => {
      const atRisk = left[g]! + beyond[g]!;
      if (atRisk <= watch.alarm[g]!) watch.passed(g, atRisk, time);
      if (atRisk <= middle.alarm[g]!) middle.passed(g, time);
      set(g, atRisk);
    },
    take: (g, events) => {
      if (events >= left[g]!) return false;
      left[g]! -= events;
      return true;
    },
    censored: (g, cases) => {
      const atRisk = left[g]! + beyond[g]!;
      watch.censored(g, atRisk, cases);
      middle.alarm[g]! -= cases;
      set(g, atRisk - cases);
    },
    unsettled: watch.unsettled,
    ended: watch.ended,
    quantiles: watch.quantiles,
    closedOnlyMedian: middle.median,
  };
}
