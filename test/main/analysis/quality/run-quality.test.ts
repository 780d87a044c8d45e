import { describe, expect, it } from 'vitest';
import { nameColumns } from '../../../../main/analysis/named-cases.ts';
import { qualityRows } from '../../../../main/analysis/quality/quality-rows.ts';
import { runQuality, type Quality } from '../../../../main/analysis/quality/run-quality.ts';
import { loadStoreColumns } from '../../../../main/analysis/columns.ts';
import { listTaxonomyChanges, makeTaxonomyChange } from '../../../../main/db/queries/taxonomy.ts';
import type { CaseFilter } from '../../../../main/analysis/select-rows.ts';
import type { WritableDb } from '../../../../main/db/types.ts';
import { METRICS } from '../../../../shared/metrics/registry.ts';
import type { QualityCases } from '../../../../shared/model/quality.ts';
import type { TestRow } from '../../../support/make-batch.ts';
import { importRows, temporaryStore } from '../../../support/temporary-store.ts';

const DAY = 86_400_000;
const at = (day: number): number => Date.UTC(2026, 0, 1) + day * DAY;
const TEXT = 'the parcel came late and the box was torn';

function look(db: WritableDb, filter: CaseFilter = {}): Quality & { idsOf: (which: QualityCases) => string[] } {
  const named = nameColumns(db, loadStoreColumns(db), listTaxonomyChanges(db));
  const quality = runQuality(db, named, undefined, filter);
  const idOf = db.statement<string>('SELECT case_id FROM complaint_version WHERE id = ?').pluck();
  return {
    ...quality,
    idsOf: (which) =>
      Array.from(qualityRows(db, quality, which), (row) => String(idOf.get(quality.cases.versionId[row]))),
  };
}

function store(...imports: readonly (readonly TestRow[])[]): WritableDb {
  const { db } = temporaryStore();
  for (const rows of imports) importRows(db, rows);
  return db;
}

describe('the data-quality report', () => {
  it('counts missing values by field, of all cases and of the newest month, and each number opens its cases', () => {
    const db = store([
      { caseId: 'a', receivedAt: at(1), site: 'N', narrative: 'x' },
      { caseId: 'b', receivedAt: at(2) },
      { caseId: 'c', receivedAt: at(40), site: 'N' },
    ]);
    const { report, idsOf } = look(db);
    const field = (id: string) => report.fields.find((one) => one.field === id);
    expect([report.cases, report.month]).toEqual([3, '2026-02']);
    expect(field('site')).toEqual({ field: 'site', all: { missing: 1, of: 3 }, month: { missing: 0, of: 1 } });
    expect(field('narrative')?.all).toEqual({ missing: 2, of: 3 });
    expect(field('category')?.all).toEqual({ missing: 3, of: 3 });
    expect(field('team')?.month).toEqual({ missing: 1, of: 1 });
    expect(idsOf({ kind: 'missing', field: 'site' })).toEqual(['b']);
    expect(idsOf({ kind: 'missing', field: 'narrative' })).toEqual(['b', 'c']);
    expect(idsOf({ kind: 'missing', field: 'team' })).toEqual(['a', 'b', 'c']);
    expect(idsOf({ kind: 'value', field: 'site', value: 'N' })).toEqual(['a', 'c']);
  });

  it('is of the cases of a view where one is given, and its numbers open cases of that view', () => {
    const db = store([
      { caseId: 'a', receivedAt: at(1), site: 'N', category: 'Late', narrative: 'x' },
      { caseId: 'b', receivedAt: at(2), site: 'N', category: 'Late' },
      { caseId: 'c', receivedAt: at(3), site: 'S', category: 'Late' },
    ]);
    const { report, idsOf } = look(db, { site: ['N'] });
    expect([report.cases, report.fields.find(({ field }) => field === 'narrative')?.all]).toEqual([
      2,
      { missing: 1, of: 2 },
    ]);
    expect(idsOf({ kind: 'missing', field: 'narrative' })).toEqual(['b']);
    expect(idsOf({ kind: 'value', field: 'category', value: 'Late' })).toEqual(['a', 'b']);
    expect(idsOf({ kind: 'not-compared' })).toEqual(['b']);
    expect(look(db, { site: ['nowhere'] }).report.cases).toBe(0);
  });

  it('opens the cases that look alike, all of them or one pair', () => {
    const twin = (caseId: string, customer: string, day: number, narrative: string): TestRow => ({
      caseId,
      receivedAt: at(day),
      customer,
      category: 'Late',
      narrative,
    });
    const { report, idsOf } = look(
      store([
        twin('a', 'ann', 1, TEXT),
        twin('b', 'ann', 2, `${TEXT} again`),
        twin('c', 'bob', 1, TEXT),
        twin('d', 'bob', 3, `${TEXT} still`),
        twin('e', 'eve', 1, TEXT),
      ]),
    );
    expect([report.fuzzy.pairs, idsOf({ kind: 'alike' })]).toEqual([2, ['a', 'c', 'b', 'd']]);
    const [pair] = report.fuzzy.rows;
    const versions = [pair!.first.versionId, pair!.second.versionId];
    expect(idsOf({ kind: 'pair', versions }).toSorted()).toEqual([pair!.first.caseId, pair!.second.caseId].toSorted());
  });

  it('says which import lacks what the others have', () => {
    const rows = (from: number, more: object): TestRow[] =>
      Array.from({ length: 12 }, (_, k) => ({ caseId: `${from + k}`, receivedAt: at(from + k), ...more }));
    const { report } = look(store(rows(0, { site: 'N' }), rows(20, {}), rows(40, { site: 'S' })));
    const none = { field: 'site', here: { missing: 0, of: 12 }, elsewhere: { missing: 12, of: 24 } };
    const all = { field: 'site', here: { missing: 12, of: 12 }, elsewhere: { missing: 0, of: 24 } };
    expect(report.imports.map(({ cases, differs }) => [cases, differs])).toEqual([
      [12, [none]],
      [12, [all]],
      [12, [none]],
    ]);
  });

  it('finds moments in an impossible order, after the as-of time and before 1990', () => {
    const ordinary = Array.from({ length: 2000 }, (_, k) => ({ caseId: `o${k}`, receivedAt: at(k / 100) }));
    const db = store([
      ...ordinary,
      { caseId: 'early', receivedAt: at(5), resolvedAt: at(4), firstResponseAt: at(5) },
      { caseId: 'sound', receivedAt: at(5), resolvedAt: at(6), firstResponseAt: at(5), promisedAt: at(4000) },
      { caseId: 'far', receivedAt: at(5), resolvedAt: at(9000) },
      { caseId: 'old', receivedAt: at(6), updatedAt: Date.UTC(1900, 0, 1) },
    ]);
    const { report, idsOf } = look(db);
    expect(report.before).toEqual([
      { field: 'resolvedAt', earlier: 'receivedAt', n: 1 },
      { field: 'updatedAt', earlier: 'receivedAt', n: 1 },
      { field: 'resolvedAt', earlier: 'firstResponseAt', n: 1 },
    ]);
    expect([report.future, report.ancient]).toEqual([[{ field: 'resolvedAt', n: 1 }], [{ field: 'updatedAt', n: 1 }]]);
    expect(idsOf({ kind: 'before', field: 'resolvedAt', earlier: 'receivedAt' })).toEqual(['early']);
    expect(idsOf({ kind: 'future', field: 'resolvedAt' })).toEqual(['far']);
    expect(idsOf({ kind: 'ancient', field: 'updatedAt' })).toEqual(['old']);
  });

  it('names the months between the first and the last that no export covers', () => {
    const month = (from: number): TestRow[] =>
      Array.from({ length: 60 }, (_, k) => ({ caseId: `${from} ${k}`, receivedAt: at(from + k / 3) }));
    expect(look(store([...month(5), ...month(36), ...month(125)])).report.missingMonths).toEqual([
      '2026-03',
      '2026-04',
    ]);
  });

  it('groups cases that have everything in common but their number', () => {
    const same = { receivedAt: at(3), category: 'Late', customer: 'ann', narrative: TEXT };
    const db = store([
      { caseId: '1', ...same },
      { caseId: '2', ...same },
      { caseId: '3', ...same, narrative: 'another text' },
      { caseId: '4', ...same, site: 'N' },
      { caseId: '5', receivedAt: at(3), category: 'Late' },
      { caseId: '6', receivedAt: at(3), category: 'Late' },
      { caseId: '7', ...same },
    ]);
    const { report, idsOf } = look(db);
    expect(report.duplicates).toEqual({
      cases: 3,
      groups: 1,
      notCompared: 2,
      isCut: false,
      samples: [{ caseIds: ['1', '2', '7'], receivedAt: at(3) }],
    });
    expect(idsOf({ kind: 'duplicates' })).toEqual(['1', '2', '7']);
  });

  it('pairs cases of one customer and category, days apart, with much the same text, and leaves pooled keys out', () => {
    const one = { category: 'Late', customer: 'ann' };
    const mailbox = Array.from({ length: 3 }, (_, k) => ({
      caseId: `g${k}`,
      receivedAt: at(30 + k / 10),
      category: 'Late',
      customer: 'guest',
      narrative: TEXT,
    }));
    const db = store([
      { caseId: '1', receivedAt: at(1), ...one, narrative: TEXT },
      { caseId: '2', receivedAt: at(4), ...one, narrative: `Again: ${TEXT}!` },
      { caseId: '3', receivedAt: at(5), ...one, narrative: 'now the invoice has a wrong address too' },
      { caseId: '4', receivedAt: at(20), ...one, narrative: TEXT },
      { caseId: '5', receivedAt: at(4), ...one, category: 'Bill', narrative: TEXT },
      { caseId: '6', receivedAt: at(4), ...one, customer: 'bob', narrative: TEXT },
      ...mailbox,
    ]);
    const { fuzzy, customers } = look(db).report;
    expect(fuzzy).toMatchObject({ pairs: 1, windowDays: 7, leastSimilarity: 0.5, isCut: false });
    expect(fuzzy.rows[0]).toEqual({
      category: 'Late',
      customer: 'ann',
      first: { caseId: '1', versionId: expect.any(Number), receivedAt: at(1) },
      second: { caseId: '2', versionId: expect.any(Number), receivedAt: at(4) },
      similarity: 8 / 9,
    });
    expect(customers).toEqual({ known: 9, of: 9, pooledKeys: 1, pooledCases: 3 });
  });

  it('counts a case under what the taxonomy calls it when it looks for the same complaint twice', () => {
    const db = store([
      { caseId: '1', receivedAt: at(1), category: 'Late', customer: 'ann', narrative: TEXT },
      { caseId: '2', receivedAt: at(2), category: 'LATE', customer: 'ann', narrative: `${TEXT} indeed` },
    ]);
    expect(look(db).report.fuzzy.pairs).toBe(0);
    makeTaxonomyChange(db, {
      content: { kind: 'rename', field: 'category', from: ['LATE'], to: 'Late' },
      reason: '',
      who: '',
      madeAt: 1,
    });
    expect(look(db).report.fuzzy.pairs).toBe(1);
  });

  it('lists values that the newest month brought, and those the taxonomy does not speak of', () => {
    const db = store([
      { caseId: '1', receivedAt: at(1), category: 'Late', channel: 'mail' },
      { caseId: '2', receivedAt: at(40), category: 'Later', channel: 'mail' },
      { caseId: '3', receivedAt: at(41), category: 'Later', channel: 'chat', handler: 'Ann' },
    ]);
    const { report } = look(db);
    expect(report.newValues).toEqual([
      { field: 'category', value: 'Later', n: 2 },
      { field: 'channel', value: 'chat', n: 1 },
    ]);
    expect(report.unnamed).toBeNull();
    makeTaxonomyChange(db, {
      content: { kind: 'rename', field: 'category', from: ['Late'], to: 'Delay' },
      reason: '',
      who: '',
      madeAt: 1,
    });
    expect(look(db).report.unnamed).toEqual([{ field: 'category', value: 'Later', n: 2 }]);
  });

  it('says of every metric what it lacks or how much it knows', () => {
    const { metrics } = look(
      store([
        { caseId: '1', receivedAt: at(1), customer: 'ann', resolvedAt: at(2) },
        { caseId: '2', receivedAt: at(2) },
      ]),
    ).report;
    const of = (id: string) => metrics.find((one) => one.id === id);
    expect(metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
    expect(of('repeat-purchase-90')).toMatchObject({ needs: ['orders'], covers: null });
    expect(of('repeat-complaint-90')).toMatchObject({ needs: [], covers: 0.5 });
    expect(of('time-to-resolution')).toMatchObject({ needs: [], covers: 1 });
    expect(of('compensation-given')).toMatchObject({ needs: ['cases.compensation'] });
  });

  it('has nothing to say of an empty store', () => {
    expect(look(temporaryStore().db).report).toMatchObject({
      cases: 0,
      asOf: null,
      month: null,
      before: [],
      missingMonths: [],
      duplicates: { cases: 0 },
      fuzzy: { pairs: 0 },
      newValues: [],
      sentinels: [],
    });
  });
});
