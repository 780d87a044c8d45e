import { closeSync, openSync, writeSync } from 'node:fs';
import { benchNarratives } from './bench-narratives.ts';
import { seededRandom, type Random } from './seeded-random.ts';

const START = Date.UTC(2023, 6, 1);
const SPAN_MS = 30 * 30.4 * 86_400_000;
const HOUR = 3_600_000;
const CHUNK = 4 << 20;

/** Names of the 18 columns of the complaints. */
export const COMPLAINT_HEADER = [
  'Case number',
  'Received',
  'First response',
  'Resolved',
  'Category',
  'Sub-category',
  'Touchpoint',
  'Channel',
  'Site',
  'Product',
  'Customer',
  'Order',
  'Status',
  'Priority',
  'Replies',
  'Compensation',
  'Satisfaction',
  'Narrative',
] as const;

export const ORDER_HEADER = [
  'Order number',
  'Ordered',
  'Customer',
  'Value',
  'Currency',
  'Site',
  'Product',
  'Channel',
] as const;

/** How many customers there are beside so many complaints. */
export function customersOf(complaints: number): number {
  return Math.max(10, Math.ceil(complaints / 3));
}

/**
 * Writes complaints of 30 months in the order of receipt, about 440 bytes a row, the same bytes for the same seed.
 * @param rows  complaints
 * @param hasNarratives  false: the last column is left out, the others are the same; about 180 bytes a row
 */
export function writeComplaintsCsv(
  path: string,
  rows: number,
  { seed = 1, hasNarratives = true }: { seed?: number; hasNarratives?: boolean } = {},
): void {
  const random = seededRandom(seed);
  const narratives = benchNarratives(random);
  const customers = customersOf(rows);
  const header = hasNarratives ? COMPLAINT_HEADER : COMPLAINT_HEADER.slice(0, -1);
  writeLines(path, header.join(','), rows, (at) => {
    const received = START + Math.floor((at / rows) * (SPAN_MS / 1000)) * 1000;
    const text = random.pick(narratives);
    const end = text.endsWith('"') ? `${text.slice(0, -1)} ${at}"` : `${text} ${at}`;
    const category = few(random, 24);
    return `C-${1_000_000 + at},${stamp(received)},${later(random, received, 0.95, 72)},${later(random, received, 0.9, 1000)},Category ${category},Reason ${category}-${few(random, 6)},${TOUCHPOINTS[few(random, 6)]},${CHANNELS[few(random, 5)]},Site ${few(random, 120)},Product ${few(random, 400)},${customer(random, customers)},${random.chance(0.6) ? `O-${10_000_000 + random.integer(0, rows * 3 - 1)}` : ''},${STATUS[few(random, 4)]},${PRIORITY[few(random, 4)]},${random.integer(0, 8)},${random.chance(0.2) ? (random.integer(0, 9000) / 100).toFixed(2) : ''},${random.chance(0.3) ? random.integer(1, 5) : ''}${hasNarratives ? `,${end}` : ''}`;
  });
}

/** Writes orders of the same 30 months and the same customers, in the order of time. */
export function writeOrdersCsv(path: string, rows: number, customers: number, seed = 2): void {
  const random = seededRandom(seed);
  writeLines(path, ORDER_HEADER.join(','), rows, (at) => {
    const ordered = START + Math.floor((at / rows) * (SPAN_MS / 1000)) * 1000;
    return `O-${10_000_000 + at},${stamp(ordered)},${customer(random, customers)},${(random.integer(500, 20_000) / 100).toFixed(2)},EUR,Site ${few(random, 120)},Product ${few(random, 400)},${CHANNELS[few(random, 5)]}`;
  });
}

const TOUCHPOINTS = ['Delivery', 'Billing', 'Call centre', 'Web shop', 'Store', 'Returns'];
const CHANNELS = ['Phone', 'E-mail', 'Web form', 'Chat', 'Letter'];
const STATUS = ['Closed', 'Open', 'Pending', 'Resolved'];
const PRIORITY = ['Normal', 'High', 'Low', 'Urgent'];

/** An index below `count`; low ones are commoner. */
function few(random: Random, count: number): number {
  return Math.floor(random.unit() ** 2 * count);
}

function customer(random: Random, count: number): string {
  return `customer-${random.integer(1, count)}@example.org`;
}

function later(random: Random, from: number, share: number, hours: number): string {
  return random.chance(share) ? stamp(from + Math.ceil((random.unit() ** 3 * hours * HOUR) / 1000) * 1000) : '';
}

function stamp(at: number): string {
  const iso = new Date(at).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function writeLines(path: string, header: string, rows: number, line: (at: number) => string): void {
  const file = openSync(path, 'w');
  try {
    let text = `${header}\n`;
    for (let at = 0; at < rows; at += 1) {
      text += `${line(at)}\n`;
      if (text.length < CHUNK && at < rows - 1) continue;
      writeSync(file, text);
      text = '';
    }
  } finally {
    closeSync(file);
  }
}
