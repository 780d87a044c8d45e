import { describe, expect, it } from 'vitest';
import { discardImport } from '../../../main/db/queries/imports.ts';
import { versionsWithWord } from '../../../main/db/queries/narrative-words.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import {
  listTaxonomyChanges,
  makeTaxonomyChange,
  readTaxonomyVersion,
  undoTaxonomyChange,
} from '../../../main/db/queries/taxonomy.ts';
import type { TaxonomyContent } from '../../../shared/model/taxonomy.ts';
import { wordTest } from '../../../shared/taxonomy/has-word.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const CONTENTS: TaxonomyContent[] = [
  { kind: 'rename', field: 'category', from: ["late'; DROP TABLE term; --", ' '], to: 'Late “x”' },
  {
    kind: 'split',
    field: 'touchpoint',
    from: '(none)',
    rules: [
      { when: { field: 'site', values: ['N'] }, to: 'North' },
      { when: { word: 'torn' }, to: 'T' },
    ],
  },
  { kind: 'place', categories: ['A'], touchpoint: 'B' },
  { kind: 'bridge', from: { category: 'A', touchpoint: 'B' }, to: { category: 'C', touchpoint: 'D' } },
  { kind: 'dismiss', field: 'category', names: ['a', 'A'] },
];

describe('changes of the taxonomy in the store', () => {
  it('come back as they were made, in their order', () => {
    const { db } = temporaryStore();
    const made = CONTENTS.map((content, at) =>
      makeTaxonomyChange(db, { content, reason: `why ${at}`, who: 'Ann', madeAt: 1000 + at }),
    );
    expect(listTaxonomyChanges(db)).toEqual(made);
    expect(checkStore(db)).toEqual([]);
  });

  it('are undone once each, in any order, and stay in the list', () => {
    const { db } = temporaryStore();
    const versions = new Set([readTaxonomyVersion(db)]);
    const [first, second] = CONTENTS.map((content) => {
      const made = makeTaxonomyChange(db, { content, reason: '', who: '', madeAt: 1000 });
      versions.add(readTaxonomyVersion(db));
      return made;
    });
    expect(undoTaxonomyChange(db, first!.id, 2000)).toMatchObject({ ok: true, value: { undoneAt: 2000 } });
    versions.add(readTaxonomyVersion(db));
    expect(undoTaxonomyChange(db, first!.id, 3000)).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(undoTaxonomyChange(db, 99, 3000)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(undoTaxonomyChange(db, second!.id, 3000).ok).toBe(true);
    expect(listTaxonomyChanges(db).map(({ undoneAt }) => undoneAt)).toEqual([2000, 3000, null, null, null]);
    expect(versions.size).toBe(7);
  });

  it('are seen as they stood before an instant', () => {
    const { db } = temporaryStore();
    const [first] = [1000, 2000].map((madeAt) =>
      makeTaxonomyChange(db, { content: CONTENTS[0]!, reason: '', who: '', madeAt }),
    );
    undoTaxonomyChange(db, first!.id, 1500);
    expect(listTaxonomyChanges(db, 1500).map(({ undoneAt }) => undoneAt)).toEqual([null]);
    expect(listTaxonomyChanges(db, 1501).map(({ undoneAt }) => undoneAt)).toEqual([1500]);
    expect(listTaxonomyChanges(db, 1000)).toEqual([]);
  });
});

describe('versions with a word', () => {
  const rows = (...narratives: string[]) =>
    narratives.map((narrative, at) => ({ caseId: `${narrative} ${at}`, receivedAt: at, narrative }));

  it('are found once, and of a later import only what it brought is looked through', () => {
    const { db } = temporaryStore();
    importRows(db, rows('torn box', 'fine', 'TORN'));
    const read: string[] = [];
    const test = (text: string): boolean => {
      read.push(text);
      return wordTest('torn')(text);
    };
    expect([...versionsWithWord(db, 'torn', test)]).toEqual([1, 3]);
    expect([...versionsWithWord(db, 'torn', test)]).toEqual([1, 3]);
    importRows(db, rows('torn again'));
    expect([...versionsWithWord(db, 'torn', test)]).toEqual([1, 3, 4]);
    expect(read).toEqual(['torn box', 'fine', 'TORN', 'torn again']);
  });

  it('are forgotten with the import that brought them, whose ids are given again', () => {
    const { db } = temporaryStore();
    importRows(db, rows('fine'));
    const second = importRows(db, rows('torn'));
    expect([...versionsWithWord(db, 'torn', wordTest('torn'))]).toEqual([2]);
    discardImport(db, second.id);
    importRows(db, rows('whole'));
    expect([...versionsWithWord(db, 'torn', wordTest('torn'))]).toEqual([]);
  });
});
