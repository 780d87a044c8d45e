import type { Migration } from './migration.ts';

/**
 * Mapping profiles: how the files of one set of columns are read. Each row is one version and keeps what it said; `replaces` names the
 * version it took the place of, `undone_at` takes it out of force. A profile is deleted by a version without content.
 * `header_key` is the normalised set of columns; `used_at` and `used_for` say when an import last went by it.
 */
export const mappingProfiles: Migration = {
  version: 5,
  sql: `
CREATE TABLE mapping_profile (
  id INTEGER PRIMARY KEY,
  header_key TEXT NOT NULL,
  name TEXT NOT NULL,
  columns TEXT NOT NULL,
  content TEXT,
  made_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  used_for TEXT NOT NULL,
  replaces INTEGER REFERENCES mapping_profile (id),
  undone_at INTEGER
) STRICT;
CREATE INDEX mapping_profile_by_header ON mapping_profile (header_key);
CREATE INDEX mapping_profile_by_replaces ON mapping_profile (replaces) WHERE replaces IS NOT NULL;
`,
};
