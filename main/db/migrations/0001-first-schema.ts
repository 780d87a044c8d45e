import type { Migration } from './migration.ts';

/**
 * The first schema.
 *
 * - `import` is one file brought in once. Its rows are visible only while its status is `done`.
 * - `complaint_version`, `order_version` and `exposure_version` hold what an import brought that was new or changed. A
 *   case is numbered by a dense integer (`complaint`, `purchase`, `cell`); row ids grow with the imports, so one import's
 *   rows are one range of ids.
 * - `carried` says, chunk by chunk, which version of which case each import carried, written or merely seen again:
 *   three parallel arrays (case numbers and version ids as uint32, content hashes as two uint32 a row). What is visible is the fold of
 *   the carried chunks of the done imports in their order, which makes undo exact in any order.
 * - `segment` holds the same values as the version tables, packed by column and chunk, for analyses; made from the rows.
 * - `import.dated` counts its rows by quarter of an hour (pairs of uint32: quarters since 1970 UTC, rows), so that the months an
 *   export covers can be told in any time zone.
 * - `key_segment` holds 96-bit hashes of the texts that numbers were given to, three uint32 for each number from `first_id` on.
 * - Codes are ids of `term`, `customer` and `order_ref`. They are not declared as foreign keys: twelve look-ups a row would
 *   double the time of an import; `redress check` verifies them instead.
 */
export const firstSchema: Migration = {
  version: 1,
  sql: `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure')),
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
  undone_at INTEGER
) STRICT;

CREATE TABLE term (
  id INTEGER PRIMARY KEY,
  field TEXT NOT NULL,
  label TEXT NOT NULL,
  UNIQUE (field, label)
) STRICT;

CREATE TABLE customer (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE order_ref (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL
) STRICT;

CREATE TABLE key_segment (
  id INTEGER PRIMARY KEY,
  dictionary TEXT NOT NULL CHECK (dictionary IN ('complaint', 'purchase', 'cell', 'customer', 'order_ref')),
  first_id INTEGER NOT NULL,
  hashes BLOB NOT NULL
) STRICT;
CREATE INDEX key_segment_by_dictionary ON key_segment (dictionary, first_id);

CREATE TABLE carried (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  numbers BLOB NOT NULL,
  versions BLOB NOT NULL,
  hashes BLOB NOT NULL
) STRICT;
CREATE INDEX carried_by_import ON carried (import_id);

CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure')),
  first_version INTEGER NOT NULL,
  head TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
CREATE INDEX segment_by_version ON segment (kind, first_version);
CREATE INDEX segment_by_import ON segment (import_id);

CREATE TABLE complaint_version (
  id INTEGER PRIMARY KEY,
  complaint INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  case_id TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  first_response_at INTEGER,
  resolved_at INTEGER,
  closed_at INTEGER,
  reopened_at INTEGER,
  promised_at INTEGER,
  told_at INTEGER,
  confirmed_at INTEGER,
  checked_at INTEGER,
  updated_at INTEGER,
  category INTEGER,
  subcategory INTEGER,
  touchpoint INTEGER,
  channel INTEGER,
  first_response_channel INTEGER,
  site INTEGER,
  product INTEGER,
  team INTEGER,
  handler INTEGER,
  segment INTEGER,
  status INTEGER,
  priority INTEGER,
  customer INTEGER,
  order_ref INTEGER,
  reopens INTEGER,
  replies INTEGER,
  handlers INTEGER,
  compensation INTEGER,
  currency INTEGER,
  apology INTEGER,
  ownership INTEGER,
  gesture INTEGER,
  escalated INTEGER,
  satisfaction REAL
) STRICT;

CREATE TABLE narrative (
  version_id INTEGER PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE narrative_search USING fts5 (
  body,
  content = 'narrative',
  content_rowid = 'version_id',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TABLE order_version (
  id INTEGER PRIMARY KEY,
  purchase INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  order_id TEXT NOT NULL,
  ordered_at INTEGER NOT NULL,
  customer INTEGER,
  value INTEGER,
  currency INTEGER,
  site INTEGER,
  product INTEGER,
  channel INTEGER,
  segment INTEGER,
  status INTEGER,
  cancelled INTEGER
) STRICT;

CREATE TABLE exposure_version (
  id INTEGER PRIMARY KEY,
  cell INTEGER NOT NULL,
  import_id INTEGER NOT NULL,
  line INTEGER NOT NULL,
  cell_id TEXT NOT NULL,
  period INTEGER NOT NULL,
  chances INTEGER NOT NULL,
  site INTEGER,
  product INTEGER
) STRICT;

CREATE TABLE extra (
  kind TEXT NOT NULL CHECK (kind IN ('complaints', 'orders', 'exposure')),
  version_id INTEGER NOT NULL,
  cells TEXT NOT NULL,
  PRIMARY KEY (kind, version_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE reject (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES import (id),
  line INTEGER NOT NULL,
  header TEXT,
  value TEXT NOT NULL,
  rule TEXT NOT NULL,
  message TEXT NOT NULL,
  cells TEXT NOT NULL
) STRICT;
CREATE INDEX reject_by_import ON reject (import_id, rule, header);

CREATE TABLE column_cache (
  id INTEGER PRIMARY KEY,
  store_version INTEGER NOT NULL,
  as_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  part INTEGER NOT NULL,
  data BLOB NOT NULL,
  UNIQUE (as_at, name, part)
) STRICT;
`,
};
