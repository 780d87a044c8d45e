/** R's survfit takes a survival this close to 1 - p as equal to it. */
const TOLERANCE = 1e-9;

/** Watches survival curves fall and notes when each passes a level. */
export type QuantileWatch = {
  /** By curve: `passed` is to be called after an event that leaves this many cases at risk, or fewer. */
  alarm: Float64Array;
  /** An event at `time` has left `atRisk` cases. */
  passed: (curve: number, atRisk: number, time: number) => void;
  /** So many cases have gone without an event, one after the other; `atRisk` were there just before. */
  censored: (curve: number, atRisk: number, cases: number) => void;
  /** Curves that met a level exactly and have had no event since. */
  unsettled: () => number[];
  /** Such a curve ends: its level has no later event time, and its longest time stands in for it. */
  ended: (curve: number, longest: number) => void;
  /** By share asked for and curve; NaN while not reached. */
  quantiles: readonly Float64Array[];
};

/**
 * The bookkeeping of Kaplan–Meier quantiles for many curves at once (see `groupedKaplanMeier`). Between two censorings the
 * survival is S · atRisk / atRiskThen, so that each level has a number at risk at which it is passed.
 * @param sizes  cases by curve
 * @param ps     shares done, ascending
 */
export function quantileWatch(sizes: Uint32Array, ps: readonly number[]): QuantileWatch {
  const curves = sizes.length;
  const levels = ps.map((p) => 1 - p);
  const quantiles = levels.map(() => new Float64Array(curves).fill(Number.NaN));
  const survival = new Float64Array(curves).fill(1);
  const atRiskThen = Float64Array.from(sizes);
  const next = new Uint8Array(curves);
  /** Time at which a curve met its level exactly, until the next event time is known. */
  const metAt = new Float64Array(curves).fill(Number.NaN);
  const alarm = new Float64Array(curves);

  const setAlarm = (c: number): void => {
    const level = levels[next[c]!];
    if (!Number.isNaN(metAt[c]!)) alarm[c] = Infinity;
    else if (level === undefined) alarm[c] = -1;
    else alarm[c] = ((level + TOLERANCE) * atRiskThen[c]!) / survival[c]!;
  };
  const settle = (c: number, s: number, time: number): void => {
    const since = metAt[c]!;
    const level = levels[next[c]!]!;
    if (time > since) quantiles[next[c]!]![c] = (since + time) / 2;
    else if (s < level - TOLERANCE) quantiles[next[c]!]![c] = time;
    else return;
    metAt[c] = Number.NaN;
    next[c]!++;
  };
  for (let c = 0; c < curves; c++) setAlarm(c);

  return {
    alarm,
    quantiles,
    passed: (c, atRisk, time) => {
      const s = (survival[c]! * atRisk) / atRiskThen[c]!;
      if (!Number.isNaN(metAt[c]!)) settle(c, s, time);
      while (Number.isNaN(metAt[c]!) && next[c]! < levels.length && s <= levels[next[c]!]! + TOLERANCE) {
        if (s < levels[next[c]!]! - TOLERANCE) quantiles[next[c]!++]![c] = time;
        else metAt[c] = time;
      }
      setAlarm(c);
    },
    censored: (c, atRisk, cases) => {
      survival[c] = (survival[c]! * atRisk) / atRiskThen[c]!;
      atRiskThen[c] = atRisk - cases;
      setAlarm(c);
    },
    unsettled: () => [...metAt.keys()].filter((c) => !Number.isNaN(metAt[c]!)),
    ended: (c, longest) => {
      quantiles[next[c]!]![c] = (metAt[c]! + longest) / 2;
    },
  };
}
