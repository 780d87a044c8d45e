import type { Migration } from './migration.ts';

/**
 * What people decide: targets, phases, annotations, frozen baselines. Each row is one version and keeps what it said;
 * `replaces` names the version it took the place of, `undone_at` takes it out of force (once, for good). The subject is a
 * measure's id or a cluster by the labels of its category and touchpoint, so that it outlives every import.
 *
 * - target: `value` (null: no target any more), `good` side, `unit`.
 * - phase: `answer`, `grain`, `first_period`, `last_period` when decided, `value` (the centre frozen), `unit`.
 * - annotation: `grain`, `first_period`, `note`.
 * - baseline: `grain`, `first_period`, `last_period`, `value` (the centre frozen), `unit`.
 */
export const decisions: Migration = {
  version: 2,
  sql: `
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('target', 'phase', 'annotation', 'baseline')),
  measure TEXT,
  category TEXT,
  touchpoint TEXT,
  value REAL,
  good TEXT CHECK (good IN ('below', 'above')),
  unit TEXT,
  answer TEXT CHECK (answer IN ('confirm', 'keep')),
  grain TEXT CHECK (grain IN ('month', 'week')),
  first_period TEXT,
  last_period TEXT,
  note TEXT,
  reason TEXT NOT NULL,
  who TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  replaces INTEGER REFERENCES decision (id),
  undone_at INTEGER,
  CHECK ((measure IS NULL) = (category IS NOT NULL AND touchpoint IS NOT NULL)),
  CHECK (kind <> 'target' OR (good IS NOT NULL AND unit IS NOT NULL)),
  CHECK (kind <> 'phase' OR (answer IS NOT NULL AND grain IS NOT NULL AND first_period IS NOT NULL AND last_period IS NOT NULL)),
  CHECK (kind <> 'annotation' OR (grain IS NOT NULL AND first_period IS NOT NULL AND note IS NOT NULL)),
  CHECK (kind <> 'baseline' OR (grain IS NOT NULL AND first_period IS NOT NULL AND last_period IS NOT NULL))
) STRICT;

CREATE INDEX decision_by_replaces ON decision (replaces) WHERE replaces IS NOT NULL;
`,
};
