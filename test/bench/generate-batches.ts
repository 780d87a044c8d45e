import type { CodeColumn, RecordBatch } from '../../shared/model/record-batch.ts';
import type { TextColumn } from '../../shared/model/text-column.ts';
import { textColumn } from '../support/make-batch.ts';
import { seededRandom } from './seeded-random.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2023, 6, 1);
const MONTHS_MS = 30 * 30.4 * 24 * HOUR;
const WORDS =
  'the parcel never came and nobody answered my letter about the wrong invoice for two weeks although I had paid the full price at your store in Köln'.split(
    ' ',
  );

type Random = () => number;

/** Which random rows, how many at a time, and over which time. */
type Drawn = { seed?: number; chunk?: number; from?: number; spanMs?: number };

/** Complaints as the import would hand them over: 18 columns, narratives of about 400 bytes, in the order of receipt. */
export function* complaintBatches(
  rows: number,
  customers = Math.ceil(rows / 3),
  { seed = 1, chunk = 5000, from: start = START, spanMs = MONTHS_MS }: Drawn = {},
): Generator<RecordBatch> {
  const random = seededRandom(seed).unit;
  const narratives = Array.from({ length: 500 }, () => new TextEncoder().encode(sentence(random)));
  for (let from = 0; from < rows; from += chunk) {
    const n = Math.min(chunk, rows - from);
    const receivedAt = Float64Array.from(
      { length: n },
      (_, at) => start + Math.floor(((from + at) / rows) * (spanMs / 60_000)) * 60_000,
    );
    const later = (share: number, hours: number): Float64Array =>
      receivedAt.map((at) =>
        random() < share ? at + Math.ceil((random() ** 3 * hours * HOUR) / 1000) * 1000 : Number.NaN,
      );
    yield {
      kind: 'complaints',
      rows: n,
      lines: Uint32Array.from({ length: n }, (_, at) => from + at + 2),
      ids: textColumn(Array.from({ length: n }, (_, at) => `C-${1_000_000 + from + at}`)),
      instants: {
        receivedAt,
        firstResponseAt: later(0.95, 72),
        resolvedAt: later(0.9, 1000),
        promisedAt: later(0.4, 300),
        updatedAt: later(1, 1200),
      },
      keys: { customer: customerKeys(random, n, customers) },
      codes: {
        category: pick(random, n, 'category ', 24),
        touchpoint: pick(random, n, 'touchpoint ', 6),
        channel: pick(random, n, 'channel ', 5),
        site: pick(random, n, 'site ', 120),
        product: pick(random, n, 'product ', 400),
        status: pick(random, n, 'status ', 5),
        priority: pick(random, n, 'priority ', 4),
      },
      numbers: {
        replies: Float64Array.from({ length: n }, () => Math.floor(random() * 8)),
        compensation: Float64Array.from({ length: n }, () =>
          random() < 0.2 ? Math.floor(random() * 5000) : Number.NaN,
        ),
        satisfaction: Float64Array.from({ length: n }, () =>
          random() < 0.3 ? 1 + Math.floor(random() * 5) : Number.NaN,
        ),
      },
      flags: { apology: Int8Array.from({ length: n }, () => Math.floor(random() * 3) - 1) },
      narratives: narrativesOf(random, n, narratives),
      extras: null,
    };
  }
}

/** Orders as the import would hand them over, in the order of time. */
export function* orderBatches(
  rows: number,
  customers: number,
  { seed = 2, chunk = 5000, from: start = START, spanMs = MONTHS_MS }: Drawn = {},
): Generator<RecordBatch> {
  const random = seededRandom(seed).unit;
  for (let from = 0; from < rows; from += chunk) {
    const n = Math.min(chunk, rows - from);
    yield {
      kind: 'orders',
      rows: n,
      lines: Uint32Array.from({ length: n }, (_, at) => from + at + 2),
      ids: textColumn(Array.from({ length: n }, (_, at) => `O${10_000_000 + from + at}`)),
      instants: {
        orderedAt: Float64Array.from(
          { length: n },
          (_, at) => start + Math.floor(((from + at) / rows) * (spanMs / 1000)) * 1000,
        ),
      },
      keys: { customer: customerKeys(random, n, customers) },
      codes: {
        site: pick(random, n, 'site ', 120),
        product: pick(random, n, 'product ', 400),
        channel: pick(random, n, 'channel ', 5),
      },
      numbers: { value: Float64Array.from({ length: n }, () => 500 + Math.floor(random() * 20_000)) },
      flags: {},
      narratives: null,
      extras: null,
    };
  }
}

function sentence(random: Random): string {
  return Array.from({ length: 75 }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join(' ');
}

function pick(random: Random, n: number, name: string, count: number): CodeColumn {
  return {
    codes: Int32Array.from({ length: n }, () => Math.floor(random() ** 2 * count)),
    labels: Array.from({ length: count }, (_, code) => `${name}${code}`),
  };
}

function customerKeys(random: Random, n: number, count: number): TextColumn {
  return textColumn(Array.from({ length: n }, () => `customer-${Math.floor(random() * count)}@example.org`));
}

function narrativesOf(random: Random, n: number, texts: readonly Uint8Array[]): TextColumn {
  const chosen = Array.from({ length: n }, () => texts[Math.floor(random() * texts.length)] ?? new Uint8Array(0));
  const offsets = new Uint32Array(n + 1);
  for (const [at, text] of chosen.entries()) offsets[at + 1] = (offsets[at] ?? 0) + text.length;
  const bytes = new Uint8Array(offsets[n] ?? 0);
  for (const [at, text] of chosen.entries()) bytes.set(text, offsets[at] ?? 0);
  return { bytes, offsets };
}
