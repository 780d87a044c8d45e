import { describe, expect, it } from 'vitest';
import type { ChangeCell, ChangeView } from '../../shared/decompose/change-cells.ts';
import { decomposeChange, type ChangeDecomposition, type Place } from '../../shared/decompose/decompose-change.ts';
import { shareDispersion } from '../../shared/decompose/share-dispersion.ts';
import { seededRandom } from '../../shared/stats/seeded-random.ts';

const SITES = ['North', 'South', 'West', 'East', 'Isle'];
const PRODUCTS = ['Lamp', 'Chair', 'Rug', 'Bed'];
const MONTHS = 24;
const ONSET = 16;

/** A cluster of sites and products, month by month; `rise` multiplies the rate since the onset. */
function simulate(seed: number, rise: (site: number, product: number) => number, perMonth = 60, swing = 0) {
  const random = seededRandom(seed);
  const shares = [0.3, 0.25, 0.2, 0.15, 0.1];
  const counts = new Float64Array(MONTHS * 20);
  const chances = new Float64Array(MONTHS * 20);
  for (let month = 0; month < MONTHS; month++) {
    for (let site = 0; site < 5; site++) {
      const noise = swing === 0 ? 1 : gamma(random, 1 / swing ** 2) * swing ** 2;
      for (let product = 0; product < 4; product++) {
        const share = shares[site]! * [0.4, 0.3, 0.2, 0.1][product]!;
        const at = month * 20 + site * 4 + product;
        chances[at] = 10_000 * share * (1 + 0.01 * month);
        const mean = perMonth * share * (1 + 0.01 * month) * noise * (month < ONSET ? 1 : rise(site, product));
        counts[at] = poisson(random, mean);
      }
    }
  }
  const cut = (without: readonly Place[]): ChangeView[] =>
    [
      view(['site'], (site) => [SITES[site]!]),
      view(['product'], (_site, product) => [PRODUCTS[product]!]),
      view(['site', 'product'], (site, product) => [SITES[site]!, PRODUCTS[product]!]),
    ].map((make) => make(without));
  const view =
    (dimensions: string[], labelsOf: (site: number, product: number) => string[]) =>
    (without: readonly Place[]): ChangeView => {
      const cells = new Map<string, ChangeCell>();
      const byPeriod = new Map<string, Float64Array>();
      for (let k = 0; k < 20; k++) {
        const [site, product] = [Math.floor(k / 4), k % 4];
        const isOut = without.some((place) =>
          place.dimensions.every(
            (dimension, i) => (dimension === 'site' ? SITES[site] : PRODUCTS[product]) === place.labels[i],
          ),
        );
        if (isOut) continue;
        const labels = labelsOf(site, product);
        const key = labels.join('/');
        const cell = cells.get(key) ?? { labels, before: 0, since: 0, exposureBefore: 0, exposureSince: 0 };
        const months = byPeriod.get(key) ?? new Float64Array(ONSET);
        let { before, since, exposureBefore, exposureSince } = cell;
        for (let month = 0; month < MONTHS; month++) {
          const n = counts[month * 20 + k]!;
          const e = chances[month * 20 + k]!;
          if (month < ONSET) [before, exposureBefore] = [before + n, exposureBefore + e];
          else [since, exposureSince] = [since + n, exposureSince + e];
          if (month < ONSET) months[month]! += n;
        }
        byPeriod.set(key, months);
        cells.set(key, { labels, before, since, exposureBefore, exposureSince });
      }
      const list = [...byPeriod.values()];
      const table = Float64Array.from(
        { length: ONSET * list.length },
        (_, i) => list[i % list.length]![Math.floor(i / list.length)]!,
      );
      return {
        dimensions,
        basis: 'orders',
        cells: [...cells.values()],
        dispersion: shareDispersion(table, list.length),
      };
    };
  const [whole] = cut([]);
  const since = whole!.cells.reduce((sum, cell) => sum + cell.since, 0);
  const before = whole!.cells.reduce((sum, cell) => sum + cell.before, 0);
  const growth = sum(chances.subarray(ONSET * 20)) / sum(chances.subarray(0, ONSET * 20));
  return { cut, excess: since - before * growth };
}

function decompose(...args: Parameters<typeof simulate>): ChangeDecomposition {
  return decomposeChange(simulate(...args));
}

function expectExact(result: ChangeDecomposition): void {
  for (const { parts } of result.cuts)
    expect(parts.reduce((total, part) => total + part.excess, 0)).toBeCloseTo(result.total, 6);
  expect(result.named.reduce((total, place) => total + place.own, result.everywhere)).toBeCloseTo(result.total, 6);
}

describe('decomposeChange', () => {
  it('gives contributions that sum to the excess exactly, whatever rises', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const chosen = seed % 5;
      expectExact(decompose(seed, (site, product) => (site === chosen ? 2.2 : product === 1 ? 1.5 : 1)));
    }
  });

  it('names a single site first in at least 95 of 100 runs', () => {
    let first = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { named } = decompose(seed, (site) => (site === seed % 4 ? 2.5 : 1));
      if (named[0]?.labels.join() === SITES[seed % 4]) first++;
    }
    expect(first).toBeGreaterThanOrEqual(95);
  });

  it('names a single site first also where the sites swing by 20 % from month to month', () => {
    let first = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { named } = decompose(seed, (site) => (site === seed % 4 ? 2.5 : 1), 120, 0.2);
      if (named[0]?.labels.join() === SITES[seed % 4]) first++;
    }
    expect(first).toBeGreaterThanOrEqual(95);
  });

  it('names nothing in at least 95 of 100 runs when the rise is everywhere', () => {
    for (const swing of [0, 0.2]) {
      let silent = 0;
      for (let seed = 1; seed <= 100; seed++) if (decompose(seed, () => 1.8, 120, swing).named.length === 0) silent++;
      expect(silent).toBeGreaterThanOrEqual(95);
    }
  });

  it('names the one product at the one site rather than the whole of either', () => {
    let first = 0;
    for (let seed = 1; seed <= 50; seed++) {
      const { named } = decompose(seed, (site, product) => (site === 0 && product === 1 ? 4 : 1), 120);
      if (named[0]?.labels.join('/') === 'North/Chair') first++;
    }
    expect(first).toBeGreaterThanOrEqual(48);
  });

  it('separates what is everywhere from what is one place’s own', () => {
    const result = decompose(7, (site) => (site === 1 ? 3 : 1.5), 400);
    expect(result.named.map(({ labels }) => labels.join())).toEqual(['South']);
    expectExact(result);
    // Everywhere half as many again: the same half at South too; the rest of South's excess is its own.
    const south = result.named[0]!;
    expect(result.everywhere / result.total).toBeCloseTo(0.5 / (0.5 + 0.25 * 1.5), 1);
    expect(south.rise?.low).toBeLessThan(2);
    expect(south.rise?.high).toBeGreaterThan(2);
    expect(south.exposureShare).toBeCloseTo(0.25, 2);
  });

  it('explains a fall by where it fell', () => {
    const result = decompose(3, (site) => (site === 2 ? 0.3 : 1), 200);
    expect(result.total).toBeLessThan(0);
    expect(result.named[0]?.labels).toEqual(['West']);
    expectExact(result);
  });

  it('finds two places, one after the other', () => {
    const { named } = decompose(5, (site) => (site === 0 ? 2.5 : site === 3 ? 3 : 1), 200);
    expect(named.map(({ labels }) => labels.join()).toSorted()).toEqual(['East', 'North']);
  });

  it('names no part under ten cases, and none where there is only one part', () => {
    const few = cells([
      ['A', 1, 9],
      ['B', 90, 30],
    ]);
    expect(decomposeChange({ excess: 5, cut: () => [few] }).named).toEqual([]);
    const one = cells([['A', 10, 60]]);
    const result = decomposeChange({ excess: 50, cut: () => [one] });
    expect(result.named).toEqual([]);
    expect(result.cuts[0]?.parts[0]?.excess).toBeCloseTo(50);
  });

  it('expects a site without a past to be like the others', () => {
    const view: ChangeView = {
      dimensions: ['site'],
      basis: 'orders',
      dispersion: 1,
      cells: [
        { labels: ['Old'], before: 100, since: 100, exposureBefore: 1000, exposureSince: 1000 },
        { labels: ['New'], before: 0, since: 52, exposureBefore: 0, exposureSince: 500 },
      ],
    };
    const parts = decomposeChange({ excess: 2, cut: () => [view] }).cuts[0]!.parts;
    expect(parts.find(({ labels }) => labels[0] === 'New')?.expected).toBeCloseTo(50, 0);
  });

  it('says nothing of nothing', () => {
    expect(decomposeChange({ excess: 12, cut: () => [] })).toEqual({ total: 12, everywhere: 12, named: [], cuts: [] });
  });
});

function cells(rows: [string, number, number][]): ChangeView {
  return {
    dimensions: ['site'],
    basis: 'time',
    dispersion: 1,
    cells: rows.map(([label, before, since]) => ({
      labels: [label],
      before,
      since,
      exposureBefore: 12,
      exposureSince: 6,
    })),
  };
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}

function poisson(random: () => number, mean: number): number {
  let count = 0;
  for (let product = random(), limit = Math.exp(-mean); product > limit; product *= random()) count++;
  return count;
}

/** Marsaglia & Tsang. */
function gamma(random: () => number, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
