import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../../shared/model/recognition.ts';
import { openSource } from '../../../main/import/open-source.ts';
import { readRecords } from '../../../main/import/read-records.ts';
import { recogniseSource } from '../../../main/import/recognise-source.ts';
import { seededRandom } from '../../bench/seeded-random.ts';
import { extrasOf, plainRows } from '../../support/read-export.ts';

const ROWS = 600;
/** Of so large a file the rows are held in ten parts. */
const LARGE = 40 << 20;

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'redress-parts-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const random = seededRandom(11);
const day = (from: number): string => `2024-${String(1 + (from % 12)).padStart(2, '0')}-${random.integer(10, 28)}`;
const some = (values: readonly string[]): string => (random.chance(0.6) ? random.pick(values) : '');

/** Exports whose rows belong together, in any order of their numbers. */
const EXPORTS: Readonly<
  Record<string, { how: string; header: string; row: (at: number) => string; options: ImportOptions }>
> = {
  'an event log': {
    how: 'events',
    header: 'Case number,Opened,Updated,Due,State,Category,Customer,Comment',
    row: (at) =>
      `INC${1000 + random.integer(0, 150)},${day(at)},${day(at + 3)} 10:00,${some([day(at)])},${some(['New', 'Solved'])},${some(['Late', 'Broken'])},${some(['a@x.org', 'b@x.org'])},${some(['"Zoë said\nnothing"', 'again', `note ${at}`])}`,
    options: { severalRows: 'events' },
  },
  'continuation rows': {
    how: 'continuation',
    header: 'Case number,Opened,Category,Customer,Comment',
    row: (at) => `C${2000 + random.integer(0, 250)},${day(at)},${some(['Late', 'Broken'])},,${some(['one', 'two'])}`,
    options: { severalRows: 'parts' },
  },
  'lines of orders that are added up': {
    how: 'sum',
    header: 'Order number,Ordered,Customer,Item,Value',
    row: (at) =>
      `O${3000 + random.integer(0, 200)},${day(at)},K${random.integer(1, 40)},I${at % 7},${random.integer(-3, 60)}.50`,
    options: { severalRows: 'lines' },
  },
  'order lines with cancellations': {
    how: 'lines',
    header: 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
    row: (at) => {
      const number = random.integer(0, 200);
      const isBack = number % 9 === 0;
      return `${isBack ? 'C' : ''}${536_000 + number},S${at % 11},THING,${isBack ? -2 : random.integer(-1, 6)},${1 + (at % 12)}/${random.integer(13, 28)}/2011 8:26,2.55,${17_000 + random.integer(0, 50)},Germany`;
    },
    options: {},
  },
  'refunds that name their orders': {
    how: 'refunds',
    header: 'Order ID,Parent order,Order date,Customer,Status,Total',
    row: (at) =>
      at % 4 === 3
        ? `R${random.integer(1, 40)},${4000 + random.integer(0, 400)},${day(at)},K${at % 30},refund,-${random.integer(1, 30)}.00`
        : `${4000 + random.integer(0, 300)},,${day(at)},K${at % 30},completed,${random.integer(5, 90)}.00`,
    options: { kind: 'orders', severalRows: 'lines' },
  },
};

describe('rows that do not fit into memory', () => {
  for (const [name, { how, header, row, options }] of Object.entries(EXPORTS)) {
    it(`are folded as if they did: ${name}`, async () => {
      const path = join(folder, `${name.replaceAll(' ', '-')}.csv`);
      writeFileSync(path, `${[header, ...Array.from({ length: ROWS }, (_, at) => row(at))].join('\n')}\n`);
      const whole = await read(path, options, null);
      expect(whole.how).toBe(how);
      expect(whole.rows.length).toBeGreaterThan(30);
      expect(Object.keys(whole.leftOut)).not.toEqual([]);
      expect(await read(path, options, LARGE)).toEqual(whole);
    });
  }
});

/** @param bytes  how large the file is said to be */
async function read(
  path: string,
  options: ImportOptions,
  bytes: number | null,
): Promise<{ rows: unknown[]; rejects: unknown[]; how: string | null; leftOut: Record<string, number> }> {
  const opened = openSource(path);
  if (!opened.ok) throw new Error(opened.error.message);
  const source = bytes === null ? opened.value : { ...opened.value, bytes };
  try {
    const recognised = await recogniseSource(opened.value, options, { zone: 'UTC' });
    if (!recognised.ok) throw new Error(recognised.error.message);
    const { plan, extension, recognition } = recognised.value;
    if (plan === null) throw new Error(JSON.stringify(recognition.questions));
    const rows: unknown[] = [];
    const rejects: unknown[] = [];
    const done = await readRecords({
      source,
      plan,
      extension,
      scratchBeside: path,
      sink: {
        writeBatch: (batch) => {
          const extras = extrasOf(batch);
          rows.push(...plainRows(batch).map((one, i) => ({ ...one, line: batch.lines[i], extra: extras[i] })));
        },
        writeRejects: (more) => rejects.push(...more),
      },
    });
    if (!done.ok) throw new Error(done.error.message);
    return { rows, rejects, how: plan.fold?.how ?? null, leftOut: done.value.leftOut };
  } finally {
    opened.value.close();
  }
}
