import type { StoreColumns } from '../model/columns.ts';
import type { Driver } from '../model/follow-up.ts';
import { OUTCOME, type Groups, type MetricSettings, type ProportionMetric } from '../model/metric.ts';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import {
  mantelHaenszelDifference,
  type StratifiedDifference,
  type TwoArms,
} from '../stats/mantel-haenszel-difference.ts';
import { approvalRate } from './approval.ts';
import { policyBlockRate } from './authority.ts';
import { BUYING_STRATA } from './buying-strata.ts';
import { channelMatch } from './channel-match.ts';
import { compensationGiven } from './compensation.ts';
import { complainants, type Complainants } from './complainants.ts';
import { controlTable } from './control-table.ts';
import { firstContactResolution } from './first-contact-resolution.ts';
import { missingNeeds } from './needs.ts';
import { escalationRate, singleOwner } from './ownership.ts';
import { promiseKept } from './promise-kept.ts';
import { proportionOf } from './proportion-of.ts';
import { triadParts } from './recovery-triad.ts';
import { reopenRate } from './reopen-rate.ts';
import { loopClosed, writtenConfirmation } from './written-follow-up.ts';

/** Fewer in an arm are not compared (METRICS.md 6). */
const LEAST_IN_ARM = 30;
/** Share of false ones allowed among those shown. */
const SHOWN_Q = 0.1;

/** What a recovery may have had or not. */
const ATTRIBUTES: readonly ProportionMetric[] = [
  ...triadParts,
  compensationGiven,
  promiseKept,
  singleOwner,
  firstContactResolution,
  channelMatch,
  writtenConfirmation,
  loopClosed,
  reopenRate,
  escalationRate,
  approvalRate,
  policyBlockRate,
];

/**
 * Which attributes of a recovery go with coming back (never "cause")? Risk differences of buying again within the window,
 * within strata of how complainants bought before, for attributes with 30 or more in each arm; Benjamini–Hochberg over all
 * attributes compared.
 * @param groups  the cases: rows in any group
 * @returns       attributes compared, the surest first; null without orders, or when none can be compared
 */
export function drivers(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
  windowDays = 90,
): Driver[] | null {
  return driversOfEach(columns, [groups], settings, windowDays)[0] ?? null;
}

/** The same for several views side by side: Benjamini–Hochberg then goes over all attributes of all of them. */
export function driversOfEach(
  columns: StoreColumns,
  views: readonly Groups[],
  settings: MetricSettings,
  windowDays = 90,
): (Driver[] | null)[] {
  const table = controlTable(columns, windowDays);
  if (table === null) return views.map(() => null);
  const known = ATTRIBUTES.filter(({ needs }) => missingNeeds(columns, needs).length === 0).map((metric) => ({
    id: metric.id,
    outcomes: metric.outcomes(columns, settings),
  }));
  const found = views.flatMap((groups, view) => {
    const people = complainants(columns, table, groups, 'resolved');
    return known.flatMap(({ id, outcomes }) => {
      const arms = armsOf(people, outcomes, table.places);
      if (arms.with.of < LEAST_IN_ARM || arms.without.of < LEAST_IN_ARM) return [];
      const compared = mantelHaenszelDifference(arms.strata);
      return compared === null ? [] : [{ view, id, arms, compared }];
    });
  });
  const q = benjaminiHochberg(found.map(({ compared }) => compared.p));
  const rows = found.map(({ view, id, arms, compared }, k) => ({ view, driver: toDriver(id, arms, compared, q[k]!) }));
  return views.map((_groups, view) => {
    const own = rows.filter((row) => row.view === view).map(({ driver }) => driver);
    if (own.length === 0) return null;
    return own.sort((a, b) => a.q - b.q || Math.abs(b.difference.mid) - Math.abs(a.difference.mid));
  });
}

type Arms = {
  with: { yes: number; of: number };
  without: { yes: number; of: number };
  strata: TwoArms[];
};

function armsOf({ row, stratum, bought }: Complainants, has: Int8Array, places: number): Arms {
  const arms: Arms = { with: { yes: 0, of: 0 }, without: { yes: 0, of: 0 }, strata: [] };
  const byStratum: TwoArms[] = [];
  for (let k = 0; k < row.length; k++) {
    const answer = has[row[k]!]!;
    if (stratum[k]! < 0 || (answer !== OUTCOME.yes && answer !== OUTCOME.no)) continue;
    const buying = Math.floor(stratum[k]! / places) % BUYING_STRATA;
    let cell = byStratum[buying];
    if (cell === undefined) {
      cell = { x1: 0, n1: 0, x0: 0, n0: 0 };
      byStratum[buying] = cell;
      arms.strata.push(cell);
    }
    const arm = answer === OUTCOME.yes ? arms.with : arms.without;
    arm.of++;
    arm.yes += bought[k]!;
    if (answer === OUTCOME.yes) {
      cell.n1++;
      cell.x1 += bought[k]!;
    } else {
      cell.n0++;
      cell.x0 += bought[k]!;
    }
  }
  return arms;
}

function toDriver(attribute: string, arms: Arms, compared: StratifiedDifference, q: number): Driver {
  return {
    attribute,
    with: proportionOf(arms.with.yes, arms.with.of),
    without: proportionOf(arms.without.yes, arms.without.of),
    difference: { low: compared.low, mid: compared.difference, high: compared.high },
    p: compared.p,
    q,
    isShown: q <= SHOWN_Q,
  };
}
