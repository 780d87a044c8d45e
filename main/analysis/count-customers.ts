import { groupsCache } from '../../shared/metrics/groups-cache.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import { repeatPurchase, repeatPurchaseUnresolved } from '../../shared/metrics/repeat-purchase.ts';
import { tallyCustomers, type CustomerQuestion } from '../../shared/metrics/tally-customers.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, type Groups } from '../../shared/model/metric.ts';
import type { CustomerCounts } from '../../shared/model/view-counts.ts';

const NOBODY: CustomerCounts = { customers: 0, repeatPurchase: [], repeatPurchaseUnresolved: [], bySpeed: [] };
const remember = groupsCache<StoreColumns, CustomerCounts>();

/** What a page asks the customers of its cases, asked together; remembered as long as the groups are. */
export function countCustomers(columns: StoreColumns, groups: Groups): CustomerCounts {
  return remember(groups, columns, () => ask(columns, groups));
}

function ask(columns: StoreColumns, groups: Groups): CustomerCounts {
  const purchase = repeatPurchase(90);
  const unresolved = repeatPurchaseUnresolved(90);
  const hasPurchase = whyAbsent(columns, purchase) === null;
  const hasUnresolved = whyAbsent(columns, unresolved) === null;
  const questions = (): CustomerQuestion[] => [
    ...(hasPurchase ? [whole(purchase.outcomes(columns, DEFAULT_SETTINGS)), bySpeed(columns)] : []),
    ...(hasUnresolved ? [whole(unresolved.outcomes(columns, DEFAULT_SETTINGS))] : []),
  ];
  const tally = tallyCustomers(columns, 'repeat-purchase-90', questions, groups);
  if (tally === null) return NOBODY;
  const [repeated = [], speeds = []] = hasPurchase ? tally.answers : [];
  return {
    customers: tally.customers,
    repeatPurchase: repeated,
    bySpeed: speeds,
    repeatPurchaseUnresolved: (hasUnresolved ? tally.answers.at(-1) : undefined) ?? [],
  };
}

function whole(outcomes: Int8Array): CustomerQuestion {
  return { outcomes, part: null, parts: 1 };
}

function bySpeed(columns: StoreColumns): CustomerQuestion {
  const outcomes = repeatPurchase(90).outcomes(columns, DEFAULT_SETTINGS);
  return { outcomes, part: recoverySpeed(columns), parts: RECOVERY_SPEEDS.length };
}
