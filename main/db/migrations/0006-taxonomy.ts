import type { Migration } from './migration.ts';

/**
 * The taxonomy: what raw categories and touchpoints are called. Each row of `taxonomy_change` is one change and keeps what it
 * said (`content` as JSON, see shared/model/taxonomy.ts); `undone_at` takes it out of force, once and for good. Changes name
 * labels, not ids, so that they outlive every import and are replayed on the next one.
 *
 * `narrative_word` remembers, for the words that splits ask for, which of the versions up to `searched_to` have the word in their
 * narrative (ascending uint32).
 */
export const taxonomy: Migration = {
  version: 6,
  sql: `
CREATE TABLE taxonomy_change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('rename', 'split', 'place', 'bridge', 'dismiss')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE narrative_word (
  word TEXT PRIMARY KEY,
  searched_to INTEGER NOT NULL,
  versions BLOB NOT NULL
) STRICT, WITHOUT ROWID;
`,
};
