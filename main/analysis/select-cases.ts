import { backlogAge, carriedFrom } from '../../shared/metrics/backlog.ts';
import { compensationRows } from '../../shared/metrics/compensation.ts';
import { firstRows } from '../../shared/metrics/cohort-curves.ts';
import { observedRows } from '../../shared/metrics/complaints-per-customer.ts';
import { failureRows } from '../../shared/metrics/failures-per-customer.ts';
import { rowsOf } from '../../shared/metrics/groups.ts';
import { ladderSteps } from '../../shared/metrics/on-the-spot-ladder.ts';
import { promptEffectiveCells } from '../../shared/metrics/prompt-effective.ts';
import { timeToResolution } from '../../shared/metrics/time-to-resolution.ts';
import { whyAbsent } from '../../shared/metrics/why-absent.ts';
import type { CaseSelection, SelectionGroup } from '../../shared/model/case-selection.ts';
import { LADDER_STEPS } from '../../shared/model/follow-up.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { analysisWindow } from './analysis-window.ts';
import { among, both, type CaseTest, type CaseView } from './case-test.ts';
import { complainantTest } from './complainant-test.ts';
import { groupBy } from './group-by.ts';
import { doneTest, metricTest, waitingTest } from './metric-test.ts';
import { viewSettings } from './view-settings.ts';
import { selectRows } from './select-rows.ts';
import { byPeriod, byResolution, inWindow } from './window-groups.ts';
import { groupTest, rowsWithin } from './within.ts';

/**
 * The cases behind a number, ascending: those of the view that a selection describes. What cannot be computed has no cases.
 */
export function selectCases(input: AnalysisInput, selection: CaseSelection): Uint32Array {
  const { columns, query } = input;
  const { within } = selection;
  const weekly = 'group' in selection && selection.group?.by === 'week';
  const isWeekly = weekly || within?.some(({ by }) => by === 'week') === true;
  const window = analysisWindow(columns, isWeekly ? { ...query, grain: 'week' } : query);
  if (window === null) return new Uint32Array(0);
  const settings = viewSettings(input);
  const rows = rowsWithin(columns, window, selectRows(columns.cases, query.filter ?? {}), within);
  const periods = byPeriod(window, rows);
  const openingHours = input.inForce?.openingHours ?? null;
  const view: CaseView = { columns, window, settings, openingHours, rows, periods, everything: inWindow(periods) };
  const isWanted = testOf(view, selection);
  return isWanted === null ? new Uint32Array(0) : rowsOf(view.everything).filter((row) => isWanted(row));
}

function testOf(view: CaseView, selection: CaseSelection): CaseTest {
  const { columns, settings, everything, window, periods } = view;
  const isIn = (group: SelectionGroup | undefined): CaseTest => groupTest(columns, window, view.rows, group);
  switch (selection.of) {
    case 'metric':
      return both(metricTest(view, selection.metric, selection.answer), isIn(selection.group));
    case 'group':
      return both(isIn(selection.group), isIn(selection.inside));
    case 'ladder': {
      if (whyAbsent(columns, timeToResolution) !== null) return null;
      const steps = ladderSteps(columns, settings);
      const wanted = LADDER_STEPS.indexOf(selection.step);
      const from = selection.isSoFar === true ? 0 : wanted;
      return (row) => steps[row]! >= from && steps[row]! <= wanted;
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
    case 'open-after': {
      const k = groupBy(columns, window, view.rows, window.grain).labels.indexOf(selection.period);
      return k < 0 ? null : carriedFrom(columns, periods, window, k);
    }
    case 'prompt-effective': {
      const cells = promptEffectiveCells(columns, everything, settings);
      const wanted = (selection.isPrompt ? 0 : 2) + (selection.isEffective ? 0 : 1);
      return cells === null ? null : (row) => cells[row] === wanted;
    }
    case 'failures':
      return among(failureRows(columns, everything, selection.complaints, selection.bought));
    case 'cohort':
      return among(firstRows(columns, everything, selection.quarter, selection.month));
    case 'observed':
      return among(observedRows(columns, everything, selection.days));
    case 'compensation':
      return among(compensationRows(columns, everything, selection, settings));
    case 'by-days':
      return doneTest(view, selection.metric, selection.days);
    case 'waiting':
      return both(waitingTest(view, selection), isIn(selection.group));
    case 'speed':
    case 'compared':
    case 'driver':
      return complainantTest(view, selection);
    default:
      return null;
  }
}
