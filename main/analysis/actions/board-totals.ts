import { proportionOf } from '../../../shared/metrics/proportion-of.ts';
import type { Absent, Analysis, Proportion } from '../../../shared/model/analysis.ts';
import type { ActionView, BoardTotals, CauseView } from '../../../shared/model/board.ts';
import { isOutcomeMetric } from '../../../shared/model/action.ts';
import type { StoreColumns } from '../../../shared/model/columns.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import { addIntervals } from '../../../shared/verdict/add-intervals.ts';
import type { Price } from './price-of.ts';
import { median } from './median.ts';
import { monthIndex, type ActionData } from './action-data.ts';
import { firstFlag } from './first-flag.ts';

/** A cluster recurs when it had complaints in this many of the last twelve months, and this many in all. */
const RECURS_MONTHS = 6;
const RECURS_CASES = 10;
const YEAR = 12;
const DAY_MS = 86_400_000;

/** METRICS.md 7: prevention coverage, learning rate, months to action, open actions by age, and what was avoided. */
export function boardTotals(
  columns: StoreColumns,
  analysis: Analysis,
  data: ActionData,
  actions: readonly ActionView[],
  causes: readonly CauseView[],
  price: Price,
): BoardTotals {
  const avoided = addIntervals(
    withVerdict(actions, 'works').flatMap(({ version, effectiveness }) =>
      isOutcomeMetric(version.content.criterion.metric) ? [] : (effectiveness?.avoided ?? []),
    ),
  );
  return {
    preventionCoverage: preventionCoverage(data, actions),
    learningRate: learningRate(columns, analysis, actions, causes),
    monthsToAction: monthsToAction(analysis, data, actions),
    openActions: openByAge(actions, analysis.asOf),
    verdicts: {
      works: withVerdict(actions, 'works').length,
      'not-proven': withVerdict(actions, 'not-proven').length,
      'no-effect': withVerdict(actions, 'no-effect').length,
      worse: withVerdict(actions, 'worse').length,
    },
    avoided,
    value: price(avoided),
  };
}

function withVerdict(actions: readonly ActionView[], verdict: string): ActionView[] {
  return actions.filter(({ effectiveness }) => effectiveness?.verdict === verdict);
}

/** Complaints of the last twelve months in clusters that recur, and how many of them are under an open or proven action. */
function preventionCoverage(data: ActionData, actions: readonly ActionView[]): Proportion | Absent {
  const covering = actions.filter(
    ({ version, effectiveness }) => isOpen(version.content.state) || effectiveness?.verdict === 'works',
  );
  let all = 0;
  let covered = 0;
  for (const cluster of data.clusters) {
    const year = cluster.series.counts.slice(-YEAR);
    const cases = year.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    if (cases < RECURS_CASES || year.filter((count) => (count ?? 0) > 0).length < RECURS_MONTHS) continue;
    all += cases;
    if (covering.some(({ version }) => isSameSubject(version.content.subject, cluster))) covered += cases;
  }
  return all === 0 ? { why: 'no cluster recurs' } : proportionOf(covered, all);
}

/** Closed complaints of the last twelve months, and how many have a confirmed cause with an action. */
function learningRate(
  { cases }: StoreColumns,
  { month }: Analysis,
  actions: readonly ActionView[],
  causes: readonly CauseView[],
): Proportion | Absent {
  const learnt = causes.filter(
    ({ version, actions: linked }) =>
      version.content.state === 'confirmed' &&
      (linked.length > 0 || actions.some((one) => isSameSubject(one.version.content.subject, version.content.subject))),
  );
  const subjects = learnt.map(({ version }) => version.content.subject);
  const isLearnt = cases.clusters.map(({ category, touchpoint }) => {
    const subject: ClusterSubject = {
      category: cases.labels['category']?.[category] ?? '',
      touchpoint: cases.labels['touchpoint']?.[touchpoint] ?? '',
    };
    return subjects.some((one) => isSameSubject(one, subject));
  });
  const last = monthIndex({ start: '0000-01' }, month);
  let closed = 0;
  let known = 0;
  for (let row = 0; row < cases.n; row += 1) {
    const at = cases.month[row] ?? 0;
    if (at > last || at <= last - YEAR || cases.isOpen[row] !== 0) continue;
    closed += 1;
    if (isLearnt[cases.cluster[row] ?? -1] === true) known += 1;
  }
  return closed === 0 ? { why: 'no complaint is known to be closed' } : proportionOf(known, closed);
}

/** From the first month in which the data showed a real change to the month the first action for it began. */
function monthsToAction(
  { clusters }: Analysis,
  data: ActionData,
  actions: readonly ActionView[],
): BoardTotals['monthsToAction'] {
  const waits: number[] = [];
  let without = 0;
  for (const cluster of clusters) {
    const own = actions.filter(({ version }) => isSameSubject(version.content.subject, cluster));
    if (own.length === 0) {
      if (cluster.isHeadline && cluster.mark.state === 'concern') without += 1;
      continue;
    }
    const series = data.clusters.find((one) => isSameSubject(one, cluster))?.series;
    const starts = own.map(({ version }) => version.content.start.slice(0, 7)).toSorted();
    const flag = series === undefined ? null : firstFlag(series, cluster.onset);
    if (series !== undefined && flag !== null) waits.push(Math.max(0, monthIndex(series, starts[0] ?? '') - flag));
  }
  return { clusters: waits.length, median: median(waits), without };
}

function openByAge(actions: readonly ActionView[], asOf: string | null): BoardTotals['openActions'] {
  const today = asOf === null ? 0 : Date.parse(asOf);
  const open = actions.map(({ version }) => version.content).filter(({ state }) => isOpen(state));
  const days = open.map(({ start }) => (today - Date.parse(`${start}T00:00:00Z`)) / DAY_MS);
  const between = (from: number, to: number): number => days.filter((age) => age >= from && age < to).length;
  return {
    all: open.length,
    overdue: open.filter(({ due }) => due !== null && Date.parse(`${due}T00:00:00Z`) + DAY_MS <= today).length,
    notBegun: between(-Infinity, 0),
    to30: between(0, 30),
    to90: between(30, 90),
    to180: between(90, 180),
    over180: between(180, Infinity),
  };
}

function isOpen(state: string): boolean {
  return state === 'planned' || state === 'running';
}
