import type { StoreColumns } from '../model/columns.ts';
import type { DoseRow, MatchedComparison } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { compareEach } from './compare-matched.ts';
import { complainants, onlyComplainants, type Complainants } from './complainants.ts';
import { controlTable } from './control-table.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from './recovery-speeds.ts';
import { proportionOf } from './proportion-of.ts';

/**
 * Does faster recovery go with coming back (METRICS.md 6)? Repeat purchase by speed of recovery, as it is and adjusted to the
 * stratum mix of all complainants: the baseline of all plus the band's own gap to customers like its own, so that a band of
 * heavy buyers does not look good for that alone. Unresolved complaints come last, from receipt.
 * @returns one row per band; null without orders, or when too few of all complainants find their like
 */
export function doseResponse(columns: StoreColumns, groups: Groups, windowDays = 90): DoseRow[] | null {
  return doseResponses(columns, [groups], windowDays)[0] ?? null;
}

/** The same for several views; the looks at customers who had not complained are gone through once a band for all of them. */
export function doseResponses(columns: StoreColumns, views: readonly Groups[], windowDays = 90): (DoseRow[] | null)[] {
  const table = controlTable(columns, windowDays);
  if (table === null) return views.map(() => null);
  const resolved = views.map((groups) => complainants(columns, table, groups, 'resolved'));
  const all = compareEach(table, resolved);
  const speed = recoverySpeed(columns);
  const bands = RECOVERY_SPEEDS.map(({ id, upToDays }, band) => ({
    label: id,
    upToDays,
    people: resolved.map((some) => onlyComplainants(some, (row) => speed[row] === band)),
  }));
  const unresolved = views.map((groups) => complainants(columns, table, groups, 'unresolved'));
  const rows = [...bands, { label: 'unresolved', upToDays: null, people: unresolved }].map(
    ({ label, upToDays, people }) => {
      const compared = compareEach(table, people);
      return people.map((band, k) => rowOf({ label, upToDays }, band, compared[k] ?? null, all[k]?.baseline ?? 0));
    },
  );
  return all.map((one, k) => (one === null ? null : rows.flatMap((band) => band[k] ?? [])));
}

function rowOf(
  band: Pick<DoseRow, 'label' | 'upToDays'>,
  { bought }: Complainants,
  compared: MatchedComparison | null,
  baseline: number,
): DoseRow {
  const raw = proportionOf(
    bought.reduce((sum, one) => sum + one, 0),
    bought.length,
  );
  if (compared === null) return { ...band, raw, adjusted: null, adjustedLow: null, adjustedHigh: null };
  const { low, mid, high } = compared.difference;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return {
    ...band,
    raw,
    adjusted: within(baseline + mid),
    adjustedLow: within(baseline + low),
    adjustedHigh: within(baseline + (high ?? 1)),
  };
}
