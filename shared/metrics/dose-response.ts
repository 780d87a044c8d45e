import type { StoreColumns } from '../model/columns.ts';
import type { DoseRow } from '../model/follow-up.ts';
import type { Groups } from '../model/metric.ts';
import { compareMatched } from './compare-matched.ts';
import { complainants, onlyComplainants, type Complainants } from './complainants.ts';
import { controlTable, type ControlTable } from './control-table.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from './recovery-speeds.ts';
import { proportionOf } from './proportion-of.ts';

/**
 * Does faster recovery go with coming back (METRICS.md 6)? Repeat purchase by speed of recovery, as it is and adjusted to the
 * stratum mix of all complainants: the baseline of all plus the band's own gap to customers like its own, so that a band of
 * heavy buyers does not look good for that alone. Unresolved complaints come last, from receipt.
 * @returns one row per band; null without orders, or when too few of all complainants find their like
 */
export function doseResponse(columns: StoreColumns, groups: Groups, windowDays = 90): DoseRow[] | null {
  const table = controlTable(columns, windowDays);
  if (table === null) return null;
  const resolved = complainants(columns, table, groups, 'resolved');
  const all = compareMatched(table, resolved);
  if (all === null) return null;
  const speed = recoverySpeed(columns);
  const rows = RECOVERY_SPEEDS.map(({ id, upToDays }, band) =>
    rowOf(
      id,
      upToDays,
      table,
      onlyComplainants(resolved, (row) => speed[row] === band),
      all.baseline,
    ),
  );
  return [...rows, rowOf('unresolved', null, table, complainants(columns, table, groups, 'unresolved'), all.baseline)];
}

function rowOf(
  label: string,
  upToDays: number | null,
  table: ControlTable,
  band: Complainants,
  baseline: number,
): DoseRow {
  const raw = proportionOf(
    band.bought.reduce((sum, one) => sum + one, 0),
    band.bought.length,
  );
  const compared = compareMatched(table, band);
  if (compared === null) return { label, upToDays, raw, adjusted: null, adjustedLow: null, adjustedHigh: null };
  const { low, mid, high } = compared.difference;
  const within = (share: number): number => Math.min(1, Math.max(0, share));
  return {
    label,
    upToDays,
    raw,
    adjusted: within(baseline + mid),
    adjustedLow: within(baseline + low),
    adjustedHigh: within(baseline + (high ?? 1)),
  };
}
