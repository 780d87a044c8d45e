import Database from 'better-sqlite3';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../main/db/migrate.ts';
import { MIGRATIONS } from '../../../main/db/migrations/list.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import {
  decisionsInForce,
  listDecisions,
  makeDecision,
  readDecisionVersion,
  undoDecision,
} from '../../../main/db/queries/decisions.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import type { DecisionContent } from '../../../shared/model/decision.ts';
import { must } from '../../support/transports.ts';
import { openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const LATE = { category: 'Late', touchpoint: 'Courier' };
const target = (value: number | null, unit = 'per 1,000 orders'): DecisionContent => ({
  kind: 'target',
  value,
  good: 'below',
  unit,
});
const CONTENTS: DecisionContent[] = [
  target(22.5),
  { kind: 'phase', answer: 'confirm', grain: 'month', from: '2026-03', to: '2026-10', centre: 7.25, unit: 'u' },
  { kind: 'phase', answer: 'keep', grain: 'week', from: '2026-03-02', to: '2026-10-26', centre: null, unit: 'u' },
  { kind: 'annotation', grain: 'month', at: '2026-03', text: "new courier; DROP TABLE decision; --'“”" },
  { kind: 'baseline', grain: 'month', from: '2025-01', to: '2025-12', centre: 4, unit: 'u' },
];

function make(
  db: WritableDb,
  content: DecisionContent,
  madeAt = 1000,
  subject: { measure: string } | typeof LATE = LATE,
) {
  return makeDecision(db, { subject, content, reason: 'why', who: 'Ann', madeAt });
}

describe('decisions in the store', () => {
  it('come back as they were made, whatever their kind and subject', () => {
    const { db } = temporaryStore();
    const made = CONTENTS.map((content) => make(db, content));
    made.push(make(db, target(null), 1000, { measure: 'reopen-rate' }));
    expect(listDecisions(db)).toEqual(made);
    expect(decisionsInForce(db)).toEqual(made);
    expect(checkStore(db)).toEqual([]);
  });

  it('take the place of the one before, which comes back when they are undone', () => {
    const { db } = temporaryStore();
    const first = make(db, target(22));
    const second = make(db, target(20));
    const none = make(db, target(null));
    expect(listDecisions(db).map(({ state, replaces }) => [state, replaces])).toEqual([
      ['replaced', null],
      ['replaced', first.id],
      ['in-force', second.id],
    ]);
    expect(undoDecision(db, first.id, 2000)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(must(undoDecision(db, none.id, 2000))).toMatchObject({ state: 'undone', undoneAt: 2000 });
    expect(decisionsInForce(db)).toEqual([{ ...second, state: 'in-force' }]);
    must(undoDecision(db, second.id, 2001));
    must(undoDecision(db, first.id, 2002));
    expect(decisionsInForce(db)).toEqual([]);
    expect(listDecisions(db).map(({ content }) => content)).toEqual([target(22), target(20), target(null)]);
    expect(undoDecision(db, first.id, 2003)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(undoDecision(db, 99, 2003)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(make(db, target(18)).replaces).toBeNull();
  });

  it('stand beside each other where they are about different things', () => {
    const { db } = temporaryStore();
    make(db, target(22));
    make(db, target(40, 'complaints a month'));
    make(db, target(22), 1000, { measure: 'complaint-rate' });
    make(db, { kind: 'annotation', grain: 'month', at: '2026-03', text: 'a' });
    make(db, { kind: 'annotation', grain: 'month', at: '2026-03', text: 'b' });
    expect(decisionsInForce(db)).toHaveLength(5);
  });

  it('can be read as they stood at an earlier time', () => {
    const { db } = temporaryStore();
    const first = make(db, target(22), 1000);
    const second = make(db, target(20), 2000);
    must(undoDecision(db, second.id, 3000));
    const valuesAt = (before: number) =>
      decisionsInForce(db, before).map(({ content }) => content.kind === 'target' && content.value);
    expect([valuesAt(1000), valuesAt(1001), valuesAt(2001), valuesAt(3001)]).toEqual([[], [22], [20], [22]]);
    expect(decisionsInForce(db, 1001)[0]?.id).toBe(first.id);
  });

  it('give caches a new key at every change', () => {
    const { db } = temporaryStore();
    const keys = [readDecisionVersion(db)];
    const { id } = make(db, target(22));
    keys.push(readDecisionVersion(db));
    must(undoDecision(db, id, 2000));
    keys.push(readDecisionVersion(db));
    make(db, target(22));
    keys.push(readDecisionVersion(db));
    expect(new Set(keys).size).toBe(4);
  });

  it('are refused by the table itself where a part is missing', () => {
    const { db } = temporaryStore();
    const insert = (columns: string, values: string): unknown =>
      db.statement(`INSERT INTO decision (${columns}, reason, who, made_at) VALUES (${values}, '', '', 0)`).run();
    expect(() => insert('kind, measure', "'target', 'm'")).toThrow(/CHECK/);
    expect(() => insert('kind, measure, category', "'baseline', 'm', 'c'")).toThrow(/CHECK/);
    expect(() => insert('kind, good, unit', "'target', 'below', 'u'")).toThrow(/CHECK/);
  });
});

it('migration 2 gives a store of version 1 its decisions and keeps everything else', () => {
  const path = join(temporaryFolder(), 'one.redress');
  const raw = new Database(path);
  migrate(raw, MIGRATIONS.slice(0, 1));
  raw.exec("INSERT INTO setting (name, value) VALUES ('organisation', 'Old House'), ('zone', 'UTC')");
  raw.close();
  const { db, notices } = openTestStore(path);
  expect(notices).toMatchObject([{ key: 'notice.updated', text: expect.stringContaining('version 1 to') }]);
  expect(db.statement('SELECT value FROM setting WHERE name = ?').get('organisation')).toEqual({ value: 'Old House' });
  expect(listDecisions(db)).toEqual([]);
  expect(make(db, target(1)).id).toBe(1);
});
