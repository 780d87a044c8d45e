import type { Migration } from './migration.ts';

/**
 * Known failures (late deliveries, failed visits) as a fourth kind of row. A list of allowed words can only be widened by making
 * its table anew: rows are copied in the same transaction, and the import's own table goes last, so that whatever refers to it finds
 * the same ids again.
 */
export const knownFailures: Migration = {
  version: 10,
  sql: `
PRAGMA defer_foreign_keys = ON;

CREATE TABLE failure_version (
  id INTEGER PRIMARY KEY,
  failure INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  failure_id TEXT NOT NULL,
  failed_at INTEGER NOT NULL,
  customer INTEGER,
  order_ref INTEGER,
  category INTEGER,
  site INTEGER,
  product INTEGER,
  complained INTEGER
) STRICT;

CREATE TABLE wider_key_segment (
  id INTEGER PRIMARY KEY,
  dictionary TEXT NOT NULL CHECK (dictionary IN ('complaint', 'purchase', 'cell', 'failure', 'customer', 'order_ref')),
  first_id INTEGER NOT NULL,
  hashes BLOB NOT NULL
) STRICT;
INSERT INTO wider_key_segment (id, dictionary, first_id, hashes)
  SELECT id, dictionary, first_id, hashes FROM key_segment;
DROP TABLE key_segment;
ALTER TABLE wider_key_segment RENAME TO key_segment;
CREATE INDEX key_segment_by_dictionary ON key_segment (dictionary, first_id);

CREATE TABLE wider_segment (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure', 'failures')),
  first_version INTEGER NOT NULL,
  head TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
INSERT INTO wider_segment (id, import_id, kind, first_version, head, data)
  SELECT id, import_id, kind, first_version, head, data FROM segment;
DROP TABLE segment;
ALTER TABLE wider_segment RENAME TO segment;
CREATE INDEX segment_by_version ON segment (kind, first_version);
CREATE INDEX segment_by_import ON segment (import_id);

CREATE TABLE wider_extra (
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure', 'failures')),
  version_id INTEGER NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (kind, version_id)
) STRICT, WITHOUT ROWID;
INSERT INTO wider_extra (kind, version_id, cells) SELECT kind, version_id, cells FROM extra;
DROP TABLE extra;
ALTER TABLE wider_extra RENAME TO extra;

CREATE TEMPORARY TABLE import_before AS SELECT * FROM import;
DROP TABLE import;
CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure', 'failures')),
  status TEXT NOT NULL CHECK (status IN ('loading', 'done', 'undone')),
  file_name TEXT NOT NULL,
  file_sha256 TEXT,
  source TEXT NOT NULL,
  scope TEXT NOT NULL,
  mapping TEXT NOT NULL,
  fields TEXT NOT NULL DEFAULT '[]',
  row_count INTEGER NOT NULL DEFAULT 0,
  added INTEGER NOT NULL DEFAULT 0,
  changed INTEGER NOT NULL DEFAULT 0,
  same INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  rejected INTEGER NOT NULL DEFAULT 0,
  left_out TEXT NOT NULL DEFAULT '{}',
  unmapped TEXT NOT NULL DEFAULT '[]',
  as_of INTEGER,
  dated BLOB,
  first_version INTEGER NOT NULL,
  first_number INTEGER NOT NULL,
  first_term INTEGER NOT NULL,
  first_customer INTEGER NOT NULL,
  first_order_ref INTEGER NOT NULL,
  started_at INTEGER NOT NULL,
  finished_at INTEGER,
  undone_at INTEGER,
  contacts INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO import SELECT * FROM import_before;
DROP TABLE import_before;
`,
};
