import { array, assert, constantFrom, integer, property, record, type Arbitrary } from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { worldTrouble } from '../../../main/core/world-trouble.ts';
import { IMPORT_MEMORY, type ImportMemory } from '../../../main/db/import-memory.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { beginImport, listImports, openImportCounter, type WrittenCounts } from '../../../main/db/queries/imports.ts';
import { scratchFile } from '../../../main/db/scratch-file.ts';
import type { WritableDb } from '../../../main/db/types.ts';
import { describeColumns } from '../../support/describe-columns.ts';
import { fieldsIn, makeBatch, type TestRow } from '../../support/make-batch.ts';
import { temporaryFolder, openTestStore, temporaryStore } from '../../support/temporary-store.ts';

/** Hardly anything stays in memory. */
const TINY: ImportMemory = { ...IMPORT_MEMORY, keys: () => ({ tableBytes: 0, filterBytes: 0 }), heads: 0 };

/** A file: which cases it holds, in which order, and what it says of them. */
type File = { from: number; cases: number; step: number; edition: number; twice: number };

const file: Arbitrary<File> = record({
  from: integer({ min: 0, max: 2000 }),
  cases: integer({ min: 1, max: 3000 }),
  // Prime: the cases come in another order. With 1 they come in the order of their numbers.
  step: constantFrom(1, 1, 7919, 104_729),
  edition: integer({ min: 0, max: 2 }),
  twice: integer({ min: 0, max: 20 }),
});

function rowsOf({ from, cases, step, edition, twice }: File): TestRow[] {
  const row = (at: number, says: number): TestRow => ({
    caseId: `C-${at}`,
    receivedAt: Date.UTC(2026, 0, 1) + at * 3_600_000,
    customer: at % 11 === 0 ? null : `customer ${(at * 31) % 1200}`,
    order: at % 5 === 0 ? null : `O-${(at * 17) % 4001}`,
    category: `Category ${at % 7}`,
    replies: at % 4 === 0 ? says : 1,
  });
  const once = Array.from({ length: cases }, (_, at) => row(from + ((at * step) % cases), edition));
  return [
    ...once,
    ...once.slice(0, twice),
    ...Array.from({ length: Math.min(twice, cases) }, (_, at) => row(from + at, 9)),
  ];
}

function batchesOf(rows: readonly TestRow[]): ReturnType<typeof makeBatch>[] {
  const shared = { labels: new Map<string, string[]>(), fields: fieldsIn('complaints', rows) };
  const starts = Array.from({ length: Math.ceil(rows.length / 400) }, (_, at) => at * 400);
  return starts.map((from) => makeBatch('complaints', rows.slice(from, from + 400), shared, from + 2));
}

/** What a dry run says of a file, then the import itself. */
function bring(db: WritableDb, rows: readonly TestRow[], memory: ImportMemory): unknown[] {
  const counter = openImportCounter(db, { kind: 'complaints', scope: 'generic', memory });
  for (const batch of batchesOf(rows)) counter.add(batch);
  const expected: [WrittenCounts, number] = [counter.counts(), counter.vanished()];
  counter.close();
  const writer = beginImport(db, { kind: 'complaints', fileName: 'file.csv', source: 'generic', memory });
  try {
    const written = batchesOf(rows).map((batch) => writer.writeBatch(batch));
    const { added, changed, same, rejected } = writer.finish();
    return [expected, written, added, changed, same, rejected];
  } catch (error) {
    writer.abandon();
    throw error;
  }
}

function carriedIn(db: WritableDb): unknown[] {
  return db.statement('SELECT import_id, numbers, versions, hashes FROM carried ORDER BY id').all();
}

describe('an import', () => {
  it('gives the same store and the same counts whether it has memory enough or not', () => {
    const folder = temporaryFolder();
    let runs = 0;
    assert(
      property(array(file, { minLength: 2, maxLength: 4 }), (files) => {
        runs += 1;
        const [ample, tiny] = ['ample', 'tiny'].map((name) => openTestStore(`${folder}/${name}-${runs}.redress`));
        if (ample === undefined || tiny === undefined) throw new RangeError('two stores are compared');
        const seed = "UPDATE setting SET value = '7' WHERE name = 'hash_seed'";
        for (const { db } of [ample, tiny]) db.statement(seed).run();
        for (const one of files) {
          const rows = rowsOf(one);
          expect(bring(tiny.db, rows, TINY)).toEqual(bring(ample.db, rows, IMPORT_MEMORY));
        }
        expect(carriedIn(tiny.db)).toEqual(carriedIn(ample.db));
        expect(describeColumns(buildColumns(tiny.db))).toBe(describeColumns(buildColumns(ample.db)));
        expect(checkStore(tiny.db)).toEqual([]);
        ample.close();
        tiny.close();
      }),
      { numRuns: 5, seed: 20_261_126 },
    );
    expect(readdirSync(folder).filter((name) => name.includes('scratch'))).toEqual([]);
  });

  it('whose scratch file finds the disk full says so, and nothing of it is kept, wherever that happens', () => {
    const { db } = temporaryStore();
    const first = rowsOf({ from: 0, cases: 2000, step: 1, edition: 0, twice: 0 });
    const second = rowsOf({ from: 1000, cases: 2500, step: 7919, edition: 1, twice: 5 });
    bring(db, first, IMPORT_MEMORY);
    const before = describeColumns(buildColumns(db));
    let closed = 0;
    const onFullDisk =
      (most: number): ImportMemory['scratch'] =>
      (path) => {
        const { write, close, ...file } = scratchFile(path);
        let writes = 0;
        return {
          ...file,
          write(bytes, at) {
            writes += 1;
            if (writes > most) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
            write(bytes, at);
          },
          close() {
            closed += 1;
            close();
          },
        };
      };
    const writer = (most: number): void => {
      const begun = beginImport(db, {
        kind: 'complaints',
        fileName: 'second.csv',
        source: 'generic',
        memory: { ...TINY, scratch: onFullDisk(most) },
      });
      try {
        for (const batch of batchesOf(second)) begun.writeBatch(batch);
        begun.finish();
      } catch (error) {
        begun.abandon();
        throw error;
      }
    };
    const tried = [0, 1, 2, 3, 10, 100, 300];
    for (const most of tried) {
      let met: unknown = null;
      try {
        writer(most);
      } catch (error) {
        met = error;
      }
      expect(worldTrouble(met)).toMatchObject({ code: 'io', message: expect.stringContaining('disk is full') });
      expect(listImports(db)).toHaveLength(1);
      expect(describeColumns(buildColumns(db))).toBe(before);
    }
    expect(closed).toBe(tried.length);
    writer(Number.POSITIVE_INFINITY);
    expect(listImports(db)).toHaveLength(2);
  });
});
