import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seededRandom } from '../../shared/stats/seeded-random.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-store.ts';

const DAY = 86_400_000;
const FIELDS = {
  complaints: {
    caseId: 'Ticket ID',
    receivedAt: 'Created at',
    firstResponseAt: 'First response at',
    resolvedAt: 'Resolved at',
    category: 'Category',
    touchpoint: 'Touchpoint',
    channel: 'Channel',
    site: 'Site',
    customer: 'Customer',
    reopens: 'Reopens',
    compensation: 'Compensation',
    apology: 'Apology',
    satisfaction: 'Satisfaction',
    narrative: 'Description',
  },
  orders: {
    orderId: 'Order ID',
    orderedAt: 'Order date',
    customer: 'Customer',
    value: 'Total',
    site: 'Site',
    cancelled: 'Cancelled',
  },
} as const;
type Kind = keyof typeof FIELDS;
type Rows = readonly (readonly string[])[];

const random = seededRandom(20_261_126);
const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
const customers = Array.from({ length: 150 }, (_, i) => `c${i}@example.org`);
const first = Date.UTC(2022, 0, 1);
const span = 26 * 30 * DAY;
const written = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ');
/** No two at one moment: which of two is the first would be a matter of their order. */
const moment = (i: number, n: number): number =>
  first + (Math.floor((i * span) / n / 1000) + Math.floor(random() * 900)) * 1000;

const complaints: Rows = Array.from({ length: 700 }, (_, i) => {
  const at = moment(i, 700);
  const [answered, done] = [at + random() * 2 * DAY, at + (2 + random() ** 3 * 50) * DAY];
  return [
    `T${i}`,
    written(at),
    random() < 0.8 ? written(answered) : '',
    random() < 0.75 ? written(done) : '',
    pick(['Late', 'Damaged', 'Billing, wrong', 'Größe', '']),
    pick(['Delivery', 'Call', 'Web']),
    pick(['email', 'phone', 'chat']),
    pick(['A', 'B', 'C', '']),
    random() < 0.9 ? pick(customers) : '',
    pick(['0', '0', '0', '1']),
    random() < 0.3 ? (random() * 50).toFixed(2) : '',
    pick(['yes', 'no', '']),
    pick(['1', '2', '3', '4', '5', '']),
    pick(['was late again', 'broken "box", sad', 'line\nbreak']),
  ];
});
const orders: Rows = Array.from({ length: 2000 }, (_, i) => [
  `O${i}`,
  written(moment(i, 2000) - 100 * DAY),
  pick(customers),
  (5 + random() * 100).toFixed(2),
  pick(['A', 'B', 'C']),
  random() < 0.05 ? 'yes' : 'no',
]);

function shuffled(rows: Rows): Rows {
  return rows
    .map((row) => ({ row, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}

it('gives the same figures whatever order the rows and files come in, and however they are cut', async () => {
  const folder = temporaryFolder();
  let files = 0;
  const path = (name: string): string => join(folder, `${name}.redress`);
  const bring = async (name: string, kind: Kind, rows: Rows): Promise<void> => {
    const file = join(folder, `file-${files++}.csv`);
    const header = Object.values(FIELDS[kind]);
    const lines = [header, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const map = Object.entries(FIELDS[kind]).flatMap(([field, column]) => ['--map', `${field}=${column}`]);
    const done = await runCommand(
      'import',
      file,
      '--store',
      path(name),
      '--kind',
      kind,
      '--zone',
      'UTC',
      '--yes',
      ...map,
    );
    expect(done).toMatchObject({ code: 0 });
  };
  const figures = async (name: string, ...filter: string[]): Promise<unknown> => {
    const { code, out, err } = await runCommand('analyze', '--store', path(name), '--json', ...filter);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { store: _store, imports: _imports, filter: _filter, quality, ...rest } = JSON.parse(out);
    const { imports: _files, ...findings } = quality;
    return tidy({ ...rest, quality: findings });
  };
  await bring('plain', 'complaints', complaints);
  await bring('plain', 'orders', orders);
  const expected = await figures('plain');
  expect(expected).toMatchObject({ counts: { complaints: 700 }, loyalty: { baseline: { windowDays: 90 } } });
  expect(await figures('plain')).toEqual(expected);
  const channels = ['email', 'phone', 'chat'].flatMap((channel) => ['--filter', `channel=${channel}`]);
  expect(await figures('plain', ...channels)).toEqual(expected);

  await bring('other', 'orders', shuffled(orders));
  await bring('other', 'complaints', shuffled(complaints));
  expect(await figures('other')).toEqual(expected);

  // Cut into parts, first with mistakes that the later parts correct; looked at in between, so that kept columns are brought up to date.
  const wrong = complaints
    .slice(0, 90)
    .map((row) => row.map((cell, i) => (i === 4 ? 'Wrong' : i === 8 ? pick(customers) : cell)));
  await bring('parts', 'complaints', wrong);
  const [cases, bought] = [shuffled(complaints), shuffled(orders)];
  for (let part = 0; part < 3; part++) {
    await bring(
      'parts',
      'orders',
      bought.filter((_, i) => i % 3 === part),
    );
    await figures('parts');
    await bring(
      'parts',
      'complaints',
      cases.filter((_, i) => i % 3 === part),
    );
  }
  expect(await figures('parts')).toEqual(expected);
}, 120_000);

/** Without numbers of versions in the store, and with numbers as far as the order of adding up leaves them alone. */
function tidy(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toPrecision(9));
  if (Array.isArray(value)) return value.map(tidy);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'versionId')
      .map(([key, part]) => [key, tidy(part)]),
  );
}
