import type { Migration } from './migration.ts';

/**
 * Views that people saved under a name: the address of a page with its period and filters. `removed_at` takes one out of
 * the list; saving under a name that is taken removes the one before, so that either can be brought back.
 */
export const savedViews: Migration = {
  version: 3,
  sql: `
CREATE TABLE saved_view (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  removed_at INTEGER
) STRICT;

CREATE UNIQUE INDEX saved_view_by_name ON saved_view (name) WHERE removed_at IS NULL;
`,
};
