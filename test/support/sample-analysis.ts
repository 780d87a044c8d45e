import type { Analysis, ClusterResult, ImportSummary, Proportion } from '../../shared/model/analysis.ts';
import { isLasting } from '../../shared/model/verdict.ts';
import { bottomLine } from '../../shared/words/bottom-line.ts';
import type { Lang } from '../../shared/words/messages.ts';
import { periodAt } from '../../shared/words/period-names.ts';
import { usualRange } from '../../shared/words/usual-range.ts';
import { sampleCluster, type ClusterPlan, type SampleFrame } from './sample-cluster.ts';
import { sampleMeasures } from './sample-measures.ts';
import { sampleRecovery } from './sample-recovery.ts';
import { AWKWARD, CATEGORIES, TOUCHPOINTS } from './sample-names.ts';

export type SampleOptions = {
  /** How many clusters; default 58. */
  clusters?: number;
  /** How many of them are real changes; default 3. */
  changes?: number;
  hasOrders?: boolean;
  hasAwkwardNames?: boolean;
  isComplete?: boolean;
  months?: number;
  lang?: Lang;
};

const END = '2026-10';

/** A month of a fictional retailer: every number agrees with every other, nothing is random. */
export function sampleAnalysis(options: SampleOptions = {}): Analysis {
  const { clusters: count = 58, changes = 3, hasOrders = true, isComplete = true, months = 24, lang = 'en' } = options;
  const start = periodAt(END, 1 - months, 'month');
  const exposure = hasOrders
    ? Array.from({ length: months }, (_unused, i) => 52_000 + i * 350 + Math.round(2500 * Math.sin(i / 2)))
    : null;
  const frame: SampleFrame = { start, exposure, months, lastFraction: isComplete ? 1 : 0.6, lang };
  const plans = plansFor(count, changes, months, options.hasAwkwardNames === true);
  const clusters = plans.map((plan) => sampleCluster(plan, frame));
  const headlines = clusters.filter((cluster) => cluster.isHeadline).toSorted(byExcess);
  const complaints = clusters.reduce((sum, cluster) => sum + cluster.n, 0);
  const complaintsMonth = clusters.reduce((sum, cluster) => sum + cluster.nMonth, 0);
  const oneOffs = clusters.flatMap((cluster) => oneOffsOf(cluster, frame));
  const base = { clusters, month: END, isComplete, examined: count, oneOffs, reCoded: [] };
  return {
    ...base,
    store: 'northwind',
    organisation: 'Northwind Retail',
    asOf: isComplete ? '2026-10-31T22:58:00.000Z' : '2026-10-19T09:12:00.000Z',
    zone: 'Europe/Berlin',
    grain: 'month',
    filter: {},
    asAt: null,
    imports: sampleImports(hasOrders),
    counts: {
      complaints,
      customers: Math.round(complaints * 0.71),
      orders: exposure?.reduce((sum, value) => sum + value, 0) ?? 0,
      complaintsMonth,
      ordersMonth: exposure?.at(-1) ?? 0,
    },
    headlines: headlines.map((cluster) => cluster.name),
    expectedFalseHeadlines: 0.3,
    recovery: sampleRecovery(start, months),
    recurrence: { repeat90: proportion(188, 1344), keyShare: proportion(29_800, 31_204) },
    loyalty: loyaltyOf(hasOrders),
    pooledKeys: [{ key: 'shop@northwind.example', cases: 214 }],
    measures: sampleMeasures(frame, complaintsMonth),
    bottomLine: bottomLine(base, lang),
  };
}

/** A proportion with a rough interval, for fixtures only. */
export function proportion(numerator: number, denominator: number): Proportion {
  const share = numerator / denominator;
  const half = 1.96 * Math.sqrt((share * (1 - share)) / denominator);
  return { numerator, denominator, share, low: Math.max(0, share - half), high: Math.min(1, share + half) };
}

/** Four awkward names, numbered on when they come again, so that no cluster has the name of another. */
function awkwardName(i: number): string {
  const turn = Math.floor(i / AWKWARD.length);
  const name = AWKWARD[i % AWKWARD.length] ?? '';
  return turn === 0 ? name : `${name} ${turn + 1}`;
}

function loyaltyOf(hasOrders: boolean): Analysis['loyalty'] {
  if (!hasOrders) {
    const none = { why: 'no orders were imported' };
    return { repeatPurchase90: none, repeatPurchaseUnresolved90: none, repeatPurchaseBySpeed: none };
  }
  const band = (label: string, upToDays: number | null, numerator: number, denominator: number) => ({
    label,
    upToDays,
    repeat: proportion(numerator, denominator),
  });
  return {
    repeatPurchase90: proportion(402, 1058),
    repeatPurchaseUnresolved90: proportion(9, 61),
    repeatPurchaseBySpeed: [
      band('up to 1 day', 1, 151, 310),
      band('1 to 3 days', 3, 120, 281),
      band('3 to 7 days', 7, 81, 241),
      band('7 to 30 days', 30, 46, 184),
      band('more than 30 days', null, 4, 42),
    ],
  };
}

function plansFor(count: number, changes: number, months: number, isAwkward: boolean): ClusterPlan[] {
  return Array.from({ length: count }, (_unused, i) => {
    // 12 and 8 share the factor 4: the second turn is moved on by one, so that no pair comes twice.
    const category = isAwkward ? awkwardName(i) : (CATEGORIES[i % 12] ?? '');
    const touchpoint = TOUCHPOINTS[(i + Math.floor(i / (isAwkward ? 8 : 24))) % 8] ?? '';
    const place = { category, touchpoint, seed: 7 + i, level: Math.max(2, Math.round(220 / (i + 1.2))) };
    if (i < changes) {
      const verdict = (['shift-up', 'rising', 'shift-down', 'falling'] as const)[i % 4] ?? 'rising';
      const isUp = verdict === 'shift-up' || verdict === 'rising';
      const onset = Math.max(1, months - 8 + (i % 4));
      return { ...place, verdict, ratio: isUp ? 1.9 : 0.58, onset, isHeadline: true, level: 60 + 20 * (i % 5) };
    }
    if (i === changes) return { ...place, verdict: 'one-off', onset: Math.max(0, months - 3), level: 15 };
    if (i === changes + 1) return { ...place, verdict: 'one-off', onset: Math.max(0, months - 1), level: 21 };
    if (i === changes + 2) return { ...place, verdict: 'seasonal', level: 40 };
    if (place.level < 6) return { ...place, verdict: 'too-few', level: 1 };
    return { ...place, verdict: 'stable' };
  });
}

function oneOffsOf(cluster: ClusterResult, frame: SampleFrame): Analysis['oneOffs'][number][] {
  if (isLasting(cluster.verdict)) return [];
  return cluster.judgement.oneOffs.flatMap((index) => {
    const usual = usualRange(cluster.judgement, index);
    if (usual === null) return [];
    const period = periodAt(frame.start, index, 'month');
    const count = cluster.chart.series.counts[index] ?? 0;
    return [{ name: cluster.name, period, count, usual, isThisMonth: period === END }];
  });
}

function byExcess(a: ClusterResult, b: ClusterResult): number {
  return Math.abs(b.excess?.mid ?? 0) - Math.abs(a.excess?.mid ?? 0);
}

function sampleImports(hasOrders: boolean): ImportSummary[] {
  const one = (id: number, kind: string, file: string, rows: number, rejected: number): ImportSummary => ({
    id,
    kind,
    file,
    source: kind === 'orders' ? 'Generic orders' : 'Zendesk tickets',
    status: 'done',
    finishedAt: Date.UTC(2026, 9, 31, 23, 10) + id * 60_000,
    rows,
    added: rows - rejected - 12,
    changed: 12,
    same: 0,
    rejected,
  });
  const complaints = Array.from({ length: 9 }, (_unused, i) =>
    one(i + 1, 'complaints', `tickets-2026-${String(i + 2).padStart(2, '0')}.csv`, 3400 + i * 61, i),
  );
  return hasOrders ? [...complaints, one(10, 'orders', 'orders-2024-2026.csv', 1_312_044, 3)] : complaints;
}
