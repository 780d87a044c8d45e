import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { checkStore } from '../../../main/db/queries/check.ts';
import { makeDecision, undoDecision } from '../../../main/db/queries/decisions.ts';
import { eraseCustomer } from '../../../main/db/queries/erase.ts';
import { removeLeftovers } from '../../../main/db/queries/leftovers.ts';
import { discardImport, redoImport, undoImport } from '../../../main/db/queries/imports.ts';
import { makeSetting, undoSetting } from '../../../main/db/queries/setting-versions.ts';
import { makeTaxonomyChange, undoTaxonomyChange } from '../../../main/db/queries/taxonomy.ts';
import { makeThemeRun, undoThemeRun } from '../../../main/db/queries/theme-runs.ts';
import { sqliteTrouble } from '../../../main/db/sqlite-trouble.ts';
import type { ReadableDb, WritableDb } from '../../../main/db/types.ts';
import { faultyDb } from '../../support/faulty-db.ts';
import { importRows, openTestStore, temporaryStore } from '../../support/temporary-store.ts';

type Work = { prepare?: (db: WritableDb) => void; run: (db: WritableDb) => void };

const BY = { reason: 'r', who: 'w' };
function keepThemes(db: WritableDb): void {
  const kept = { themes: [], nextId: 1, excluded: [] };
  makeThemeRun(db, {
    ...kept,
    kind: 'learnt',
    texts: 2,
    placed: 2,
    other: 0,
    events: [],
    ended: [],
    model: { ...kept, language: 'en', spaces: [] },
    placing: { placedTo: 2, versions: Uint32Array.of(1, 2), themes: Uint32Array.of(0, 0), fits: new Uint8Array(2) },
    learntTo: 2,
    madeAt: 9,
  });
}
function dismiss(db: WritableDb): void {
  const content = { kind: 'dismiss', field: 'category', names: ['Late', 'late'] } as const;
  makeTaxonomyChange(db, { content, ...BY, madeAt: 9 });
}
function decide(db: WritableDb): void {
  const content = { kind: 'annotation', grain: 'month', at: '2025-01', text: 'moved' } as const;
  makeDecision(db, { ...BY, madeAt: 9, subject: { category: 'Late', touchpoint: 'Hub' }, content });
}
function set(db: WritableDb): void {
  makeSetting(db, { ...BY, madeAt: 9, content: { kind: 'clock', clock: 'calendar' } });
}

const WORKS: Readonly<Record<string, Work>> = {
  'an undoing of an import': { run: (db) => void undoImport(db, 1) },
  'a redoing of an import': { prepare: (db) => void undoImport(db, 1), run: (db) => void redoImport(db, 1) },
  'a discarding of the newest import': { run: (db) => void discardImport(db, 2) },
  'a change of the taxonomy': { run: dismiss },
  'an undoing of a change of the taxonomy': { prepare: dismiss, run: (db) => void undoTaxonomyChange(db, 1, 10) },
  'a computation of themes': { run: keepThemes },
  'an undoing of a computation of themes': { prepare: keepThemes, run: (db) => void undoThemeRun(db, 1, 10) },
  'a decision': { run: decide },
  'an undoing of a decision': { prepare: decide, run: (db) => void undoDecision(db, 1, 10) },
  'a setting': { run: set },
  'an undoing of a setting': { prepare: set, run: (db) => void undoSetting(db, 1, 10) },
  'an erasing of a customer': { run: (db) => void eraseCustomer(db, 'anna', { ...BY, erasedAt: 9 }) },
};

/** Two imports of cases that have customers, texts, cells of their own and a row that was refused. */
function filled(): { db: WritableDb; path: string } {
  const { db, path } = temporaryStore();
  for (const file of [1, 2]) {
    importRows(
      db,
      Array.from({ length: 6 }, (_, i) => ({
        caseId: `${file}-${i}`,
        receivedAt: Date.UTC(2025, file, 1 + i),
        category: 'Late',
        customer: i % 2 === 0 ? 'anna' : 'ben',
        narrative: `told ${file} ${i}`,
        extra: '{"Note":"x"}',
      })),
    );
  }
  return { db, path };
}

/** Everything that stands in the tables of a store, but the moments of writing, as one text. */
function everything(db: ReadableDb): string {
  const tables = db
    .statement<{ name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '%search%' ORDER BY name",
    )
    .all();
  const hash = createHash('sha256');
  for (const { name } of tables) {
    const rows = db.statement<Record<string, unknown>>(`SELECT * FROM "${name}"`).all();
    hash.update(
      `${name} ${JSON.stringify(rows, (key, value: unknown) => (key.endsWith('_at') ? value !== null : value))}\n`,
    );
  }
  return hash.digest('hex');
}

it.each(
  Object.entries(WORKS).flatMap(([name, work]) => [
    [name, 'once', work] as const,
    [name, 'and all after it', work] as const,
  ]),
)(
  '%s whose n-th storage call fails (%s), for n = 1, 2, 3 … until it passes, is done or not done each time, and keeps nobody out',
  (_, how, { prepare, run }) => {
    const { db, path } = filled();
    prepare?.(db);
    const before = everything(db);
    const other = openTestStore(path);
    db.exec(`VACUUM INTO '${path}.sound'`);
    const sound = openTestStore(`${path}.sound`).db;
    run(sound);
    const complete = everything(sound);
    let done = '';
    let failed = 0;
    for (let n = 1; ; n += 1) {
      let met: unknown = null;
      try {
        run(faultyDb(db, n, how !== 'once'));
      } catch (error) {
        met = error;
      }
      // What was left half taken away goes at the next open.
      if (met !== null) removeLeftovers(db);
      const after = everything(db);
      if (met === null) {
        done = after;
        break;
      }
      failed += 1;
      expect(sqliteTrouble(met)).toMatchObject({ code: 'io' });
      // Nobody waits for a writer that has failed.
      other.db.lease.take('looking');
      other.db.lease.release();
      if (after !== before) {
        done = after;
        break;
      }
    }
    expect(failed).toBeGreaterThan(0);
    expect(complete).not.toBe(before);
    expect(done).toBe(complete);
    expect(checkStore(db)).toEqual([]);
  },
);
