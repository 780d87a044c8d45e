import type { Migration } from './migration.ts';

/**
 * Narrative themes. Each row of `theme_run` is one computation and keeps what it found (`content`, see shared/model/themes.ts);
 * `undone_at` takes it out of force. `theme_space` holds what a run learnt, frozen (shared/model/theme-model.ts; words as
 * hashes): a run stands on its own spaces and on those of `content.spaces` before it. `theme_placing` says which theme
 * each narrative up to `placed_to` has: ascending version ids (uint32), theme ids (uint32), and how near it is (a byte: 0 to 127,
 * and 128 more where it is there for good); it can be made again from the spaces and is kept for the last two runs.
 *
 * Each row of `theme_change` is one change by a person and keeps what it said. Changes name theme ids, which computations keep, so
 * that they are replayed on the next one.
 */
export const themes: Migration = {
  version: 11,
  sql: `
CREATE TABLE theme_run (
  id INTEGER PRIMARY KEY,
  content TEXT NOT NULL CHECK (json_valid(content)),
  made_at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;

CREATE TABLE theme_space (
  id INTEGER PRIMARY KEY,
  head TEXT NOT NULL CHECK (json_valid(head)),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE theme_placing (
  run INTEGER PRIMARY KEY REFERENCES theme_run (id),
  placed_to INTEGER NOT NULL,
  versions BLOB NOT NULL,
  themes BLOB NOT NULL,
  fits BLOB NOT NULL
) STRICT;

CREATE TABLE theme_change (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('rename', 'merge', 'split', 'exclude')),
  content TEXT NOT NULL CHECK (json_valid(content)),
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  undone_at INTEGER
) STRICT;
`,
};
