import type { StoreColumns } from '../model/columns.ts';
import type { OwnEstimate } from '../model/follow-up.ts';
import { OUTCOME, type Groups, type MetricSettings, type ProportionMetric } from '../model/metric.ts';
import type { AssumptionId } from './assumptions.ts';
import { flagAnswer } from './flag-share.ts';
import { proportionOf } from './proportion-of.ts';
import { countProportion } from './read-proportion.ts';
import { triadParts } from './recovery-triad.ts';
import { repeatPurchase } from './repeat-purchase.ts';
import { whyAbsent } from './why-absent.ts';

/** An own estimate takes the place of the literature when its 95 % interval is at most this wide, in shares of 1. */
export const PRECISE_WIDTH = 0.1;

const SATISFIED_FROM = 4;

/**
 * What the own data say about the numbers of the literature (METRICS.md 8), as far as they can.
 * @param groups         the cases: rows in any group
 * @param knownFailures  failures known from elsewhere, and how many of them led to a complaint
 * @returns              estimates by assumption; one that cannot be made is left out
 */
export function ownEstimates(
  columns: StoreColumns,
  groups: Groups,
  settings: MetricSettings,
  knownFailures: { failed: number; complained: number } | null,
): Partial<Record<AssumptionId, OwnEstimate>> {
  const found: Partial<Record<AssumptionId, OwnEstimate>> = {};
  const add = (id: AssumptionId, numerator: number, denominator: number, definition: string): void => {
    if (denominator > 0) found[id] = estimate(numerator, denominator, definition);
  };
  // Where nobody complained, the share of the silent has no end to its iceberg.
  if (knownFailures !== null && knownFailures.complained > 0) {
    const { failed, complained } = knownFailures;
    add('silent-share', failed - complained, failed, 'Known failures that led to no complaint / known failures.');
  }
  const again = counted(columns, repeatPurchase(365), groups, settings);
  add(
    'unhappy-lost',
    again.no,
    again.yes + again.no,
    'Customers without an order within 365 days after a resolution / customers with a resolved complaint whose window has closed.',
  );
  const [apology] = triadParts;
  if (apology !== undefined) {
    const got = counted(columns, apology, groups, settings);
    add('get-apology', got.yes, got.yes + got.no, apology.definition);
  }
  const money = satisfiedAfterMoney(columns, groups);
  add(
    'satisfied-money-only',
    money.alone.satisfied,
    money.alone.answered,
    'Answers of 4 or 5 / answers, cases with compensation and no apology.',
  );
  add(
    'satisfied-money-and-apology',
    money.withApology.satisfied,
    money.withApology.answered,
    'Answers of 4 or 5 / answers, cases with compensation and an apology.',
  );
  return found;
}

function estimate(numerator: number, denominator: number, definition: string): OwnEstimate {
  const value = proportionOf(numerator, denominator);
  const isPrecise = value.low !== null && value.high !== null && value.high - value.low <= PRECISE_WIDTH;
  return { value, definition, isPrecise };
}

function counted(
  columns: StoreColumns,
  metric: ProportionMetric,
  groups: Groups,
  settings: MetricSettings,
): { yes: number; no: number } {
  if (whyAbsent(columns, metric, settings) !== null) return { yes: 0, no: 0 };
  const [count] = countProportion(columns, metric, groups, settings);
  return { yes: count?.yes ?? 0, no: count?.no ?? 0 };
}

function satisfiedAfterMoney(columns: StoreColumns, groups: Groups) {
  const amounts = columns.cases.numbers['compensation'];
  const scores = columns.cases.numbers['satisfaction'];
  const apology = flagAnswer(columns, 'apology');
  const alone = { satisfied: 0, answered: 0 };
  const withApology = { satisfied: 0, answered: 0 };
  if (amounts === undefined || scores === undefined) return { alone, withApology };
  for (let row = 0; row < amounts.length; row++) {
    const score = scores[row]!;
    if (groups.of[row]! < 0 || !(amounts[row]! > 0) || Number.isNaN(score)) continue;
    const said = apology(row);
    const side = said === OUTCOME.yes ? withApology : said === OUTCOME.no ? alone : null;
    if (side === null) continue;
    side.answered++;
    if (score >= SATISFIED_FROM) side.satisfied++;
  }
  return { alone, withApology };
}
