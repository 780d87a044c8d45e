import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStore } from '../../../main/db/queries/check.ts';
import {
  listRecords,
  makeVersion,
  mergeVersions,
  readRecordVersion,
  undoVersion,
} from '../../../main/db/queries/records.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import type { ExportedVersion } from '../../../shared/model/case-record.ts';
import type { CauseContent } from '../../../shared/model/cause.ts';
import { must } from '../../support/transports.ts';
import { openTestStore, temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const cause = (title: string): CauseContent => ({
  subject: { category: 'Late', touchpoint: 'Courier' },
  title,
  state: 'open',
  code: 'supplier',
  stated: 'late parcels; DROP TABLE record_version; --“”',
  underlying: '',
  whys: ['one', 'two'],
  bones: [{ code: 'process', text: 'no scan at the depot' }],
  evidenceFor: [],
  evidenceAgainst: [],
  cases: ['7'],
  charts: [],
  attachments: ['https://example.org/minutes', '=cmd|calc'],
});

let made = 0;
function make(db: WritableDb, title: string, record: string | null = null, madeAt = 1000) {
  made += 1;
  const key = `key-${String(made).padStart(6, '0')}`;
  return must(makeVersion(db, { key, record, kind: 'cause', content: cause(title), reason: 'r', who: 'Ann', madeAt }));
}
const titles = (db: WritableDb, before?: number): string[] =>
  listRecords(db, before)
    .filter(({ state }) => state === 'in-force')
    .map(({ content }) => content.title);

describe('causes and actions in the store', () => {
  it('come back as they were made, each version of its record', () => {
    const { db } = temporaryStore();
    const first = make(db, 'a');
    const changed = make(db, 'b', first.record);
    const other = make(db, 'c');
    expect([first.number, changed.number, other.number]).toEqual([1, 1, 2]);
    expect(listRecords(db)).toEqual([{ ...first, state: 'replaced' }, changed, other]);
    expect(checkStore(db)).toEqual([]);
  });

  it('are undone step by step, and only the newest', () => {
    const { db } = temporaryStore();
    const first = make(db, 'a');
    const second = make(db, 'b', first.record);
    expect(undoVersion(db, first.key, 5)).toMatchObject({ ok: false, error: { code: 'refused' } });
    must(undoVersion(db, second.key, 2000));
    expect(titles(db)).toEqual(['a']);
    must(undoVersion(db, first.key, 2000));
    expect(titles(db)).toEqual([]);
    expect(undoVersion(db, first.key, 2000)).toMatchObject({ ok: false });
    expect(undoVersion(db, 'no-such-key', 2000)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(listRecords(db)).toHaveLength(2);
  });

  it('are seen as they were before an instant, undoings later than it not', () => {
    const { db } = temporaryStore();
    const first = make(db, 'a', null, 1000);
    const second = make(db, 'b', first.record, 3000);
    must(undoVersion(db, second.key, 9000));
    expect([titles(db, 2000), titles(db, 5000), titles(db), titles(db, 500)]).toEqual([['a'], ['b'], ['a'], []]);
  });

  it('keep their order when the clock was set back', () => {
    const { db } = temporaryStore();
    const first = make(db, 'a', null, 5000);
    expect(make(db, 'b', first.record, 10)).toMatchObject({ madeAt: 5000 });
    expect(titles(db)).toEqual(['b']);
  });

  it('change the key of caches with every change and undoing', () => {
    const { db } = temporaryStore();
    const keys = [readRecordVersion(db)];
    const one = make(db, 'a');
    keys.push(readRecordVersion(db));
    must(undoVersion(db, one.key, 1));
    keys.push(readRecordVersion(db));
    expect(new Set(keys).size).toBe(3);
  });

  it('refuse a version of a record that is not there', () => {
    const { db } = temporaryStore();
    const content = cause('a');
    const version = {
      key: 'key-x-000',
      record: 'none',
      kind: 'cause',
      content,
      reason: '',
      who: '',
      madeAt: 1,
    } as const;
    expect(makeVersion(db, version)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('stay after a reopening, and a read-only store takes none', () => {
    const path = join(temporaryFolder(), 'kept.redress');
    const store = openTestStore(path);
    make(store.db, 'a');
    store.close();
    expect(titles(openTestStore(path).db)).toEqual(['a']);
  });
});

describe('merging two stores', () => {
  const exported = (db: WritableDb): ExportedVersion[] =>
    listRecords(db).flatMap(({ state: _state, ...one }) => (one.kind === 'cause' ? [one] : []));

  it('loses nothing of either side and gives a number taken here anew', () => {
    const here = temporaryStore().db;
    const there = temporaryStore().db;
    make(here, 'mine');
    const yours = make(there, 'yours');
    make(there, 'yours, changed', yours.record);
    expect(mergeVersions(here, exported(there))).toEqual({ added: 2, known: 0, undone: 0, renumbered: 1 });
    expect(titles(here)).toEqual(['mine', 'yours, changed']);
    expect(new Set(listRecords(here).map(({ record, number }) => `${record} ${number}`)).size).toBe(2);
    expect(mergeVersions(here, exported(there))).toEqual({ added: 0, known: 2, undone: 0, renumbered: 0 });
  });

  it('takes an undoing over and never takes one back', () => {
    const here = temporaryStore().db;
    const there = temporaryStore().db;
    const one = make(there, 'a');
    const before = exported(there);
    mergeVersions(here, before);
    must(undoVersion(there, one.key, 77));
    expect(mergeVersions(here, exported(there))).toEqual({ added: 0, known: 1, undone: 1, renumbered: 0 });
    expect(titles(here)).toEqual([]);
    mergeVersions(here, before);
    expect(titles(here)).toEqual([]);
  });

  it('gives an empty store the same document again', () => {
    const there = temporaryStore().db;
    const one = make(there, 'a');
    make(there, 'b', one.record);
    must(undoVersion(there, make(there, 'c').key, 99));
    const here = temporaryStore().db;
    mergeVersions(here, exported(there));
    expect(JSON.stringify(exported(here))).toBe(JSON.stringify(exported(there)));
  });
});
