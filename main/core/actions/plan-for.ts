import type { PlanAnswer, PlanQuestion } from '../../../shared/model/board.ts';
import { isAction } from '../../../shared/model/case-record.ts';
import { actionData } from '../../analysis/actions/action-data.ts';
import { planCriterion } from '../../analysis/actions/plan-criterion.ts';
import { measureTargets, settingsWithTargets } from '../../analysis/measure-targets.ts';
import type { Core } from '../core.ts';

/** The plan of an action on the newest data; clusters under another action are not proposed to compare with. */
export function planFor(core: Core, question: PlanQuestion, earlierLooks = 0): PlanAnswer {
  const touched = core
    .records()
    .filter((one) => one.state === 'in-force')
    .filter(isAction)
    .map(({ content }) => content.subject);
  const columns = core.columns();
  const settings = settingsWithTargets(core.settings().metrics, measureTargets(core.decisions(), false));
  return planCriterion({
    ...question,
    data: actionData(columns, {}, settings, core.themes()),
    analysis: core.analysis({}),
    touched,
    earlierLooks,
  });
}
