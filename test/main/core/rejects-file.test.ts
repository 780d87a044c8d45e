import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { buildColumns } from '../../../main/analysis/columns.ts';
import { importContext } from '../../../main/core/import-context.ts';
import { rejectsFile } from '../../../main/core/rejects-file.ts';
import { checkStore } from '../../../main/db/queries/check.ts';
import { readImport } from '../../../main/db/queries/imports.ts';
import type { Store } from '../../../main/db/types.ts';
import { runImports } from '../../../main/import/run-imports.ts';
import type { ImportOptions, ImportOutcome } from '../../../shared/model/recognition.ts';
import { seededRandom } from '../../../shared/stats/seeded-random.ts';
import { describeColumns } from '../../support/describe-columns.ts';
import { temporaryFolder, temporaryStore } from '../../support/temporary-store.ts';

const HEADER = ['Ticket ID', '@timestamp', 'Category', 'Customer', 'Compensation', 'Note'];
const OPTIONS: ImportOptions = {
  kind: 'complaints',
  map: {
    caseId: 'Ticket ID',
    receivedAt: '@timestamp',
    category: 'Category',
    customer: 'Customer',
    compensation: 'Compensation',
  },
};
const CATEGORIES = [
  'Late',
  '=1+1',
  '＝WRONG',
  "'+late",
  '-dora',
  '\u200b@home',
  'Größe',
  '"quoted"',
  'a,b',
  'x\ny',
  '\u00a0+1',
];
const BAD: readonly ((row: string[]) => void)[] = [
  (row) => (row[1] = 'soon'),
  (row) => (row[1] = ''),
  (row) => (row[0] = ''),
  (row) => (row[4] = '12 apples'),
  (row) => row.push('one', 'too many'),
  (row) => row.splice(2, 1),
];

async function bring(store: Store, name: string, text: string): Promise<ImportOutcome> {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, text);
  const files = [{ path, name, options: OPTIONS }];
  const done = await runImports({ db: store.db, context: importContext(store), files });
  if (!done.ok) throw new Error(done.error.message);
  const [outcome] = done.value;
  if (outcome === undefined) throw new Error('nothing was imported');
  return outcome;
}

it('is, once corrected and imported, all that its import lacked', async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const random = seededRandom(seed);
    const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
    const right = Array.from({ length: 60 }, (_, i) => [
      `T${i}`,
      `2024-03-${String(1 + (i % 28)).padStart(2, '0')} 10:00:00`,
      pick(CATEGORIES),
      pick(['anna@example.org', '＋49 1', '0012', '']),
      pick(['', '5.00', '-3.50']),
      pick(['', ...CATEGORIES]),
    ]);
    const broken = new Map<number, string[]>();
    const given = right.map((row, i) => {
      const spoil = BAD[Math.floor(random() * BAD.length * 3)];
      if (spoil === undefined) return row;
      const bad = [...row];
      spoil(bad);
      broken.set(i, row);
      return bad;
    });
    const write = (rows: readonly (readonly string[])[]): string =>
      Papa.unparse([[...HEADER], ...rows.map((row) => [...row])]);
    const [tried, plain] = [temporaryStore(), temporaryStore()];
    await bring(plain, 'right.csv', write(right));
    const first = await bring(tried, 'given.csv', write(given));
    expect(first).toMatchObject({ added: 60 - broken.size, rejected: broken.size, leftOut: {} });
    const summary = readImport(tried.db, first.id);
    if (summary === null) throw new Error('no import');
    const file = new TextDecoder().decode(rejectsFile(tried.db, summary, seed % 2 === 0 ? 'de' : 'en').bytes);
    const [header = [], ...rejected] = Papa.parse<string[]>(file.replace(/^\uFEFF|\r\n$/g, '')).data;
    expect(rejected).toHaveLength(broken.size);
    const lineAt = header.length - 3;
    // A person puts the cells right that were wrong, and leaves the apostrophes of the others alone.
    const lines = linesOf(write(given));
    const mended = rejected.map((cells) => {
      const at = lines.indexOf(Number(cells[lineAt]));
      const row = broken.get(at) ?? [];
      const bad = given[at] ?? [];
      const own =
        bad.length === row.length ? row.map((cell, i) => (bad[i] === cell ? (cells[i] ?? '') : cell)) : row.map(safe);
      return [...own, ...Array<string>(lineAt - HEADER.length).fill(''), ...cells.slice(lineAt)];
    });
    const second = await bring(tried, 'mended.csv', Papa.unparse([header, ...mended]));
    expect(second).toMatchObject({ added: broken.size, rejected: 0, changed: 0, same: 0 });
    expect(describeColumns(buildColumns(tried.db))).toBe(describeColumns(buildColumns(plain.db)));
    expect(checkStore(tried.db)).toEqual([]);
  }
});

/** The line on which each row below the header starts. */
function linesOf(text: string): number[] {
  const rows = Papa.parse<string[]>(text).data;
  let line = 1;
  return rows
    .map((row) => {
      const start = line;
      line += 1 + row.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
      return start;
    })
    .slice(1);
}

/** A cell typed by a person into a file of rejects: a formula sign needs its apostrophe. */
function safe(cell: string): string {
  return /^'+[=+\-@]/.test(cell) ? `'${cell}` : cell;
}
