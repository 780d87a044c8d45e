import type { RuleProposal } from '../../shared/model/complaint-rule.ts';
import { proposeRules } from '../../shared/presets/propose-rules.ts';
import type { ChosenField } from './choose-fields.ts';
import type { ColumnProfile } from './profile-columns.ts';

/** Rows of which every column is looked at, whatever is wanted of it. */
const LOOKED_AT = 300;

/** Complaint rules that the columns of a file suggest. The shares are those of the rows that were looked at. */
export function ruleProposals(
  profiles: readonly ColumnProfile[],
  chosen: readonly ChosenField[],
  rows: number,
): RuleProposal[] {
  const fieldAt = new Map(chosen.map(({ field, position }) => [position, field.id]));
  const whole = profiles.filter((profile) => profile.filled + profile.nothing > LOOKED_AT || rows <= LOOKED_AT);
  return proposeRules(
    profiles.map(({ name, position, filled, distinct }) => ({
      name,
      field: fieldAt.get(position) ?? null,
      filled,
      distinct,
    })),
    rows,
  ).map((proposal) => ({ ...proposal, looked: lookedAt(proposal, whole, rows) }));
}

function lookedAt({ rule }: RuleProposal, whole: readonly ColumnProfile[], rows: number): number {
  const isWhole = rule.conditions.every(
    ({ of, name }) => of === 'field' || whole.some((profile) => profile.name === name),
  );
  return isWhole ? Math.min(rows, 5000) : Math.min(rows, LOOKED_AT);
}
