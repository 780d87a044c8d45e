import type { Migration } from './migration.ts';

/**
 * What more a source may say of a recovery: promises made anew, moves between channels, approvals, the authority of the first
 * handler, blocks by policy, and who was asked how satisfied he is. Columns of old rows are empty: not known.
 */
export const moreRecoveryFields: Migration = {
  version: 9,
  sql: `
ALTER TABLE complaint_version ADD COLUMN approval_asked_at INTEGER;
ALTER TABLE complaint_version ADD COLUMN approved_at INTEGER;
ALTER TABLE complaint_version ADD COLUMN re_promises INTEGER;
ALTER TABLE complaint_version ADD COLUMN channel_switches INTEGER;
ALTER TABLE complaint_version ADD COLUMN authority_limit INTEGER;
ALTER TABLE complaint_version ADD COLUMN approval_needed INTEGER;
ALTER TABLE complaint_version ADD COLUMN within_authority INTEGER;
ALTER TABLE complaint_version ADD COLUMN policy_blocked INTEGER;
ALTER TABLE complaint_version ADD COLUMN satisfaction_asked INTEGER;
`,
};
