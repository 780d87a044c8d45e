import { backlogAge } from '../../shared/metrics/backlog.ts';
import { complainants, onlyComplainants, type Complainants } from '../../shared/metrics/complainants.ts';
import { compensationRows } from '../../shared/metrics/compensation.ts';
import { comparedRows } from '../../shared/metrics/compare-matched.ts';
import { controlTable } from '../../shared/metrics/control-table.ts';
import { doneTimes } from '../../shared/metrics/done-times.ts';
import { firstRows } from '../../shared/metrics/cohort-curves.ts';
import { failureRows } from '../../shared/metrics/failures-per-customer.ts';
import { DAY_MS } from '../../shared/metrics/follow-up.ts';
import { rowsOf } from '../../shared/metrics/groups.ts';
import { promptLimit } from '../../shared/metrics/matched-baseline.ts';
import { metricsFor } from '../../shared/metrics/metrics-for.ts';
import { ladderSteps } from '../../shared/metrics/on-the-spot-ladder.ts';
import { placeboRows } from '../../shared/metrics/placebo-table.ts';
import { promptEffectiveCells } from '../../shared/metrics/prompt-effective.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { CaseAnswer, CaseSelection, SelectionGroup } from '../../shared/model/case-selection.ts';
import type { StoreColumns } from '../../shared/model/columns.ts';
import { LADDER_STEPS } from '../../shared/model/follow-up.ts';
import { DURATION_STATE, OUTCOME, type Groups, type Metric, type MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow, type AnalysisWindow } from './analysis-window.ts';
import { groupBy } from './group-by.ts';
import { viewSettings } from './view-settings.ts';
import { selectRows } from './select-rows.ts';
import { byPeriod, byResolution, inWindow } from './window-groups.ts';

const WINDOW_DAYS = 90;
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

/**
 * The cases behind a number, ascending: those of the view that a selection describes. What cannot be computed has no cases.
 */
export function selectCases(input: AnalysisInput, selection: CaseSelection): Uint32Array {
  const { columns, query } = input;
  const weekly = 'group' in selection && selection.group?.by === 'week';
  const window = analysisWindow(columns, weekly ? { ...query, grain: 'week' } : query);
  if (window === null) return new Uint32Array(0);
  const settings = viewSettings(input);
  const rows = selectRows(columns.cases, query.filter ?? {});
  const periods = byPeriod(window, rows);
  const view: View = { columns, window, settings, rows, periods, everything: inWindow(periods) };
  const isWanted = testOf(view, selection);
  return isWanted === null ? new Uint32Array(0) : rowsOf(view.everything).filter((row) => isWanted(row));
}

type View = {
  columns: StoreColumns;
  window: AnalysisWindow;
  settings: MetricSettings;
  rows: Uint32Array | null;
  periods: Groups;
  everything: Groups;
};
type Test = ((row: number) => boolean) | null;

function testOf(view: View, selection: CaseSelection): Test {
  const { columns, settings, everything, window, periods } = view;
  switch (selection.of) {
    case 'metric':
      return both(metricTest(view, selection.metric, selection.answer), groupTest(view, selection.group));
    case 'group':
      return both(groupTest(view, selection.group), groupTest(view, selection.inside));
    case 'ladder': {
      if (whyAbsent(columns, timeToResolution) !== null) return null;
      const steps = ladderSteps(columns, settings);
      const wanted = LADDER_STEPS.indexOf(selection.step);
      return (row) => steps[row] === wanted;
    }
    case 'age': {
      const age = backlogAge(columns);
      return (row) => age(row) === selection.upToDays;
    }
    case 'closed-in': {
      const closed = byResolution(columns, window, periods);
      const names = groupBy(columns, window, view.rows, window.grain).labels;
      const wanted = names.indexOf(selection.period);
      return wanted < 0 ? null : (row) => closed.of[row] === wanted;
    }
    case 'prompt-effective': {
      const cells = promptEffectiveCells(columns, everything, settings);
      const wanted = (selection.isPrompt ? 0 : 2) + (selection.isEffective ? 0 : 1);
      return cells === null ? null : (row) => cells[row] === wanted;
    }
    case 'failures':
      return among(failureRows(columns, everything, selection.complaints, selection.bought));
    case 'cohort':
      return among(firstRows(columns, everything, selection.quarter));
    case 'compensation':
      return among(compensationRows(columns, everything, selection));
    case 'by-days':
      return withinDays(view, selection.metric, selection.days);
    case 'speed':
    case 'compared':
    case 'driver':
      return complainantTest(view, selection);
    default:
      return null;
  }
}

function complainantTest(view: View, selection: Extract<CaseSelection, { of: 'speed' | 'compared' | 'driver' }>): Test {
  const { columns, everything } = view;
  if (selection.of === 'compared' && selection.which === 'before') {
    return among(placeboRows(columns, WINDOW_DAYS, everything));
  }
  const table = controlTable(columns, WINDOW_DAYS);
  if (table === null) return null;
  if (selection.of === 'speed' && selection.band === 'unresolved') {
    return boughtOnly(complainants(columns, table, everything, 'unresolved'), selection.bought);
  }
  const people = complainants(columns, table, everything, 'resolved');
  if (selection.of === 'speed') {
    const speed = recoverySpeed(columns);
    const band = RECOVERY_SPEEDS.findIndex(({ id }) => id === selection.band);
    const inBand = onlyComplainants(people, (row) => speed[row] === band);
    return band < 0 ? null : boughtOnly(inBand, selection.bought);
  }
  if (selection.of === 'driver') {
    const has = metricTest(view, selection.attribute, selection.has ? 'yes' : 'no');
    return both(among(people.row), has);
  }
  if (selection.which === 'all') return among(people.row);
  if (selection.which === 'unmatched') {
    const isMatched = comparedRows(table, people);
    return among(people.row.filter((_row, k) => !isMatched[k]));
  }
  return among(promptRows(view, people));
}

function promptRows({ columns, settings }: View, people: Complainants): Uint32Array {
  const times = doneTimes(columns, settings, people.row);
  const limit = promptLimit(settings, times);
  return people.row.filter((_row, k) => limit !== null && times[k]! <= limit);
}

function boughtOnly(people: Complainants, bought: boolean | undefined): Test {
  if (bought === undefined) return among(people.row);
  return among(people.row.filter((_row, k) => people.bought[k] === Number(bought)));
}

function metricTest({ columns, settings }: View, id: string, answer: CaseAnswer): Test {
  const metric = metricsFor(settings).find((one) => one.id === id);
  if (metric === undefined || whyAbsent(columns, metric) !== null) return null;
  return answerTest(columns, settings, metric, answer);
}

function answerTest(columns: StoreColumns, settings: MetricSettings, metric: Metric, answer: CaseAnswer): Test {
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

/** Done within so many days, of the cases counted. */
function withinDays({ columns, settings }: View, id: string, days: number): Test {
  const metric = metricsFor(settings).find((one) => one.id === id);
  if (metric?.kind !== 'duration' || whyAbsent(columns, metric) !== null) return null;
  const { state, timeMs } = metric.durations(columns, settings);
  return (row) => state[row] === DURATION_STATE.done && timeMs[row]! <= days * DAY_MS;
}

function groupTest({ columns, window, rows }: View, group: SelectionGroup | undefined): Test {
  if (group === undefined) return () => true;
  if (!['month', 'week', 'cluster'].includes(group.by) && columns.cases.codes[group.by] === undefined) return null;
  const { groups, labels } = groupBy(columns, window, rows, group.by);
  const wanted = labels.indexOf(group.label);
  const last = group.to === undefined ? wanted : labels.indexOf(group.to);
  return wanted < 0 ? null : (row) => groups.of[row]! >= wanted && groups.of[row]! <= last;
}

function both(a: Test, b: Test): Test {
  return a === null || b === null ? null : (row) => a(row) && b(row);
}

function among(rows: Uint32Array | null): Test {
  if (rows === null) return null;
  const set = new Set(rows);
  return (row) => set.has(row);
}
