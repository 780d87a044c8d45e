import type { Migration } from './migration.ts';

/**
 * What people set for the whole store: opening hours, the clock, the window of a repeat contact, assumptions with other
 * numbers, known failures. Each row is one version and keeps what it said as JSON; `place` is what it is about, `replaces`
 * names the version it took the place of, `undone_at` takes it out of force (once, for good).
 */
export const storeSettings: Migration = {
  version: 8,
  sql: `
CREATE TABLE setting_version (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('opening-hours', 'clock', 'repeat-days', 'assumption', 'known-failures')),
  place TEXT NOT NULL,
  content TEXT NOT NULL,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  replaces INTEGER REFERENCES setting_version (id),
  undone_at INTEGER
) STRICT;
`,
};
