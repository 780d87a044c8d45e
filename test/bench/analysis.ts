import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchOptions } from './bench-options.ts';
import { customersOf, writeComplaintsCsv, writeOrdersCsv } from './generate-bench-csv.ts';
import { ratioTable, table, type Ratio } from './ratio-table.ts';
import { runMeasured } from './run-measured.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

type Times = Record<string, number>;
type Own = {
  times: Times;
  bytesPerCase: number;
  bytesPerOrder: number | null;
  /** All typed arrays after the first view. */
  arrayMegabytes: number;
  peakMegabytes: number;
};
type Peer = { times: Times; peakMegabytes: number };

/**
 * The same complaints and orders in Redress and in DuckDB (in memory, typed, one thread), each a process of its own: what a change of
 * filter and the dearest figures take. CPU time of single-threaded work, medians.
 */
export async function benchAnalysis(args: readonly string[]): Promise<number> {
  const options = benchOptions(args);
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  try {
    const complaints = join(folder, 'complaints.csv');
    const orders = join(folder, 'orders.csv');
    const store = join(folder, 'bench.redress');
    say(`writing ${options.rows} complaints and ${options.rows * 3} orders`);
    // No question is about what customers wrote.
    writeComplaintsCsv(complaints, options.rows, { hasNarratives: false });
    writeOrdersCsv(orders, options.rows * 3, customersOf(options.rows));
    say('importing them');
    const redress = here('../../main/shells/cli/redress.mjs');
    for (const [file, kind] of [
      [complaints, 'complaints'],
      [orders, 'orders'],
    ] as const) {
      await runMeasured(process.execPath, [redress, 'import', file, '--kind', kind, '--zone', 'UTC', '--store', store]);
    }
    say('analysing');
    const own = await child<Own>('analysis-redress.ts', [store, String(options.runs)]);
    say('the same in DuckDB');
    const peer = await child<Peer>('analysis-duckdb.ts', [complaints, orders, String(options.runs)]);
    print(options.isJson, options.rows, own, peer);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function child<T>(file: string, args: readonly string[]): Promise<T> {
  const { output } = await runMeasured(process.execPath, ['--expose-gc', here(file), ...args]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- printed by the bench's own child
  return JSON.parse(output) as T;
}

function ratiosOf(own: Own, peer: Peer, rows: number): Ratio[] {
  const ms = (
    what: string,
    value: number | undefined,
    name: string,
    against: number | undefined,
    goal: number,
  ): Ratio => ({
    what,
    unit: 'ms',
    value: value ?? null,
    peer: name,
    against: against ?? null,
    goal,
  });
  const { times } = own;
  return [
    ms(
      'change of filter → This month',
      times['filter change'],
      'DuckDB: monthly counts',
      peer.times['monthly counts'],
      0.5,
    ),
    ms(
      'the same, series made and not judged',
      times['filter change, not judged'],
      'DuckDB: monthly counts',
      peer.times['monthly counts'],
      0.5,
    ),
    ms(
      'the same by channel, not judged',
      times['filter by channel, not judged'],
      'DuckDB: monthly counts',
      peer.times['monthly counts'],
      0.5,
    ),
    ...['all channels but one', 'channel and categories'].map((by) =>
      ms(
        `the same by ${by}, not judged`,
        times[`filter by ${by}, not judged`],
        'DuckDB: monthly counts',
        peer.times['monthly counts'],
        0.5,
      ),
    ),
    ms(
      'the same without filter, first time, not judged',
      times['no filter, not judged, first'],
      'DuckDB: monthly counts',
      peer.times['monthly counts'],
      0.5,
    ),
    ms(
      'the same when the columns were loaded anew',
      times['no filter, not judged, after a reload'],
      'DuckDB: monthly counts',
      peer.times['monthly counts'],
      0.5,
    ),
    ms('the same again', times['no filter, not judged'], 'DuckDB: monthly counts', peer.times['monthly counts'], 0.5),
    ms('This month without filter', times['no filter'], 'DuckDB: monthly counts', peer.times['monthly counts'], 0.5),
    ms('median and p90 by cluster and month', times['median and p90'], 'DuckDB', peer.times['median and p90'], 0.3),
    ms('repeat complaints', times['repeat complaints'], 'DuckDB', peer.times['repeat complaints'], 0.1),
    ms(
      'repeat complaints, nothing saved',
      times['repeat complaints, nothing saved'],
      'DuckDB',
      peer.times['repeat complaints'],
      0.1,
    ),
    ms('repeat purchase by cluster', times['repeat purchase'], 'DuckDB', peer.times['repeat purchase, unmatched'], 0.5),
    ms(
      'repeat purchase, matched baseline',
      times['matched baseline'],
      'DuckDB, unmatched',
      peer.times['repeat purchase, unmatched'],
      0.5,
    ),
    ms(
      'the same, first time after the columns are loaded',
      times['matched baseline, first time'],
      'DuckDB, unmatched',
      peer.times['repeat purchase, unmatched'],
      0.5,
    ),
    ...['complaints', 'orders'].map((kind) =>
      ms(
        `columns updated after a month of ${kind}`,
        times[`columns updated after ${kind}`],
        'built from all rows',
        times[`columns built after ${kind}`],
        1,
      ),
    ),
    ms('reload of saved columns', times['reload'], '50 ms per million cases', (50 * rows) / 1e6, 1),
    { what: 'memory of a case', unit: 'bytes', value: own.bytesPerCase, peer: '150 bytes', against: 150, goal: 1 },
    { what: 'memory of an order', unit: 'bytes', value: own.bytesPerOrder, peer: '24 bytes', against: 24, goal: 1 },
  ];
}

/** The table on standard output; with `--json` the document there and the table on standard error. */
function print(isJson: boolean, rows: number, own: Own, peer: Peer): void {
  const ratios = ratiosOf(own, peer, rows);
  if (isJson) process.stdout.write(`${JSON.stringify({ rows, redress: own, duckdb: peer, ratios }, null, 2)}\n`);
  const lines = (times: Times, name: string): string[][] =>
    Object.entries(times).map(([what, took]) => [name, what, took.toFixed(1)]);
  const out = isJson ? process.stderr : process.stdout;
  out.write(`${rows} complaints, ${rows * 3} orders; milliseconds of CPU, medians\n\n`);
  out.write(table([['where', 'what', 'ms'], ...lines(own.times, 'redress'), ...lines(peer.times, 'duckdb')]));
  out.write(
    `arrays after the first view: ${own.arrayMegabytes.toFixed(0)} MB; peak memory: redress ${own.peakMegabytes.toFixed(0)} MB, duckdb ${peer.peakMegabytes.toFixed(0)} MB\n\n${ratioTable(ratios)}`,
  );
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
