import { describe, expect, it } from 'vitest';
import { compareEach, compareMatched, type Compared, type Controls } from '../../shared/metrics/compare-matched.ts';
import { complainants, onlyComplainants } from '../../shared/metrics/complainants.ts';
import { controlTable, totalsByStratum } from '../../shared/metrics/control-table.ts';
import { BUYING_STRATA } from '../../shared/metrics/buying-strata.ts';
import { groupAll } from '../../shared/metrics/groups.ts';
import type { MatchedComparison } from '../../shared/model/follow-up.ts';
import { seededRandom, simulateShop } from '../support/simulate-shop.ts';

/** Customers with one look each: `[stratum, bought]`. */
function controlsOf(looks: readonly (readonly [number, number])[], strata: number, places = 1): Controls {
  const n = new Uint32Array(strata);
  const buyers = new Uint32Array(strata);
  for (const [s, b] of looks) {
    n[s]!++;
    buyers[s]! += b;
  }
  const coarse = (fine: Uint32Array): Uint32Array => {
    const sums = new Uint32Array(strata / places);
    fine.forEach((value, s) => (sums[Math.floor(s / places)]! += value));
    return sums;
  };
  return {
    places,
    look: Int32Array.from(looks, ([s, b]) => s * 2 + b),
    start: Uint32Array.from({ length: looks.length + 101 }, (_, c) => Math.min(c, looks.length)),
    n,
    buyers,
    nCoarse: coarse(n),
    buyersCoarse: coarse(buyers),
  };
}
const times = <T>(n: number, value: T): T[] => Array.from({ length: n }, () => value);
const comparedOf = (rows: readonly (readonly [number, number])[], firstCustomer: number): Compared => ({
  customer: Int32Array.from(rows, (_, k) => firstCustomer + k),
  stratum: Int32Array.from(rows, ([s]) => s),
  bought: Uint8Array.from(rows, ([, b]) => b),
});

describe('compareMatched', () => {
  it("weights the baseline by the complainants' own strata", () => {
    // Heavy buyers (stratum 1) buy again at 80 %, light ones at 20 %; nine in ten complainants are heavy buyers.
    const controls = controlsOf(
      [
        ...times(80, [0, 0] as const),
        ...times(20, [0, 1] as const),
        ...times(8, [1, 1] as const),
        ...times(2, [1, 0] as const),
      ],
      2,
    );
    const compared = comparedOf(
      [...times(72, [1, 1] as const), ...times(18, [1, 0] as const), ...times(10, [0, 0] as const)],
      110,
    );
    const result = compareMatched(controls, compared)!;
    expect(result.baseline).toBeCloseTo(0.9 * 0.8 + 0.1 * 0.2);
    expect(result.share).toBeCloseTo(0.72);
    expect(result.difference.mid).toBeCloseTo(-0.02);
    expect(result).toMatchObject({ complainants: 100, unmatched: 0, controls: 110 });
  });

  it('goes up to the stratum without the place where too few are alike, and leaves out who has no like at all', () => {
    const controls = controlsOf([...times(3, [0, 1] as const), ...times(7, [1, 0] as const)], 4, 2);
    const compared = comparedOf(
      [...times(10, [0, 0] as const), ...times(5, [2, 1] as const), ...times(2, [-1, 1] as const)],
      10,
    );
    const result = compareMatched(controls, compared)!;
    expect(result.unmatched).toBe(7);
    expect(result.baseline).toBeCloseTo(0.3);
  });

  it('says nothing with fewer than 10 matched complainants', () => {
    const controls = controlsOf(times(50, [0, 1] as const), 1);
    expect(compareMatched(controls, comparedOf(times(9, [0, 1] as const), 50))).toBeNull();
  });

  it('has the standard error that the customer-clustered bootstrap has', () => {
    const shop = simulateShop({ seed: 11, customers: 800, months: 20, spread: 0.8, orders: 1, complaints: 0.08 });
    const table = controlTable(shop, 90)!;
    const people = complainants(shop, table, groupAll(shop.cases.n, null), 'resolved');
    const closed = compareMatched(table, people)!;
    const months = table.n.length / BUYING_STRATA;
    const random = seededRandom(5);
    const draws = Array.from({ length: 150 }, () => {
      const drawn = resample(table, people, random);
      const controls = { ...drawn.controls, ...totalsByStratum(drawn.controls, drawn.controls.places, months) };
      return compareMatched(controls, drawn.compared)!.difference.mid;
    });
    const mean = draws.reduce((sum, d) => sum + d, 0) / draws.length;
    const deviation = Math.sqrt(draws.reduce((sum, d) => sum + (d - mean) ** 2, 0) / (draws.length - 1));
    expect(closed.standardError / deviation).toBeGreaterThan(0.8);
    expect(closed.standardError / deviation).toBeLessThan(1.2);
  });
});

/** To twelve digits: sums of the same numbers in another order. */
const rounded = (of: MatchedComparison | null): unknown =>
  JSON.parse(
    JSON.stringify(of, (_key, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)),
  );

describe('compareEach', () => {
  it('says of each of many groups what it says of one alone', () => {
    const shop = simulateShop({ seed: 3, customers: 900, months: 20, spread: 0.8, orders: 1, complaints: 0.2 });
    const table = controlTable(shop, 90)!;
    const all = complainants(shop, table, groupAll(shop.cases.n, null), 'resolved');
    const random = seededRandom(8);
    const groupOf = Array.from(all.row, () => Math.floor(random() * 21));
    const groups = Array.from({ length: 21 }, (_, g) => onlyComplainants(all, (_row, k) => groupOf[k] === g));
    const few = onlyComplainants(all, (_row, k) => k < 5);
    const together = compareEach(table, [...groups, few, all]);
    expect(together.filter((one) => one !== null).length).toBeGreaterThan(15);
    for (const [g, one] of [...groups, few, all].entries()) {
      expect(rounded(together[g] ?? null)).toEqual(rounded(compareMatched(table, one)));
    }
    expect(together[21]).toBeNull();
  });
});

/** As many customers drawn again with all that is known of each. */
function resample(table: Controls, people: Compared, random: () => number): { controls: Controls; compared: Compared } {
  const customers = table.start.length - 1;
  const own = new Map(Array.from(people.customer, (c, k) => [c, k] as const));
  const look: number[] = [];
  const start = [0];
  const rows: number[] = [];
  const who: number[] = [];
  for (let c = 0; c < customers; c++) {
    const drawn = Math.floor(random() * customers);
    for (let k = table.start[drawn]!; k < table.start[drawn + 1]!; k++) look.push(table.look[k]!);
    start.push(look.length);
    const row = own.get(drawn);
    if (row === undefined) continue;
    rows.push(row);
    who.push(c);
  }
  return {
    controls: {
      ...table,
      look: Int32Array.from(look),
      start: Uint32Array.from(start),
    },
    compared: {
      customer: Int32Array.from(who),
      stratum: Int32Array.from(rows, (k) => people.stratum[k]!),
      bought: Uint8Array.from(rows, (k) => people.bought[k]!),
    },
  };
}
