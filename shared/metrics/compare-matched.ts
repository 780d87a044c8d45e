import type { Looks } from '../model/columns.ts';
import type { MatchedComparison } from '../model/follow-up.ts';
import { normalHalfWidth } from '../stats/normal-quantile.ts';

/** Fewer customers alike than this are no comparison. */
const LEAST_CONTROLS = 5;
/** Fewer complainants than this are not compared at all. */
const LEAST_COMPLAINANTS = 10;
/** Normal quantile of 80 % power. */
const POWER = 0.8416212335729143;
/** So many groups at once: what a look adds to them then still fits near the processor. */
const AT_ONCE = 16;

/** Looks at customers who had not complained, by customer, with their totals by stratum. */
export type Controls = Looks & {
  places: number;
  n: Uint32Array;
  buyers: Uint32Array;
  nCoarse: Uint32Array;
  buyersCoarse: Uint32Array;
};

/** Those compared with them: customer, stratum (-1: none) and whether he bought. */
export type Compared = { customer: Int32Array; stratum: Int32Array; bought: Uint8Array };

/**
 * How much more often do these complainants buy again than customers like them who had not complained (METRICS.md 6)? Each is
 * compared within his stratum; where fewer than five customers are alike in it, within the stratum without the place; where
 * fewer than five are alike there, he is unmatched. The baseline is weighted by the complainants' strata.
 * @returns the difference with its 95 % interval; null with fewer than 10 matched complainants
 * Standard error: the influence of every customer on the difference, summed over all his looks (a customer serves in many months and
 * may complain later), with n/(n - 1) in every stratum; proven against the customer-clustered bootstrap in the tests.
 * Source: Liang & Zeger 1986, doi:10.1093/biomet/73.1.13. O(looks + complainants).
 */
export function compareMatched(controls: Controls, compared: Compared): MatchedComparison | null {
  return compareEach(controls, [compared])[0] ?? null;
}

/** The same for several groups of complainants, one by one compared with the same controls, whose looks are gone through once for all. */
export function compareEach(controls: Controls, groups: readonly Compared[]): (MatchedComparison | null)[] {
  const sides = groups.map((compared) => sideOf(controls, compared));
  const able = sides.filter(({ level }) => level.matched >= LEAST_COMPLAINANTS);
  const squares = new Map<Side, number>();
  for (let from = 0; from < able.length; from += AT_ONCE) {
    const some = able.slice(from, from + AT_ONCE);
    for (const [k, sum] of squaresOf(controls, some).entries()) squares.set(some[k]!, sum);
  }
  return sides.map((side) => {
    const sum = squares.get(side);
    return sum === undefined ? null : toComparison(controls, side, Math.sqrt(sum));
  });
}

/** Those compared, their levels, their shares, and what each adds to the difference. */
type Side = { compared: Compared; level: Levels; share: number; baseline: number; own: Float64Array };

function sideOf(controls: Controls, compared: Compared): Side {
  const level = chooseLevels(controls, compared);
  let share = 0;
  let baseline = 0;
  const own = new Float64Array(compared.customer.length);
  for (let k = 0; k < own.length; k++) {
    const expected = level.baseline[k]!;
    if (Number.isNaN(expected)) continue;
    share += compared.bought[k]! / level.matched;
    baseline += expected / level.matched;
    own[k] = compared.bought[k]! - expected;
  }
  const mid = share - baseline;
  for (let k = 0; k < own.length; k++) {
    own[k] = Number.isNaN(level.baseline[k]!) ? 0 : (own[k]! - mid) / level.matched;
  }
  return { compared, level, share, baseline, own };
}

function toComparison(
  controls: Controls,
  { compared, level, share, baseline }: Side,
  standardError: number,
): MatchedComparison {
  const mid = share - baseline;
  const half = normalHalfWidth(0.95) * standardError;
  return {
    complainants: compared.customer.length,
    unmatched: compared.customer.length - level.matched,
    controls: looksThatCount(controls, level),
    share,
    baseline,
    difference: { low: Math.max(-1, mid - half), mid, high: Math.min(1, mid + half) },
    detectable: (normalHalfWidth(0.95) + POWER) * standardError,
    standardError,
  };
}

/** The squared influences of all customers, summed, of each side. */
function squaresOf(controls: Controls, sides: readonly Side[]): number[] {
  const [side] = sides;
  return sides.length === 1 && side !== undefined ? [squaresOfOne(controls, side)] : squaresOfSeveral(controls, sides);
}

function squaresOfOne(controls: Controls, { compared, level, own }: Side): number {
  const influence = new Float64Array(controls.start.length - 1);
  for (let k = 0; k < own.length; k++) influence[compared.customer[k]!]! += own[k]!;
  addControls(controls, level, influence);
  let squares = 0;
  for (let c = 0; c < influence.length; c++) squares += influence[c]! * influence[c]!;
  return squares;
}

/** What one look adds to every side lies together: a look is fetched once for all of them. */
function squaresOfSeveral(controls: Controls, sides: readonly Side[]): number[] {
  const { look, start } = controls;
  const count = sides.length;
  const part = new Float64Array(2 * controls.n.length * count);
  for (const [g, { level }] of sides.entries()) {
    const own = partsOfLooks(controls, level);
    for (let k = 0; k < own.length; k++) part[k * count + g] = own[k]!;
  }
  const owns = ownByCustomer(sides, start.length - 1);
  const influence = new Float64Array(count);
  const squares = new Float64Array(count);
  for (let c = 0; c + 1 < start.length; c++) {
    influence.fill(0);
    const end = start[c + 1]!;
    for (let k = start[c]!; k < end; k++) {
      const from = look[k]! * count;
      for (let g = 0; g < count; g++) influence[g]! -= part[from + g]!;
    }
    for (let k = owns.start[c]!; k < owns.start[c + 1]!; k++) influence[owns.side[k]!]! += owns.own[k]!;
    for (let g = 0; g < count; g++) squares[g]! += influence[g]! * influence[g]!;
  }
  return [...squares];
}

/** What complainants add, by customer, whichever side they are on. */
function ownByCustomer(
  sides: readonly Side[],
  customers: number,
): { start: Uint32Array; side: Uint8Array; own: Float64Array } {
  const start = new Uint32Array(customers + 1);
  for (const { compared } of sides) for (const c of compared.customer) start[c + 1]!++;
  for (let c = 0; c < customers; c++) start[c + 1]! += start[c]!;
  const next = start.slice();
  const side = new Uint8Array(start[customers]!);
  const own = new Float64Array(start[customers]!);
  for (const [g, one] of sides.entries()) {
    for (let k = 0; k < one.own.length; k++) {
      const at = next[one.compared.customer[k]!]!++;
      side[at] = g;
      own[at] = one.own[k]!;
    }
  }
  return { start, side, own };
}

/** Which of those compared found customers like them, in their order. */
export function comparedRows(controls: Controls, compared: Compared): boolean[] {
  return Array.from(chooseLevels(controls, compared).baseline, (share) => !Number.isNaN(share));
}

/** By complainant the share of his like that bought, NaN when unmatched; by stratum the weight of one look. */
type Levels = { matched: number; baseline: Float64Array; weight: Float64Array; weightCoarse: Float64Array };

function chooseLevels(controls: Controls, { stratum }: Compared): Levels {
  const { n, buyers, nCoarse, buyersCoarse, places } = controls;
  const baseline = new Float64Array(stratum.length).fill(Number.NaN);
  const weight = new Float64Array(n.length);
  const weightCoarse = new Float64Array(nCoarse.length);
  let matched = 0;
  for (let k = 0; k < stratum.length; k++) {
    const fine = stratum[k]!;
    if (fine < 0) continue;
    const coarse = Math.floor(fine / places);
    if (n[fine]! >= LEAST_CONTROLS) {
      baseline[k] = buyers[fine]! / n[fine]!;
      weight[fine]!++;
    } else if (nCoarse[coarse]! >= LEAST_CONTROLS) {
      baseline[k] = buyersCoarse[coarse]! / nCoarse[coarse]!;
      weightCoarse[coarse]!++;
    } else continue;
    matched++;
  }
  for (let s = 0; s < n.length; s++) if (weight[s]! > 0) weight[s]! /= matched * n[s]!;
  for (let s = 0; s < nCoarse.length; s++) if (weightCoarse[s]! > 0) weightCoarse[s]! /= matched * nCoarse[s]!;
  return { matched, baseline, weight, weightCoarse };
}

/** Takes every control's part off his customer's influence. */
function addControls(controls: Controls, levels: Levels, influence: Float64Array): void {
  const { look, start } = controls;
  const part = partsOfLooks(controls, levels);
  for (let c = 0; c < influence.length; c++) {
    const end = start[c + 1]!;
    let sum = 0;
    for (let k = start[c]!; k < end; k++) sum += part[look[k]!]!;
    influence[c]! -= sum;
  }
}

/** What one look adds, by stratum and answer: there are far fewer of these than looks. */
function partsOfLooks(controls: Controls, { weight, weightCoarse }: Levels): Float64Array {
  const { n, buyers, nCoarse, buyersCoarse, places } = controls;
  const part = new Float64Array(2 * n.length);
  for (let fine = 0; fine < n.length; fine++) {
    const coarse = Math.floor(fine / places);
    for (const bought of [0, 1]) {
      const own = weight[fine]! > 0 ? weight[fine]! * spread(n[fine]!) * (bought - buyers[fine]! / n[fine]!) : 0;
      const wider =
        weightCoarse[coarse]! > 0
          ? weightCoarse[coarse]! * spread(nCoarse[coarse]!) * (bought - buyersCoarse[coarse]! / nCoarse[coarse]!)
          : 0;
      part[2 * fine + bought] = own + wider;
    }
  }
  return part;
}

function looksThatCount({ n, places }: Controls, { weight, weightCoarse }: Levels): number {
  let looks = 0;
  for (let fine = 0; fine < n.length; fine++) {
    if (weight[fine]! > 0 || weightCoarse[Math.floor(fine / places)]! > 0) looks += n[fine]!;
  }
  return looks;
}

function spread(n: number): number {
  return Math.sqrt(n / (n - 1));
}
