import type { Migration } from './migration.ts';

/** That a customer was erased: when, why, by whom and how much, never who it was. */
export const erasures: Migration = {
  version: 12,
  sql: `
CREATE TABLE erasure (
  id INTEGER PRIMARY KEY,
  erased_at INTEGER NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  cases INTEGER NOT NULL,
  orders INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  rejects INTEGER NOT NULL
) STRICT;
`,
};
