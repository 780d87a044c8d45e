import { buildClusterSeries } from '../../main/analysis/build-series.ts';
import { loadStoreColumns } from '../../main/analysis/columns.ts';
import { runAnalysis } from '../../main/analysis/run-analysis.ts';
import { selectRows } from '../../main/analysis/select-rows.ts';
import { openStore } from '../../main/db/open-store.ts';
import { groupAll, groupByCode } from '../../shared/metrics/groups.ts';
import { countProportion } from '../../shared/metrics/read-proportion.ts';
import { repeatComplaint } from '../../shared/metrics/repeat-complaint.ts';
import { repeatPurchase } from '../../shared/metrics/repeat-purchase.ts';
import { summariseDurations } from '../../shared/metrics/summarise-durations.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { DEFAULT_SETTINGS, type Groups } from '../../shared/model/metric.ts';
import { judgeSeries } from '../../shared/verdict/judge-series.ts';
import { bytesOfColumns } from './bytes-of-columns.ts';
import { timings } from './timings.ts';

/** Redress as a process of its own: `node analysis-redress.ts STORE RUNS` prints what its analyses took, in milliseconds. */
const [path = '', runs = '3'] = process.argv.slice(2);
const opened = openStore(path);
if (!opened.ok) throw new Error(opened.error.message);
const { db, close } = opened.value;
try {
  const times = timings(Number(runs));
  loadStoreColumns(db);
  const reloads: StoreColumns[] = [];
  await times.each('reload', () => reloads.splice(0, 1, loadStoreColumns(db)));
  const columns = loadStoreColumns(db);
  const { cases } = columns;
  const analyse = (site: string): void => {
    runAnalysis({
      columns,
      store: { name: 'bench', organisation: 'Bench', zone: columns.zone },
      imports: [],
      query: { filter: { site: [site] } },
    });
  };
  await times.once('first view', () => analyse('Site 0'));
  // Another filter each time, so that nothing is remembered from the one before.
  await times.each('filter change', (run) => analyse(`Site ${run + 1}`));
  await times.each('no filter', () =>
    runAnalysis({
      columns,
      store: { name: 'bench', organisation: 'Bench', zone: columns.zone },
      imports: [],
      query: {},
    }),
  );
  // The verdicts alone, on series with as many clusters and months: their price does not depend on the number of cases.
  await times.each('verdicts alone', (run) => {
    const rows = selectRows(cases, { site: [`Site ${run + 1}`] });
    for (const { series } of buildClusterSeries(columns, { grain: 'month', rows })) judgeSeries(series);
  });
  const cells = byClusterAndMonth(columns);
  await times.once('median and p90, first', () =>
    summariseDurations(timeToResolution.durations(columns, DEFAULT_SETTINGS), cells, null),
  );
  await times.each('median and p90', () =>
    summariseDurations(timeToResolution.durations(columns, DEFAULT_SETTINGS), byClusterAndMonth(columns), null),
  );
  await times.each('repeat complaints', () =>
    countProportion(columns, repeatComplaint(90), groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  // A copy of the columns is another store version: nothing is prepared for it.
  await times.each('repeat complaints, nothing prepared', () =>
    countProportion({ ...columns }, repeatComplaint(90), groupAll(cases.n, null), DEFAULT_SETTINGS),
  );
  await times.each('repeat purchase', () =>
    countProportion(
      columns,
      repeatPurchase(90),
      groupByCode(cases.cluster, cases.clusters.length, null),
      DEFAULT_SETTINGS,
    ),
  );
  process.stdout.write(
    `${JSON.stringify({ times: times.medians(), ...bytesOfColumns(columns), peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`,
  );
} finally {
  close();
}

function byClusterAndMonth({ cases }: StoreColumns): Groups {
  const first = cases.month[0] ?? 0;
  const months = (cases.month[cases.n - 1] ?? 0) - first + 1;
  const of = cases.cluster.map((cluster, row) => cluster * months + (cases.month[row] ?? 0) - first);
  return { of, count: cases.clusters.length * months };
}
