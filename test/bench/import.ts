import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchOptions } from './bench-options.ts';
import { delaysOf, wordsOf, type Delays } from './delays-of.ts';
import { customersOf, writeComplaintsCsv, writeOrdersCsv } from './generate-bench-csv.ts';
import { median, ratioTable, table, type Ratio } from './ratio-table.ts';
import { runMeasured, type Measured } from './run-measured.ts';
import { sqliteShellVersion, typedImport, untypedImport } from './sqlite-shell.ts';

const REDRESS = fileURLToPath(new URL('../../main/shells/cli/redress.mjs', import.meta.url));
const DRY_RUN = fileURLToPath(new URL('dry-run.ts', import.meta.url));
const DELAYS = fileURLToPath(new URL('import-delays.ts', import.meta.url));
const DUCKDB = fileURLToPath(new URL('duckdb-import.ts', import.meta.url));

/** An import whose process watches its own thread. */
const DELAYED = 'redress import, watched';

type Kind = 'complaints' | 'orders';
const KINDS: readonly Kind[] = ['complaints', 'orders'];
type Step = { kind: Kind; name: string; run: () => Promise<Measured> };
type Medians = { cpuSeconds: number; wallSeconds: number; peakMegabytes: number | null; delays: Delays | null };

/**
 * Whole processes bring the same generated files in, each several times in turn: Redress through its command line, the sqlite3
 * shell, DuckDB. Prints medians and ratios; files are made in a temporary folder and removed.
 */
export async function benchImport(args: readonly string[]): Promise<number> {
  const options = benchOptions(args);
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-'));
  try {
    const csv = { complaints: join(folder, 'complaints.csv'), orders: join(folder, 'orders.csv') };
    const kinds = KINDS.filter((kind) => options.kind === null || options.kind === kind);
    if (kinds.includes('complaints')) writeComplaintsCsv(csv.complaints, options.rows);
    if (kinds.includes('orders')) writeOrdersCsv(csv.orders, options.rows * 3, customersOf(options.rows));
    const steps = stepsOf(folder, csv, kinds, options.hasPeers);
    const found = new Map<string, Medians>();
    const runs = new Map<string, Measured[]>(steps.map((step) => [keyOf(step), []]));
    for (let run = 0; run < options.runs; run += 1) {
      for (const step of steps) {
        process.stderr.write(`run ${run + 1}: ${step.kind}, ${step.name}\n`);
        runs.get(keyOf(step))?.push(await step.run());
      }
    }
    for (const [key, measured] of runs) found.set(key, mediansOf(measured));
    print(options.isJson, options.rows, csv, found);
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function stepsOf(
  folder: string,
  csv: Readonly<Record<Kind, string>>,
  kinds: readonly Kind[],
  hasPeers: boolean,
): Step[] {
  const store = join(folder, 'bench.redress');
  const database = join(folder, 'peer.db');
  const duckdb = join(folder, 'peer.duckdb');
  const redress = (...args: string[]): Promise<Measured> =>
    runMeasured(process.execPath, [REDRESS, ...args, '--store', store, '--json']);
  const hasShell = sqliteShellVersion() !== null;
  return kinds.flatMap((kind) => {
    const shell = (script: string) => (): Promise<Measured> => {
      remove(database);
      return runMeasured('sqlite3', [database], script);
    };
    const own: Step[] = [
      {
        kind,
        name: 'redress dry run',
        run: () => {
          remove(store);
          return runMeasured(process.execPath, [DRY_RUN, store, csv[kind], kind]);
        },
      },
      {
        kind,
        name: 'redress import',
        run: () => {
          remove(store);
          return redress('import', csv[kind], '--kind', kind, '--zone', 'UTC');
        },
      },
      { kind, name: 'redress import again', run: () => redress('import', csv[kind], '--kind', kind) },
      { kind, name: 'redress undo', run: () => redress('undo', '1') },
      {
        kind,
        name: DELAYED,
        run: () => {
          remove(store);
          return runMeasured(process.execPath, [DELAYS, store, csv[kind], kind]);
        },
      },
    ];
    const peers: Step[] = [
      ...(hasShell
        ? [
            { kind, name: 'sqlite3 untyped', run: shell(untypedImport(csv[kind])) },
            { kind, name: 'sqlite3 typed', run: shell(typedImport(csv[kind], kind)) },
          ]
        : []),
      {
        kind,
        name: 'duckdb typed',
        run: () => {
          remove(duckdb);
          return runMeasured(process.execPath, [DUCKDB, duckdb, csv[kind], kind]);
        },
      },
    ];
    return hasPeers ? [...own, ...peers] : own;
  });
}

function remove(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal', '-writer', '.wal']) rmSync(`${path}${end}`, { force: true });
}

function keyOf({ kind, name }: { kind: Kind; name: string }): string {
  return `${kind}: ${name}`;
}

function mediansOf(runs: readonly Measured[]): Medians {
  const peaks = runs.flatMap(({ peakMegabytes }) => (peakMegabytes === null ? [] : [peakMegabytes]));
  return {
    cpuSeconds: median(runs.map(({ cpuSeconds }) => cpuSeconds)) ?? Number.NaN,
    wallSeconds: median(runs.map(({ wallSeconds }) => wallSeconds)) ?? Number.NaN,
    peakMegabytes: median(peaks),
    delays: delaysOf(runs.map(({ output }) => output)),
  };
}

function ratiosOf(kind: Kind, found: ReadonlyMap<string, Medians>, rows: number): Ratio[] {
  const get = (name: string): Medians | undefined => found.get(keyOf({ kind, name }));
  const cpu = (name: string): number | null => get(name)?.cpuSeconds ?? null;
  const peak = (name: string): number | null => get(name)?.peakMegabytes ?? null;
  const ratio = (
    what: string,
    unit: string,
    value: number | null,
    peer: string,
    against: number | null,
    goal: number,
  ) => ({
    what: `${kind}: ${what}`,
    unit,
    value,
    peer,
    against,
    goal,
  });
  const own = cpu('redress import');
  return [
    ratio('import, CPU', 's', own, 'sqlite3 .import, untyped, no index', cpu('sqlite3 untyped'), 1.8),
    ratio('import, CPU', 's', own, 'sqlite3, typed, two indexes', cpu('sqlite3 typed'), 1),
    ratio('import, wall clock', 's', get('redress import')?.wallSeconds ?? null, 'its own CPU', own, 0.75),
    ratio('import, peak memory', 'MB', peak('redress import'), 'DuckDB', peak('duckdb typed'), 0.5),
    ratio('import, peak memory', 'MB', peak('redress import'), 'the cap of 500 MB', 500, 1),
    ratio(
      'thread of the engine, longest turn, CPU',
      'ms',
      get(DELAYED)?.delays?.longestCpuMs ?? null,
      'the cap of 50 ms',
      50,
      1,
    ),
    ratio('dry run, CPU', 's', cpu('redress dry run'), 'its import', own, 0.7),
    ratio('same file again, CPU', 's', cpu('redress import again'), 'its first import', own, 0.6),
    ratio(
      'undo, wall clock',
      's',
      get('redress undo')?.wallSeconds ?? null,
      '5 s per 100,000 rows',
      (5 * rows * (kind === 'orders' ? 3 : 1)) / 100_000,
      1,
    ),
  ];
}

function print(
  isJson: boolean,
  rows: number,
  csv: Readonly<Record<Kind, string>>,
  found: ReadonlyMap<string, Medians>,
): void {
  const kinds = KINDS.filter((kind) => existsSync(csv[kind]));
  const ratios = kinds.flatMap((kind) => ratiosOf(kind, found, rows));
  const megabytes = KINDS.map((kind) => (existsSync(csv[kind]) ? Math.round(statSync(csv[kind]).size / 1e6) : 0));
  const shell = sqliteShellVersion();
  if (isJson) {
    const document = { rows, megabytes, sqlite3: shell, measured: Object.fromEntries(found), ratios };
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
    return;
  }
  const figures = [...found].map(([name, { cpuSeconds, wallSeconds, peakMegabytes }]) => [
    name,
    cpuSeconds.toFixed(2),
    wallSeconds.toFixed(2),
    peakMegabytes === null ? '–' : peakMegabytes.toFixed(0),
  ]);
  process.stdout.write(
    `${rows} complaints (${megabytes[0]} MB), ${rows * 3} orders (${megabytes[1]} MB); medians of whole processes\n\n`,
  );
  const delays = [...found].flatMap(([name, { delays: some }]) => (some === null ? [] : [[name, ...wordsOf(some)]]));
  process.stdout.write(`${table([['process', 'CPU s', 'wall s', 'peak MB'], ...figures])}\n`);
  process.stdout.write(
    `${table([['calls wait for', 'median ms', 'p99 ms', 'longest ms', 'longest CPU ms'], ...delays])}\n`,
  );
  process.stdout.write(ratioTable(ratios));
  if (shell === null) process.stdout.write('\nThe sqlite3 shell is not installed; its columns are missing.\n');
}
