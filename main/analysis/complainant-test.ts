import { complainants, onlyComplainants, type Complainants } from '../../shared/metrics/complainants.ts';
import { comparedRows, type Compared, type Controls } from '../../shared/metrics/compare-matched.ts';
import { controlTable } from '../../shared/metrics/control-table.ts';
import { doneTimes } from '../../shared/metrics/done-times.ts';
import { promptLimit } from '../../shared/metrics/matched-baseline.ts';
import { placeboSides } from '../../shared/metrics/placebo-table.ts';
import { recoverySpeed, RECOVERY_SPEEDS } from '../../shared/metrics/recovery-speeds.ts';
import type { CaseSelection } from '../../shared/model/case-selection.ts';
import { among, both, type CaseTest, type CaseView } from './case-test.ts';
import { metricTest } from './metric-test.ts';

const WINDOW_DAYS = 90;

/** Complainants as the matched baseline counts them: by speed, compared with their like, with or without an attribute. */
export function complainantTest(
  view: CaseView,
  selection: Extract<CaseSelection, { of: 'speed' | 'compared' | 'driver' }>,
): CaseTest {
  const { columns, everything } = view;
  if (selection.of === 'compared' && selection.which === 'before') {
    const sides = placeboSides(columns, WINDOW_DAYS, everything);
    return sides === null ? null : among(whoBought(sides.controls, sides.compared, selection.bought));
  }
  const table = controlTable(columns, WINDOW_DAYS);
  if (table === null) return null;
  if (selection.of === 'speed' && selection.band === 'unresolved') {
    return among(boughtOnly(complainants(columns, table, everything, 'unresolved'), selection.bought));
  }
  const people = complainants(columns, table, everything, 'resolved');
  if (selection.of === 'speed') {
    const speed = recoverySpeed(columns);
    const band = RECOVERY_SPEEDS.findIndex(({ id }) => id === selection.band);
    const inBand = onlyComplainants(people, (row) => speed[row] === band);
    return band < 0 ? null : among(boughtOnly(inBand, selection.bought));
  }
  if (selection.of === 'driver') {
    const has = metricTest(view, selection.attribute, selection.has ? 'yes' : 'no');
    return both(among(people.row), has);
  }
  const rows = selection.which === 'prompt' ? promptRows(view, people) : people.row;
  if (selection.which !== 'unmatched') return both(among(rows), among(whoBought(table, people, selection.bought)));
  const isMatched = comparedRows(table, people);
  return among(people.row.filter((_row, k) => !isMatched[k]));
}

/** All of those compared; or, as the shares count them, of those who found their like the ones who bought or did not. */
function whoBought(
  controls: Controls,
  people: Compared & { row: Uint32Array },
  bought: boolean | undefined,
): Uint32Array {
  if (bought === undefined) return people.row;
  const isMatched = comparedRows(controls, people);
  return people.row.filter((_row, k) => isMatched[k] === true && people.bought[k] === Number(bought));
}

function promptRows({ columns, settings }: CaseView, people: Complainants): Uint32Array {
  const times = doneTimes(columns, settings, people.row);
  const limit = promptLimit(settings, times);
  return people.row.filter((_row, k) => limit !== null && times[k]! <= limit);
}

function boughtOnly(people: Complainants, bought: boolean | undefined): Uint32Array {
  return bought === undefined ? people.row : people.row.filter((_row, k) => people.bought[k] === Number(bought));
}
