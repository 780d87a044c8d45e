import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../shared/stats/seeded-random.ts';
import { mustRead, readExport } from '../../../support/read-export.ts';

const DAY = 86_400_000;
const two = (n: number): string => String(n).padStart(2, '0');

type Written = { name: string; write: (at: Date) => string; order?: 'dmy' | 'mdy' };

/** Ways in which programs write moments; `order` answers the question that most of such columns end in. */
const DATES: readonly Written[] = [
  { name: 'iso', write: (at) => at.toISOString() },
  {
    name: 'iso with offset',
    write: (at) => `${new Date(at.getTime() + 5.5 * 3_600_000).toISOString().slice(0, 19)}+0530`,
  },
  {
    name: 'day first',
    write: (at) => `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()} ${clock(at)}`,
  },
  {
    name: 'month first',
    write: (at) => `${at.getUTCMonth() + 1}/${at.getUTCDate()}/${at.getUTCFullYear()} ${half(at)}`,
  },
  {
    name: 'two-digit years',
    order: 'dmy',
    write: (at) =>
      `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${two(at.getUTCFullYear() % 100)} ${clock(at)}`,
  },
  {
    name: '24 hours and AM',
    write: (at) => `${at.toISOString().slice(0, 10)} ${clock(at)} ${at.getUTCHours() < 12 ? 'AM' : 'PM'}`,
  },
  { name: 'epoch in seconds', write: (at) => String(at.getTime() / 1000) },
  { name: 'epoch in milliseconds', write: (at) => String(at.getTime()) },
  { name: 'serial', write: (at) => (at.getTime() / DAY + 25_569).toFixed(8) },
  { name: 'compact', write: (at) => at.toISOString().slice(0, 19).replace(/[-:T]/g, '') },
  ...[
    'en-US',
    'en-GB',
    'de-DE',
    'fr-FR',
    'es-ES',
    'pt-BR',
    'it-IT',
    'nl-NL',
    'pl-PL',
    'sv-SE',
    'ja-JP',
    'cs-CZ',
  ].flatMap((locale) =>
    (['long', 'medium'] as const).map((dateStyle) => {
      const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle, timeStyle: 'medium' });
      return { name: `${locale} ${dateStyle}`, write: (at: Date) => format.format(at) };
    }),
  ),
];

function clock(at: Date): string {
  return at.toISOString().slice(11, 19);
}

function half(at: Date): string {
  const hour = at.getUTCHours();
  return `${hour % 12 === 0 ? 12 : hour % 12}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Ways in which programs write amounts. */
const AMOUNTS: readonly { name: string; write: (minor: number) => string }[] = [
  { name: 'plain', write: (minor) => (minor / 100).toFixed(2) },
  { name: 'whole thousands with dots', write: (minor) => grouped(Math.trunc(minor / 100), '.') },
  { name: 'whole thousands with commas', write: (minor) => grouped(Math.trunc(minor / 100), ',') },
  {
    name: 'comma and dots',
    write: (minor) => `${grouped(Math.trunc(minor / 100), '.')},${two(Math.abs(minor % 100))}`,
  },
  {
    name: 'dot and commas',
    write: (minor) => `$${grouped(Math.trunc(minor / 100), ',')}.${two(Math.abs(minor % 100))}`,
  },
  { name: 'Swiss', write: (minor) => `CHF ${grouped(Math.trunc(minor / 100), "'")}.${two(Math.abs(minor % 100))}` },
  { name: 'blanks', write: (minor) => `${grouped(Math.trunc(minor / 100), '\u202f')},${two(Math.abs(minor % 100))} €` },
  { name: 'yuan', write: (minor) => `¥${(minor / 100).toFixed(2)}` },
];

function grouped(whole: number, mark: string): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, mark);
}

/** Ways in which programs write how many minutes something took. */
const MINUTES: readonly { name: string; write: (minutes: number) => string }[] = [
  { name: 'plain', write: (minutes) => String(minutes) },
  { name: 'thousands with commas', write: (minutes) => grouped(minutes, ',') },
  { name: 'thousands with commas and a decimal', write: (minutes) => `${grouped(minutes, ',')}.0` },
  { name: 'decimal comma', write: (minutes) => `${minutes},0` },
];

/** A row is right, or the file is asked about or refused, or the row is rejected. */
function verdictOf(
  read: Awaited<ReturnType<typeof readExport>>,
  expected: ReadonlyMap<string, unknown>,
  field: string,
): { wrong: unknown[]; right: number } {
  if ('code' in read || read.recognition.questions.length > 0) return { wrong: [], right: 0 };
  const wrong = read.rows
    .filter((row) => (row[field] ?? null) !== expected.get(row.id))
    .map((row) => [row, expected.get(row.id)]);
  return { wrong, right: read.rows.length - wrong.length };
}

function fileOf(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n');
}

describe('a column written in one way', () => {
  it.each(DATES)('gives its moments or asks: $name', async ({ write, order }) => {
    const random = seededRandom(17);
    let right = 0;
    for (let round = 0; round < 4; round++) {
      const spread = round === 0 ? 12 : 700;
      const moments = Array.from(
        { length: 30 },
        () => new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * spread * 86_400) * 1000),
      );
      const rows = moments.map((at, i) => [`T${i}`, write(at), 'Late']);
      const read = await readExport(
        { 'export.csv': fileOf(['Ticket ID', 'Created at', 'Category'], rows) },
        { kind: 'complaints', ...(order === undefined ? {} : { dateOrder: order }) },
      );
      const expected = new Map(moments.map((at, i) => [`T${i}`, at.toISOString().replace('.000Z', 'Z')]));
      const found = verdictOf(read, expected, 'receivedAt');
      expect(found.wrong).toEqual([]);
      right += found.right;
    }
    expect(right).toBeGreaterThan(0);
  });

  it.each(AMOUNTS)('gives its amounts or asks: $name', async ({ name, write }) => {
    const random = seededRandom(5);
    let right = 0;
    for (let round = 0; round < 4; round++) {
      const most = [90_000, 900_000, 90_000_000, 9_000_000_000][round] ?? 0;
      const amounts = Array.from({ length: 30 }, () => {
        const minor = Math.floor(random() * most);
        return name.startsWith('whole') ? minor - (minor % 100) : minor;
      });
      const rows = amounts.map((minor, i) => [`O${i}`, '2024-03-05', `c${i % 7}`, write(minor)]);
      const read = await readExport(
        { 'export.csv': fileOf(['Order ID', 'Order date', 'Customer ID', 'Total'], rows) },
        { kind: 'orders' },
      );
      const found = verdictOf(read, new Map(amounts.map((minor, i) => [`O${i}`, minor])), 'value');
      expect(found.wrong).toEqual([]);
      right += found.right;
    }
    expect(right).toBeGreaterThan(0);
  });

  it.each(MINUTES)('gives its durations or asks: $name', async ({ write }) => {
    const random = seededRandom(3);
    const minutes = Array.from({ length: 40 }, (_, i) => Math.floor(random() * (i % 2 === 0 ? 900 : 9000)));
    const rows = minutes.map((n, i) => [`T${i}`, '2024-03-05 00:00:00', 'Late', write(n)]);
    const read = await readExport(
      { 'export.csv': fileOf(['Ticket ID', 'Created at', 'Category', 'Resolution time (minutes)'], rows) },
      { kind: 'complaints' },
    );
    const at = (n: number): string => new Date(Date.UTC(2024, 2, 5) + n * 60_000).toISOString().replace('.000Z', 'Z');
    const found = verdictOf(read, new Map(minutes.map((n, i) => [`T${i}`, at(n)])), 'resolvedAt');
    expect(found.wrong).toEqual([]);
    expect(found.right).toBeGreaterThan(0);
  });
});

describe('marks that only later rows have', () => {
  it.each(['1.250', '1.250,00'])('decide how numbers are read: %s', async (late) => {
    const rows = Array.from({ length: 6000 }, (_, i) => [`O${i}`, '2024-03-05', `c${i % 7}`, i < 5500 ? '20' : late]);
    const header = ['Order ID', 'Order date', 'Customer ID', 'Total'];
    for (const quote of ['"', '']) {
      const text = [header, ...rows].map((row) => row.map((cell) => quote + cell + quote).join(';')).join('\n');
      const read = mustRead(await readExport({ 'export.csv': text }, { kind: 'orders' }));
      expect(read.rejects).toEqual([]);
      expect(new Set(read.rows.slice(5500).map(({ value }) => value))).toEqual(new Set([125_000]));
    }
  });
});

describe('scores and currencies of a column', () => {
  it('reads thumbs and shares as a scale that ends at one', async () => {
    const scored = async (scores: readonly string[]): Promise<unknown[]> => {
      const rows = scores.map((score, i) => [`T${i}`, '2024-03-05', 'Late', score]);
      const text = fileOf(['Ticket ID', 'Created at', 'Category', 'Satisfaction rating'], rows);
      const map = { satisfaction: 'Satisfaction rating' };
      return mustRead(await readExport({ 'a.csv': text }, { kind: 'complaints', map })).rows.map(
        ({ satisfaction }) => satisfaction ?? null,
      );
    };
    const [thumbs, shares] = [Array.from({ length: 20 }, (_, i) => String(i % 2)), Array<string>(20).fill('0.75')];
    expect(await scored(thumbs)).toEqual(thumbs.map((thumb) => (thumb === '1' ? 5 : 1)));
    expect(await scored(shares)).toEqual(Array(20).fill(4));
    expect(await scored([...thumbs, '4'])).toEqual([...thumbs.map((thumb) => (thumb === '1' ? 1 : null)), 4]);
    expect(await scored(Array<string>(20).fill('80%'))).toEqual(Array(20).fill(4.2));
  });

  it('keeps the currency of each compensation apart', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => [
      `T${i}`,
      '2024-03-05',
      'Late',
      i % 2 === 0 ? '€ 5.00' : '$7.50',
    ]);
    const text = fileOf(['Ticket ID', 'Created at', 'Category', 'Compensation'], rows);
    const read = mustRead(await readExport({ 'a.csv': text }, { kind: 'complaints' }));
    expect(read.rows.slice(0, 2)).toMatchObject([
      { compensation: 500, currency: 'EUR' },
      { compensation: 750, currency: 'USD' },
    ]);
  });
});
