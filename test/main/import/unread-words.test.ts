import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runQuality } from '../../../main/analysis/quality/run-quality.ts';
import { loadStoreColumns } from '../../../main/analysis/columns.ts';
import { nameColumns } from '../../../main/analysis/named-cases.ts';
import { listTaxonomyChanges } from '../../../main/db/queries/taxonomy.ts';
import { importContext } from '../../../main/core/import-context.ts';
import { entityOf } from '../../../main/db/entities.ts';
import { eraseCustomer } from '../../../main/db/queries/erase.ts';
import { undoImport } from '../../../main/db/queries/imports.ts';
import { readStoredRow } from '../../../main/db/queries/stored-row.ts';
import type { Store } from '../../../main/db/types.ts';
import { previewImports } from '../../../main/import/preview-imports.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { QualityReport } from '../../../shared/model/quality.ts';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

/** 30 cases rated 1 to 5, one of them "meh", one off the scale, one not answered. */
const row = (i: number, rating: string): string =>
  `T${i},2024-03-${(i % 18) + 10} 10:00:00,Late,anna${i},${rating},"text, ${i}"`;
const RATED = [
  'Ticket ID,Created at,Category,Customer,Satisfaction rating,Comment',
  ...Array.from({ length: 27 }, (_, i) => row(i, String((i % 5) + 1))),
  row(27, 'meh'),
  row(28, 'no response'),
  row(29, 'meh'),
].join('\n');

function files(text: string, options: ImportOptions = {}): { path: string; name: string; options: ImportOptions }[] {
  const path = join(temporaryFolder(), 'tickets.csv');
  writeFileSync(path, `${text}\n`);
  return [{ path, name: 'tickets.csv', options }];
}

async function bring(store: Store, text: string, options: ImportOptions = {}): Promise<unknown> {
  const input = { db: store.db, context: importContext(store), files: files(text, options) };
  const dry = await previewImports(input);
  const done = await runImports(input);
  if (!done.ok || !dry.ok) throw new Error(done.ok ? 'no dry run' : done.error.message);
  const of = ({ rows, rejected, unread }: (typeof done.value)[number] | (typeof dry.value)[number]): unknown => ({
    rows,
    rejected,
    unread,
  });
  expect(dry.value.map(of)).toEqual(done.value.map(of));
  return done.value.map(of)[0];
}

const quality = ({ db }: Store): QualityReport =>
  runQuality(db, nameColumns(db, loadStoreColumns(db), listTaxonomyChanges(db))).report;

describe('a word of satisfaction that is not known', () => {
  it('loses no row: the case is kept without a value, the word with it', async () => {
    const store = temporaryStore();
    const unread = [{ column: 'Satisfaction rating', field: 'satisfaction', value: 'meh', n: 2 }];
    expect(await bring(store, RATED)).toEqual({ rows: 30, rejected: 0, unread });
    const stored = [27, 28, 29].map((i) => readStoredRow(store.db, entityOf('complaints'), i + 1));
    expect(stored.map(({ values, extras }) => [values['satisfaction'], extras])).toEqual([
      [null, '{"Satisfaction rating":"meh"}'],
      [null, null],
      [null, '{"Satisfaction rating":"meh"}'],
    ]);
  });

  it('is told in the quality report, as long as its import stands', async () => {
    const store = temporaryStore();
    await bring(store, RATED);
    await bring(store, RATED.replaceAll(/T(\d)/g, 'U$1'));
    await bring(store, RATED.replaceAll('meh', 'so so').replace('T29', 'T30'));
    expect(quality(store).unread).toEqual([
      { column: 'Satisfaction rating', value: 'meh', field: 'satisfaction', n: 3 },
      { column: 'Satisfaction rating', value: 'so so', field: 'satisfaction', n: 2 },
    ]);
    undoImport(store.db, 3);
    expect(quality(store).unread).toMatchObject([{ value: 'meh', n: 4 }]);
    undoImport(store.db, 1);
    expect(quality(store).unread).toMatchObject([{ value: 'meh', n: 2 }]);
    eraseCustomer(store.db, 'anna27', { erasedAt: 1, reason: '', who: '' });
    expect(quality(store).unread).toMatchObject([{ value: 'meh', n: 1 }]);
    undoImport(store.db, 2);
    expect(quality(store).unread).toEqual([]);
  });

  it('loses no row where a person mapped a column that hardly holds a score, nor where a number is off the scale', async () => {
    const words = RATED.replaceAll(/,(\d),"/g, ',grade $1,"');
    const map = { satisfaction: 'Satisfaction rating' };
    expect(await bring(temporaryStore(), words, { map })).toMatchObject({
      rows: 30,
      rejected: 0,
      unread: { length: 6 },
    });
    const off = RATED.replaceAll('meh', '-3');
    expect(await bring(temporaryStore(), off, { map })).toMatchObject({ rows: 30, unread: [{ value: '-3', n: 2 }] });
  });

  it('tells nothing of a person where customers become pseudonyms', async () => {
    const store = temporaryStore();
    const named = RATED.replaceAll('meh', 'ask anna27 or call 030 1234567');
    await bring(store, named, { pseudonymise: true });
    expect(JSON.stringify(quality(store).unread)).not.toMatch(/1234567/);
  });
});
