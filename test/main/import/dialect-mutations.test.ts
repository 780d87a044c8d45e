import { describe, expect, it } from 'vitest';
import { mutationOf, writeMutated } from '../../support/mutate-csv.ts';
import { readExport } from '../../support/read-export.ts';

type Table = {
  header: readonly string[];
  rows: readonly (readonly string[])[];
  idOf: (row: readonly string[]) => string;
};

const day = (i: number): string => String((i % 28) + 1).padStart(2, '0');

/** Texts with everything that a dialect may stumble over. */
const TEXTS = [
  'The parcel came late; nobody called, again.',
  'Er sagte: "morgen", aber niemand kam. Größe falsch',
  'two\nlines of it',
  "It's broken, isn't it",
  'a | b and a tab\there',
  'C:\\temp is what the page showed',
  'déjà vu: 3,50 € zu viel? nein: 3.50',
  '',
  'plain',
  'it is in C:\\temp\\',
];

const TABLES: Readonly<Record<string, Table>> = {
  tickets: {
    header: ['Ticket ID', 'Created at', 'Category', 'Department', 'Customer', 'Comment'],
    rows: Array.from({ length: 40 }, (_, i) => [
      `T-${1000 + i}`,
      `2024-0${(i % 6) + 1}-${day(i)} 1${i % 10}:05:00`,
      ['Late delivery', 'Broken, on arrival', 'Überhöhte Rechnung'][i % 3] ?? '',
      i % 2 === 0 ? 'Delivery' : 'Billing',
      `k${i % 11}@example.org`,
      (TEXTS[i % TEXTS.length] ?? '').replace('€', 'EUR'),
    ]),
    idOf: ([id = '']) => id,
  },
  orders: {
    header: ['Order number', 'Order date', 'Customer', 'Total', 'Status', 'Country'],
    rows: Array.from({ length: 30 }, (_, i) => [
      String(50_000 + i),
      `2024-03-${day(i)}`,
      `c${i % 7}`,
      `${10 + i}.50`,
      'paid',
      ['Österreich', 'France', 'España'][i % 3] ?? '',
    ]),
    idOf: ([id = '']) => id,
  },
  'few columns': {
    header: ['Case number', 'Date', 'Topic'],
    rows: Array.from({ length: 25 }, (_, i) => [
      `${900 + i}`,
      `2024-05-${day(i)}`,
      ['Noise', 'Dirt', 'Wait, long'][i % 3] ?? '',
    ]),
    idOf: ([id = '']) => id,
  },
};

const SEEDS = 150;

/** What is wrong with a reading; null: right, asked or refused. Right is: every sound row as in the plain file, no row more. */
async function wrongWith(table: Table, seed: number): Promise<string | null> {
  const mutation = mutationOf(seed);
  const { bytes, ragged } = writeMutated(table.header, table.rows, mutation);
  const read = await readExport({ 'export.csv': bytes });
  if ('code' in read || read.recognition.questions.length > 0) return null;
  const plain = await plainOf(table);
  const told = new Map(read.rows.map((row) => [row.id, JSON.stringify(row)]));
  if (told.size !== read.rows.length) return `twice: ${JSON.stringify(mutation)}`;
  for (const [i, row] of table.rows.entries()) {
    const id = table.idOf(row);
    const found = told.get(id);
    told.delete(id);
    if (ragged.includes(i)) {
      if (found === undefined && read.rejects.length === 0) return `ragged row lost: ${JSON.stringify(mutation)}`;
    } else if (found !== plain.get(id)) {
      return `${JSON.stringify(mutation)}\n  is  ${found}\n  was ${plain.get(id)}\n  rejects ${JSON.stringify(read.rejects.slice(0, 2))}`;
    }
  }
  return told.size === 0 ? null : `rows of nowhere: ${[...told.values()].join()} ${JSON.stringify(mutation)}`;
}

const known = new Map<Table, Map<string, string>>();

async function plainOf(table: Table): Promise<Map<string, string>> {
  const seen = known.get(table);
  if (seen !== undefined) return seen;
  const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const text = [table.header, ...table.rows].map((row) => `${row.map(quoted).join(',')}\n`).join('');
  const read = await readExport({ 'export.csv': text });
  if ('code' in read) throw new Error(read.message);
  const rows = new Map(read.rows.map((row) => [row.id, JSON.stringify(row)]));
  known.set(table, rows);
  return rows;
}

describe.each(Object.entries(TABLES))('a table of %s in any dialect', (_name, table) => {
  it('is read right in the plainest one', async () => {
    expect((await plainOf(table)).size).toBe(table.rows.length);
  });

  it(
    `is read right or asked about, never silently wrong (${SEEDS} ways to write it)`,
    { timeout: 120_000 },
    async () => {
      const wrong: string[] = [];
      for (let seed = 0; seed < SEEDS; seed++) {
        const found = await wrongWith(table, seed);
        if (found !== null) wrong.push(`${seed}: ${found}`);
      }
      expect(wrong).toEqual([]);
    },
  );
});
