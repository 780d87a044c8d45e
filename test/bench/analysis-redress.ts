import type { AnalysisInput } from '../../main/analysis/analysis-input.ts';
import { keepCounted, loadStoreColumns } from '../../main/analysis/columns.ts';
import { readNumbers } from '../../main/analysis/read-numbers.ts';
import { runAnalysis } from '../../main/analysis/run-analysis.ts';
import { selectView } from '../../main/analysis/select-view.ts';
import { openStore } from '../../main/db/open-store.ts';
import { readStoreVersion } from '../../main/db/queries/settings.ts';
import { groupAll, groupByCode } from '../../shared/metrics/groups.ts';
import { matchedBaseline } from '../../shared/metrics/matched-baseline.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, type Groups } from '../../shared/model/metric.ts';
import type { CountedView } from '../../shared/model/view-counts.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { bytesOfColumns } from './bytes-of-columns.ts';
import { timeUpdates } from './time-updates.ts';
import { timings } from './timings.ts';

/** Runs before times are taken. */
const WARM_UP = 5;
const CHANNELS = ['Phone', 'E-mail', 'Web form', 'Chat', 'Letter'];

/**
 * Redress as a process of its own: `node --expose-gc analysis-redress.ts STORE RUNS` prints what its analyses took, in milliseconds. Of columns that
 * were loaded to be timed no more are in memory than one: those of ten million cases are gigabytes.
 */
const [path = '', runs = '3'] = process.argv.slice(2);
const times = timings(Number(runs));
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.error.message);
const { db, close } = opened.value;
try {
  const { n, ...memory } = await timeAnalyses();
  globalThis.gc?.();
  await timeUpdates(db, n, times, Number(runs));
  process.stdout.write(`${JSON.stringify({ times: times.medians(), ...memory })}\n`);
} finally {
  close();
}

/** Times all that is asked of one state of the store; the columns are let go of with its end. */
async function timeAnalyses(): Promise<{ n: number } & ReturnType<typeof bytesOfColumns> & Record<string, unknown>> {
  loadStoreColumns(db);
  await times.eachFresh(
    'reload',
    () => globalThis.gc?.(),
    () => loadStoreColumns(db),
  );
  globalThis.gc?.();
  const columns = loadStoreColumns(db);
  const { cases } = columns;
  const input = (filter: Record<string, string[]>): AnalysisInput => ({
    columns,
    store: { name: 'bench', organisation: 'Bench', zone: columns.zone },
    imports: [],
    query: { filter },
  });
  const numbers = (filter: Record<string, string[]>): void => {
    const view = selectView(input(filter));
    if (view !== null) readNumbers(view);
  };
  await times.once('first view', () => runAnalysis(input({ site: ['Site 0'] })));
  const { arrayBuffers } = process.memoryUsage();
  // The compiler needs a few runs to know its ways; another filter each time, so that nothing is remembered from the one before.
  for (let run = 0; run < WARM_UP; run += 1) numbers({ site: [`Site ${100 + run}`] });
  await times.each('filter change', (run) => runAnalysis(input({ site: [`Site ${run + 1}`] })));
  await times.each('filter change, not judged', (run) => numbers({ site: [`Site ${run + 1}`] }));
  for (let run = 0; run < 2 * WARM_UP; run += 1) numbers({ channel: [CHANNELS[run % CHANNELS.length] ?? ''] });
  await times.each('filter by channel, not judged', (run) =>
    numbers({ channel: [CHANNELS[run % CHANNELS.length] ?? ''] }),
  );
  const others = (run: number): string[] => CHANNELS.filter((_, k) => k !== run % CHANNELS.length);
  for (let run = 0; run < WARM_UP; run += 1) numbers({ channel: others(run) });
  await times.each('filter by all channels but one, not judged', (run) => numbers({ channel: others(run) }));
  const categories = Array.from({ length: 6 }, (_, k) => `Category ${k}`);
  const both = (run: number): Record<string, string[]> => ({
    channel: [CHANNELS[run % CHANNELS.length] ?? ''],
    category: categories,
  });
  for (let run = 0; run < WARM_UP; run += 1) numbers(both(run));
  await times.each('filter by channel and categories, not judged', (run) => numbers(both(run)));
  // What was counted of all cases is kept with the columns: the first time is what it costs.
  await times.once('no filter, not judged, first', () => numbers({}));
  await times.each('no filter, not judged', () => numbers({}));
  // As the core does, it is saved beside them: columns loaded later have it. A filter is taken off after another view.
  const keepCounts = (counted: CountedView): void => keepCounted(db, counted, readStoreVersion(db));
  runAnalysis({ ...input({}), columns: loadStoreColumns(db), keepCounts });
  const shownBefore = (): StoreColumns => {
    const later = loadStoreColumns(db);
    const shown = selectView({ ...input({ site: ['Site 0'] }), columns: later });
    if (shown !== null) readNumbers(shown);
    return later;
  };
  await times.eachFresh('no filter, not judged, after a reload', shownBefore, (later) => {
    const view = selectView({ ...input({}), columns: later });
    if (view !== null) readNumbers(view);
  });
  await times.each('no filter', () => runAnalysis(input({})));
  // The verdicts alone, on series with as many clusters and months: their price does not depend on the number of cases.
  await times.each('verdicts alone', (run) => {
    for (const { series } of selectView(input({ site: [`Site ${run + 1}`] }))?.cells ?? []) judgeSeries(series);
  });
  const cells = byClusterAndMonth(columns);
  await times.once('median and p90, first', () =>
    summariseDurations(timeToResolution.durations(columns, DEFAULT_SETTINGS), cells, null),
  );
  const medians = (): unknown =>
    summariseDurations(timeToResolution.durations(columns, DEFAULT_SETTINGS), byClusterAndMonth(columns), null);
  for (let run = 0; run < WARM_UP; run += 1) medians();
  await times.each('median and p90', medians);
  await times.each('repeat complaints', () =>
    countProportion(columns, repeatComplaint(90), groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  // A copy of the columns is another store version: nothing is known of it.
  await times.each('repeat complaints, nothing saved', () =>
    countProportion(unprepared(columns), repeatComplaint(90), groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  await times.each('matched baseline, nothing saved', () =>
    matchedBaseline(unprepared(columns), groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  await times.eachFresh(
    'matched baseline, first time',
    () => loadStoreColumns(db),
    (fresh) => matchedBaseline(fresh, groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  matchedBaseline(columns, groupAll(cases.n, null), DEFAULT_SETTINGS);
  await times.each('matched baseline', () => matchedBaseline(columns, groupAll(cases.n, null), DEFAULT_SETTINGS));
  await times.each('repeat purchase', () =>
    countProportion(
      columns,
      repeatPurchase(90),
      groupByCode(cases.cluster, cases.clusters.length, null),
      DEFAULT_SETTINGS,
    ),
  );
  return {
    n: cases.n,
    ...bytesOfColumns(columns),
    arrayMegabytes: arrayBuffers / 2 ** 20,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function unprepared(columns: StoreColumns): StoreColumns {
  const bare = { ...columns };
  delete bare.prepared;
  return bare;
}

function byClusterAndMonth({ cases }: StoreColumns): Groups {
  const first = cases.month[0] ?? 0;
  const months = (cases.month[cases.n - 1] ?? 0) - first + 1;
  const of = new Int32Array(cases.n);
  for (let row = 0; row < of.length; row += 1) of[row] = cases.cluster[row]! * months + cases.month[row]! - first;
  return { of, count: cases.clusters.length * months };
}
