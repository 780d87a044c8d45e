import { DAY_MS } from '../../shared/metrics/follow-up.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { CaseAnswer, CaseSelection } from '../../shared/model/case-selection.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import {
  DURATION_STATE,
  OUTCOME,
  type DurationColumn,
  type Metric,
  type MetricSettings,
} from '../../shared/model/metric.ts';
import type { CaseTest, CaseView } from './case-test.ts';

const DURATION_ANSWERS: Readonly<Partial<Record<CaseAnswer, number>>> = {
  done: DURATION_STATE.done,
  open: DURATION_STATE.open,
  unknown: DURATION_STATE.unknown,
  invalid: DURATION_STATE.invalid,
};
const SHARE_ANSWERS: Readonly<Partial<Record<CaseAnswer, number>>> = {
  yes: OUTCOME.yes,
  no: OUTCOME.no,
  pending: OUTCOME.pending,
  unknown: OUTCOME.unknown,
};

/** Cases that answered a metric like this. */
export function metricTest({ columns, settings }: CaseView, id: string, answer: CaseAnswer): CaseTest {
  const metric = thatIsThere(columns, settings, id);
  return metric === null ? null : answerTest(columns, settings, metric, answer);
}

/** Done within so many days, of the cases counted. */
export function doneTest({ columns, settings }: CaseView, id: string, days: number): CaseTest {
  const column = durationsOf(columns, settings, id);
  if (column === null) return null;
  return (row) => column.state[row] === DURATION_STATE.done && column.timeMs[row]! <= days * DAY_MS;
}

/**
 * Those that waited longer than a time, or are still under observation at it (numbers at risk: who ends exactly then is among
 * them), on the clock in force unless another one is named.
 */
export function waitingTest(view: CaseView, selection: Extract<CaseSelection, { of: 'waiting' }>): CaseTest {
  const { ms, isLonger, clock, metric } = selection;
  const settings =
    clock === undefined ? view.settings : { ...view.settings, clock: clock === 'calendar' ? null : view.openingHours };
  const column = durationsOf(view.columns, settings, metric);
  if (column === null) return null;
  const { state, timeMs } = column;
  return isLonger ? (row) => state[row]! >= 0 && timeMs[row]! > ms : (row) => state[row]! >= 0 && timeMs[row]! >= ms;
}

function thatIsThere(columns: StoreColumns, settings: MetricSettings, id: string): Metric | null {
  const metric = metricsFor(settings).find((one) => one.id === id);
  return metric === undefined || whyAbsent(columns, metric, settings) !== null ? null : metric;
}

function durationsOf(columns: StoreColumns, settings: MetricSettings, id: string): DurationColumn | null {
  const metric = thatIsThere(columns, settings, id);
  return metric?.kind === 'duration' ? metric.durations(columns, settings) : null;
}

function answerTest(columns: StoreColumns, settings: MetricSettings, metric: Metric, answer: CaseAnswer): CaseTest {
  if (metric.kind === 'duration') {
    const { state, timeMs } = metric.durations(columns, settings);
    if (answer === 'counted') return (row) => state[row]! >= 0;
    const target = metric.targetMs(settings);
    if (answer === 'in-time' && target !== null)
      return (row) => state[row] === DURATION_STATE.done && timeMs[row]! <= target;
    const wanted = DURATION_ANSWERS[answer];
    return wanted === undefined ? null : (row) => state[row] === wanted;
  }
  if (metric.kind === 'quantity') {
    const values = metric.values(columns, settings);
    return (row) => Number.isNaN(values[row]!) === (answer === 'unknown');
  }
  const outcomes = metric.outcomes(columns, settings);
  if (answer === 'counted') return (row) => outcomes[row]! >= 0;
  const wanted = SHARE_ANSWERS[answer];
  return wanted === undefined ? null : (row) => outcomes[row] === wanted;
}
