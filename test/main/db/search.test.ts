import { expect, it } from 'vitest';
import { beginImport, discardImport } from '../../../main/db/queries/imports.ts';
import { countUnsearched, searchNarratives, updateSearchIndex } from '../../../main/db/queries/search.ts';
import { makeBatch } from '../../support/make-batch.ts';
import { importRows, temporaryStore } from '../../support/temporary-store.ts';

const rows = [
  { caseId: '1', receivedAt: 0, narrative: 'The parcel never arrived in Köln' },
  { caseId: '2', receivedAt: 1, narrative: 'The invoice is wrong' },
];

it('finds narratives by their words, whatever marks the words or the search carry', () => {
  const { db } = temporaryStore();
  importRows(db, rows);
  expect(countUnsearched(db)).toBe(2);
  updateSearchIndex(db);
  expect(countUnsearched(db)).toBe(0);
  expect(searchNarratives(db, 'KOLN "parcel" OR*', 9)).toEqual([]);
  expect(searchNarratives(db, 'koln parcel', 9)).toEqual([1]);
  expect(searchNarratives(db, 'invo', 9)).toEqual([2]);
  expect(searchNarratives(db, '" NEAR( *', 9)).toEqual([]);
});

it('indexes what was added since, and not what is still being imported', () => {
  const { db } = temporaryStore();
  importRows(db, rows);
  updateSearchIndex(db);
  const writer = beginImport(db, { kind: 'complaints', fileName: 'b.csv', source: 'generic' });
  writer.writeBatch(makeBatch('complaints', [{ caseId: '3', receivedAt: 2, narrative: 'parcel torn open' }]));
  updateSearchIndex(db);
  expect(searchNarratives(db, 'parcel', 9)).toEqual([1]);
  writer.finish();
  updateSearchIndex(db);
  expect(new Set(searchNarratives(db, 'parcel', 9))).toEqual(new Set([1, 3]));
});

it('forgets an import that is discarded', () => {
  const { db } = temporaryStore();
  importRows(db, rows);
  importRows(db, [{ caseId: '9', receivedAt: 9, narrative: 'parcel soaked' }]);
  updateSearchIndex(db);
  discardImport(db, 2);
  updateSearchIndex(db);
  expect([searchNarratives(db, 'soaked', 9), searchNarratives(db, 'parcel', 9)]).toEqual([[], [1]]);
});
