const DAY_MS = 86_400_000;
const QUARTER_MS = 900_000;
const QUARTERS = 96;
/** 1900-01-01 to 2200-01-01; anything outside is no date of a complaint and counts for nothing here. */
const FIRST_DAY = -25_567;
const DAYS = 109_573;
/** A lone tail of dates this far beyond the rest is a typing error, not the data's clock. */
const LONELY_DAYS = 180;
const LONELY_SHARE_OF_1 = 0.001;

export type DayCounts = {
  /** Takes in moments that something happened (not promises): milliseconds UTC, NaN is absent. */
  readonly addEvents: (instants: Float64Array) => void;
  /** Takes in the moments the rows are dated by. */
  readonly addDated: (instants: Float64Array) => void;
  /**
   * The newest moment, or null when there is none. A thousandth of the moments at most is passed over when it lies more
   * than 180 days beyond the rest (`2099-12-31`).
   */
  readonly asOf: () => number | null;
  /** Rows by quarter of an hour in ascending order: pairs of quarters since 1970 and rows. Dates before 1970 are left out. */
  readonly dated: () => Uint32Array;
};

/** Counts of an import's moments, for its as-of time and for the months that it covers. */
export function createDayCounts(): DayCounts {
  const counts = new Uint32Array(DAYS);
  const newest = new Float64Array(DAYS);
  const quarters = quarterCounts();
  let total = 0;

  return {
    addEvents(instants) {
      for (let row = 0; row < instants.length; row += 1) {
        const at = instants[row] ?? Number.NaN;
        const day = Math.floor(at / DAY_MS) - FIRST_DAY;
        if (!(day >= 0 && day < DAYS)) continue;
        total += 1;
        const known = counts[day] ?? 0;
        counts[day] = known + 1;
        if (known === 0 || at > (newest[day] ?? 0)) newest[day] = at;
      }
    },
    addDated(instants) {
      for (let row = 0; row < instants.length; row += 1) {
        const quarter = Math.floor((instants[row] ?? Number.NaN) / QUARTER_MS);
        if (quarter >= 0) quarters.add(quarter);
      }
    },
    asOf() {
      const days: number[] = [];
      for (let day = DAYS - 1; day >= 0; day -= 1) if ((counts[day] ?? 0) > 0) days.push(day);
      let start = 0;
      let passed = 0;
      for (const [at, day] of days.entries()) {
        passed += counts[day] ?? 0;
        if (passed > total * LONELY_SHARE_OF_1) break;
        if (day - (days[at + 1] ?? day) > LONELY_DAYS) start = at + 1;
      }
      const day = days[start];
      return day === undefined ? null : (newest[day] ?? null);
    },
    dated: quarters.pairs,
  };
}

/** Counts by quarter of an hour since 1970, day by day: an import's days are few, its rows are not. */
function quarterCounts(): { add: (quarter: number) => void; pairs: () => Uint32Array } {
  const days: Uint32Array[] = [];
  return {
    add(quarter) {
      const day = Math.floor(quarter / QUARTERS);
      const counts = (days[day] ??= new Uint32Array(QUARTERS));
      const at = quarter - day * QUARTERS;
      counts[at] = (counts[at] ?? 0) + 1;
    },
    pairs() {
      const pairs: number[] = [];
      days.forEach((counts, day) => {
        for (const [at, n] of counts.entries()) if (n > 0) pairs.push(day * QUARTERS + at, n);
      });
      return Uint32Array.from(pairs);
    },
  };
}
