import type { Migration } from './migration.ts';

/**
 * Rows that an import's complaint rule does not count are kept as contacts: versions like all others, with `contact` 1. The index holds
 * only them, so that leaving them out of the cases costs nothing where there are none. `import.contacts` counts those an import carried.
 */
export const contacts: Migration = {
  version: 4,
  sql: `
ALTER TABLE complaint_version ADD COLUMN contact INTEGER;
CREATE INDEX complaint_version_contact ON complaint_version (contact) WHERE contact = 1;
ALTER TABLE import ADD COLUMN contacts INTEGER NOT NULL DEFAULT 0;
`,
};
