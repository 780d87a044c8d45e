import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { entityOf } from '../../../../main/db/entities.ts';
import { checkStore } from '../../../../main/db/queries/check.ts';
import { beginImport } from '../../../../main/db/queries/imports.ts';
import { readStoredRow } from '../../../../main/db/queries/stored-row.ts';
import { stagedTables } from '../../../../main/db/staging/staged-tables.ts';
import { fieldsOf, versionRows } from '../../../../main/db/version-rows.ts';
import type { WritableDb } from '../../../../main/db/types.ts';
import { seededRandom } from '../../../bench/seeded-random.ts';
import { makeBatch, type TestRow } from '../../../support/make-batch.ts';
import { importRows, openTestStore, temporaryStore } from '../../../support/temporary-store.ts';

const BORDERS = [
  0,
  1,
  2,
  127,
  128,
  255,
  32_767,
  32_768,
  8_388_607,
  8_388_608,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 47 - 1,
  2 ** 47,
  2 ** 53 - 1,
];

/** Rows of every width of number, of short and long texts in several scripts, and of many that are absent. */
function oddRows(n: number): TestRow[] {
  const random = seededRandom(11);
  return Array.from({ length: n }, (_, at) => ({
    caseId: `${at % 3 === 0 ? 'Ä-' : 'C'}${at}`,
    receivedAt: (random.chance(0.5) ? 1 : -1) * random.pick(BORDERS),
    resolvedAt: random.chance(0.5) ? random.pick(BORDERS) : null,
    category: `Category ${at % 7}`,
    customer: random.chance(0.8) ? `kunde-${at % 50}${'é'.repeat(at % 40)}` : null,
    compensation: random.chance(0.5) ? random.pick(BORDERS) : null,
    satisfaction: random.chance(0.5) ? random.integer(1, 500) / 100 : null,
    apology: random.chance(0.5) ? random.chance(0.5) : null,
    narrative: random.chance(0.9) ? '荷物 text '.repeat(random.integer(0, 60)) : null,
    extra: random.chance(0.2) ? `cell ${at}` : null,
  }));
}

/** A store's connection that keeps a copy of each image on its way. */
function withImages(db: WritableDb): WritableDb & { images: Buffer[] } {
  const images: Buffer[] = [];
  return {
    ...db,
    images,
    copyFrom(image, tables) {
      images.push(Buffer.from(image));
      db.copyFrom(image, tables);
    },
  };
}

describe('rows that are staged as pages', () => {
  it('are a sound database, and stand in the store as they were given', () => {
    const { db } = temporaryStore();
    const rows = oddRows(3000);
    const watched = withImages(db);
    const writer = beginImport(watched, { kind: 'complaints', fileName: 'odd.csv', source: 'generic' });
    writer.writeBatch(makeBatch('complaints', rows));
    writer.finish();
    const image = new Database(watched.images[0] ?? Buffer.alloc(0));
    expect(image.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    image.close();
    expect(checkStore(db)).toEqual([]);
    const wrong = rows.filter((row, at) => {
      const { values, narrative, extras } = readStoredRow(db, entityOf('complaints'), at + 1);
      const told = ['receivedAt', 'resolvedAt', 'category', 'customer', 'compensation', 'satisfaction'] as const;
      return (
        told.some((field) => values[field] !== (row[field] ?? null)) ||
        values['apology'] !== (row['apology'] === null ? null : Number(row['apology'])) ||
        narrative !== (row['narrative'] ?? '') ||
        extras !== (row['extra'] === null ? null : JSON.stringify({ Note: row['extra'] }))
      );
    });
    expect(wrong).toEqual([]);
  });

  it('keep what is too long for a page', () => {
    const { db } = temporaryStore();
    const rows = [
      {
        caseId: 'x'.repeat(70_000),
        receivedAt: '2025-01-01',
        narrative: 'ü'.repeat(60_000),
        customer: 'y'.repeat(65_600),
      },
      { caseId: 'short', receivedAt: '2025-01-02', narrative: 'short', customer: 'short' },
    ];
    expect(importRows(db, rows)).toMatchObject({ added: 2 });
    expect(importRows(db, rows)).toMatchObject({ same: 2 });
    expect(readStoredRow(db, entityOf('complaints'), 1)).toMatchObject({
      values: { customer: 'y'.repeat(65_600) },
      narrative: 'ü'.repeat(60_000),
    });
    const ids = db.statement<{ length: number }>('SELECT length(case_id) AS length FROM complaint_version').all();
    expect(ids).toEqual([{ length: 70_000 }, { length: 5 }]);
    expect(checkStore(db)).toEqual([]);
  });

  it('go into a store without a WAL, where a folder allows none', () => {
    const { path, close } = temporaryStore();
    close();
    const plain = new Database(path);
    plain.pragma('journal_mode = DELETE');
    plain.close();
    const { db } = openTestStore(path);
    expect(importRows(db, oddRows(500), { chunk: 100 })).toMatchObject({ added: 500 });
    expect(db.statement<{ journal_mode: string }>('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' });
    expect(checkStore(db)).toEqual([]);
  });

  it('go over as records, without being taken apart', () => {
    const { db } = temporaryStore();
    const opcodes: string[] = [];
    const watched: WritableDb = {
      ...db,
      copyFrom(image, tables) {
        const source = new Database(image);
        source.prepare('ATTACH ? AS store').run(db.path);
        for (const table of tables) {
          const plan = source.prepare<[], { opcode: string }>(
            `EXPLAIN INSERT INTO store.${table} SELECT * FROM main.${table}`,
          );
          opcodes.push(...plan.all().map(({ opcode }) => opcode));
        }
        source.close();
      },
    };
    const staged = stagedTables(watched, 'complaint_version');
    const batch = makeBatch('complaints', [{ caseId: '1', receivedAt: 1, narrative: 'text' }]);
    const entity = entityOf('complaints');
    const rows = versionRows(db, staged, entity, { id: 1, fields: fieldsOf(entity, batch) });
    rows.begin(batch, {});
    rows.write(0, 1, 1);
    staged.send(['complaint_version_contact']);
    expect(opcodes).toContain('RowCell');
    expect(opcodes).not.toContain('MakeRecord');
  });
});
