import type { Migration } from './migration.ts';

/**
 * Cause records and actions. Each row is one version and keeps what it said; `undone_at` takes it out of force (once, for good).
 * The newest version of a `record` that is not undone is in force. `key` and `record` are unlike any other, also between
 * stores, so that documents of other stores can be merged; `number` is what people say (A-12, C-3). `content` is JSON of
 * shared/model/cause.ts or action.ts; its cluster is named by labels, so that it outlives every import.
 */
export const records: Migration = {
  version: 7,
  sql: `
CREATE TABLE record_version (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  record TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cause', 'action')),
  number INTEGER NOT NULL,
  content TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE INDEX record_version_by_record ON record_version (record);
`,
};
