import { groupAll } from '../../shared/metrics/groups.ts';
import { matchedBaseline } from '../../shared/metrics/matched-baseline.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/metric.ts';
import type { MatchedBaseline } from '../../shared/model/follow-up.ts';
import { normalCdf } from '../../shared/stats/normal-cdf.ts';
import { simulateParking } from '../support/simulate-parking.ts';
import { simulateShop, type SimulatedShop } from '../support/simulate-shop.ts';
import { table } from './ratio-table.ts';

const DAY = 86_400_000;
const RUNS = 1000;
const SHOP = { customers: 2500, months: 24, spread: 0.8, orders: 1, complaints: 0.06 };

type Line = { what: string; value: string; goal: string };

/** `bench -- simulations [--runs N] [--json]`: the matched baseline and Kaplan–Meier on data whose truth is planted. */
export function benchSimulations(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--runs');
  const runs = at < 0 ? RUNS : Number(args[at + 1]);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${args[at + 1] ?? ''} is no number from 1 on`);
  const lines = [...noEffect(runs), ...planted(runs), ...hidden(Math.ceil(runs / 5)), ...parking(runs)];
  const text = args.includes('--json')
    ? `${JSON.stringify({ runs, lines }, null, 2)}\n`
    : `${table([['what', 'found', 'goal'], ...lines.map(({ what, value, goal }) => [what, value, goal])])}\n`;
  process.stdout.write(text);
  return Promise.resolve(0);
}

function shops(runs: number, firstSeed: number, more: Partial<SimulatedShop>): MatchedBaseline[] {
  return Array.from({ length: runs }, (_, k) => {
    const columns = simulateShop({ ...SHOP, ...more, seed: firstSeed + k });
    return matchedBaseline(columns, groupAll(columns.cases.n, null), DEFAULT_SETTINGS);
  }).filter((one) => one !== null);
}

function noEffect(runs: number): Line[] {
  const results = shops(runs, 10_000, {});
  const covered = results.filter(
    ({ all: { difference } }) => difference.low <= 0 && (difference.high ?? 1) >= 0,
  ).length;
  return [
    {
      what: 'no effect: raw gap',
      value: points(mean(results.map((one) => one.rawDifference ?? 0))),
      goal: '≥ 10 points',
    },
    {
      what: 'no effect: matched gap',
      value: points(mean(results.map(({ all }) => all.difference.mid))),
      goal: '± 1 point',
    },
    { what: 'no effect: 95 % intervals that cover 0', value: percent(covered / results.length), goal: '93–97 %' },
    {
      what: 'no effect: called not comparable',
      value: percent(results.filter((one) => !one.isComparable).length / results.length),
      goal: 'about 5 %',
    },
  ];
}

function planted(runs: number): Line[] {
  const results = shops(runs, 20_000, { effect: 0.16 });
  const gap = mean(results.map(({ all }) => all.difference.mid));
  const found = results.filter(({ all }) => all.difference.low > 0).length / results.length;
  const stated = mean(results.map(({ all }) => normalCdf(gap / all.standardError - 1.96)));
  return [
    { what: 'planted effect: matched gap', value: points(gap), goal: 'about 5 points' },
    { what: 'planted effect: found', value: percent(found), goal: `stated power ${percent(stated)}` },
  ];
}

function hidden(runs: number): Line[] {
  const results = shops(runs, 30_000, { hidden: 1.5, spread: 1 });
  const refused = results.filter((one) => one.verdict === 'not-comparable').length / results.length;
  return [{ what: 'hidden confounding: falsification test fires', value: percent(refused), goal: '≥ 80 %' }];
}

function parking(runs: number): Line[] {
  const some = Array.from({ length: Math.max(1, Math.min(100, runs)) }, (_, k) => {
    const { column, of, trueMedianDays } = simulateParking(40_000 + k, 4000);
    const [before, after] = summariseDurations(column, { of, count: 2 }, null).groups;
    return {
      closed: (after?.closedOnlyMedianMs ?? 0) / (before?.closedOnlyMedianMs ?? 1),
      truth: trueMedianDays[1] / trueMedianDays[0],
      estimate: (after?.medianMs ?? 0) / DAY / trueMedianDays[1],
    };
  });
  return [
    {
      what: 'parked cases: true median, after / before',
      value: mean(some.map((one) => one.truth)).toFixed(2),
      goal: '',
    },
    {
      what: 'parked cases: closed-only median, after / before',
      value: mean(some.map((one) => one.closed)).toFixed(2),
      goal: 'about 1',
    },
    {
      what: 'parked cases: Kaplan–Meier / truth',
      value: mean(some.map((one) => one.estimate)).toFixed(3),
      goal: '1 ± 0.05',
    },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function points(share: number): string {
  return `${(share * 100).toFixed(2)} points`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
