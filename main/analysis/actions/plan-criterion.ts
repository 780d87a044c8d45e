import type { Analysis } from '../../../shared/model/analysis.ts';
import { isOutcomeMetric, MOST_MONTHS } from '../../../shared/model/action.ts';
import type { PlanAnswer, PlanProblem, PlanQuestion } from '../../../shared/model/board.ts';
import { isSameSubject, type ClusterSubject } from '../../../shared/model/decision.ts';
import type { ActionPlan } from '../../../shared/model/effectiveness.ts';
import { actionRows, testedMonths, type ActionSeries, type ActionSpan } from '../../../shared/verdict/action-rows.ts';
import { VERDICT_LEVEL } from '../../../shared/verdict/judge-action.ts';
import {
  monthsNeeded,
  planAction,
  smallestFall,
  WANTED_POWER,
  type WindowOutlook,
} from '../../../shared/verdict/plan-action.ts';
import { clusterOf, monthAt, monthIndex, seriesOf, unitOf, type ActionData } from './action-data.ts';
import type { CountSeries } from '../../../shared/model/series.ts';
import { limitOf, outcomeCounts } from './outcome-series.ts';
import { actionSpan, addDays, isDay } from './action-dates.ts';
import { themeEnd } from './theme-end.ts';
import {
  changeOf,
  isCalm,
  proposeCompared,
  proposeComparison,
  proposeFall,
  proposeLevel,
  type JudgedChange,
} from './propose-criterion.ts';

type Question = PlanQuestion & {
  data: ActionData;
  analysis: Analysis;
  touched: readonly ClusterSubject[];
  earlierLooks?: number;
};

/** Windows that are proposed, in months: shorter ones hang on few months, longer ones nobody waits for. */
const SHORTEST_PROPOSED = 3;
const LONGEST_PROPOSED = 12;
const DAY_MS = 86_400_000;
/** Fewest complete months before an action. */
const FEWEST_BEFORE = 3;

/**
 * What it takes to prove that an action works, from the months before it; what is not asked for is proposed. Problems are said in
 * a list, all that there are.
 */
export function planCriterion(question: Question): PlanAnswer {
  const { data, analysis, subject } = question;
  const start = question.start ?? addDays((analysis.asOf ?? '2000-01-01').slice(0, 10), 1);
  const problems: PlanProblem[] = [];
  const say = (code: PlanProblem['code'], stops: boolean, values: PlanProblem['values'] = {}): void => {
    problems.push({ code, stops, values });
  };
  const own = clusterOf(data, subject);
  const { metric = 'complaints' } = question;
  let comparison: readonly ClusterSubject[] = question.comparison === 'auto' ? [] : question.comparison;
  let change: JudgedChange | undefined =
    metric === 'complaints' ? analysis.clusters.find((one) => isSameSubject(one, subject)) : undefined;
  const proposal = {
    subject,
    start,
    settlingDays: question.settlingDays,
    metric,
    limitMs: null as number | null,
    fall: question.fall ?? proposeFall(change),
    windowMonths: question.windowMonths ?? SHORTEST_PROPOSED,
    levelFrom: question.levelFrom ?? start.slice(0, 7),
    comparison,
  };
  const stopped = (): PlanAnswer => ({ proposal, beforeTo: null, plan: null, problems });
  if (own === undefined) say('unknown-cluster', true, nameOf(subject));
  for (const one of comparison) {
    if (isSameSubject(one, subject)) say('compared-with-itself', true);
    else if (clusterOf(data, one) === undefined) say('unknown-comparison', true, nameOf(one));
  }
  const theme = data.themes?.themes.find(({ id }) => id === question.theme?.id);
  if (metric === 'theme' && theme === undefined) say('unknown-theme', true);
  if (!isDay(start)) say('no-such-date', true, { date: start });
  if (question.due != null && isDay(question.due) && question.due < start) say('due-before-start', true);
  if (own === undefined || !isDay(start) || (metric === 'theme' && theme === undefined)) return stopped();

  const beforeTo = monthIndex(own.series, start.slice(0, 7)) - 1;
  if (isOutcomeMetric(metric)) {
    const first = monthIndex({ start: '0000-01' }, own.series.start);
    proposal.limitMs = limitOf(data.columns, data.settings, subject, metric, { from: first, to: first + beforeTo });
  }
  if (question.comparison === 'auto') {
    comparison = proposeFor(question, own.series, beforeTo, proposal);
    proposal.comparison = comparison;
  }
  const series = measuredSeries(question, comparison, proposal);
  if (series === null) {
    say('no-target', true);
    return stopped();
  }
  if (isOutcomeMetric(metric) && !(series.series.exposure ?? []).some((cases) => cases > 0)) {
    say('no-outcome', true);
    return stopped();
  }
  if (metric === 'theme') {
    const ended = themeEnd(series, beforeTo);
    if (ended !== null) {
      say('theme-ended', true, { month: ended });
      return stopped();
    }
    change = changeOf(series.series, beforeTo);
    proposal.fall = question.fall ?? proposeFall(change);
  }
  const complete = testedMonths(series, 0, beforeTo);
  const [first] = complete;
  if (first === undefined) say('before-data', true, { first: own.series.start });
  else if (complete.length < FEWEST_BEFORE)
    say('too-few-before', true, { months: complete.length, least: FEWEST_BEFORE });
  if (first === undefined || complete.length < FEWEST_BEFORE) return stopped();
  proposal.levelFrom = question.levelFrom ?? proposeLevel(change, own.series, first, beforeTo);
  if (monthIndex(own.series, proposal.levelFrom) > beforeTo) {
    say('level-after-start', true, { month: proposal.levelFrom });
    return stopped();
  }
  const span = actionSpan(own.series, proposal, proposal.levelFrom, proposal.windowMonths);
  const level = VERDICT_LEVEL / 2 ** (question.earlierLooks ?? 0);
  const outlook = planAction(series, span, level);
  if (outlook === null) {
    const cases = testedMonths(series, span.levelFrom, beforeTo).reduce(
      (sum, t) => sum + (series.series.counts[t] ?? 0),
      0,
    );
    say(cases === 0 ? 'nothing-before' : 'too-few-before', true, { months: complete.length, least: FEWEST_BEFORE + 2 });
    return stopped();
  }
  const needed = monthsNeeded(outlook, 1 - proposal.fall);
  proposal.windowMonths =
    question.windowMonths ?? Math.max(SHORTEST_PROPOSED, Math.min(LONGEST_PROPOSED, needed ?? LONGEST_PROPOSED));
  const plan = describePlan(
    outlook,
    series,
    { ...span, afterTo: span.afterFrom + proposal.windowMonths - 1 },
    proposal,
    needed,
  );
  if (plan.casesInWindow < 1) say('empty-window', true, { months: proposal.windowMonths });
  if (needed === null)
    say('never-provable', false, { fall: proposal.fall, years: MOST_MONTHS / 12, ...smallest(plan) });
  else if (plan.power < WANTED_POWER)
    say('window-too-short', false, { fall: proposal.fall, power: plan.power, needed, ...smallest(plan) });
  if (actionRows(series, { ...span, afterFrom: Infinity }).season === 'none' && comparison.length === 0)
    say('season-unknown', false, { months: complete.length });
  if (metric === 'theme' && comparison.length === 0) say('theme-alone', false);
  return { proposal, beforeTo: monthAt(own.series, beforeTo), plan, problems };
}

type Limited = Pick<PlanAnswer['proposal'], 'metric' | 'limitMs'>;

/** What is measured; null where there is no limit to freeze. */
function measuredSeries(
  { data, subject, theme }: Question,
  comparison: readonly ClusterSubject[],
  { metric, limitMs }: Limited,
): ActionSeries | null {
  if (!isOutcomeMetric(metric))
    return seriesOf(data, subject, comparison, { metric, ...(theme === undefined ? {} : { theme }) });
  return limitMs === null ? null : seriesOf(data, subject, comparison, { metric, limitMs });
}

/** Untouched clusters to compare with, of an outcome those where it is calm up to the action. */
function proposeFor(
  { data, analysis, subject, touched }: Question,
  own: CountSeries,
  beforeTo: number,
  { metric, limitMs }: Limited,
): ClusterSubject[] {
  if (!isOutcomeMetric(metric)) return proposeComparison(analysis, subject, touched);
  if (limitMs === null) return [];
  const { columns, settings } = data;
  return proposeCompared(analysis, subject, touched, (one) => {
    const cluster = clusterOf(data, one)?.cluster;
    if (cluster === undefined) return false;
    return isCalm(outcomeCounts({ columns, settings, metric, limitMs }, new Set([cluster]), own), own, beforeTo);
  });
}

function describePlan(
  outlook: WindowOutlook,
  { series }: ActionSeries,
  span: ActionSpan,
  { fall, windowMonths, metric, limitMs }: Pick<PlanAnswer['proposal'], 'fall' | 'windowMonths' | 'metric' | 'limitMs'>,
  needed: number | null,
): ActionPlan {
  const { unit, scale } = unitOf(series, metric);
  const sum = (months: number): number => outlook.expected.slice(0, months).reduce((total, one) => total + one, 0);
  return {
    rateBefore: outlook.rateBefore * scale,
    unit,
    threshold: outlook.rateBefore * scale * (1 - fall),
    dispersion: outlook.dispersion,
    casesInWindow: sum(windowMonths),
    casesNeeded: needed === null ? null : Math.ceil(sum(needed)),
    monthsNeeded: needed,
    power: outlook.power(1 - fall, windowMonths),
    smallestFall: smallestFall(outlook, windowMonths),
    from: monthAt(series, span.afterFrom),
    to: monthAt(series, span.afterTo),
    // An outcome of the last case is known only when its own time is over.
    answerOn: addDays(`${monthAt(series, span.afterTo + 1)}-01`, Math.ceil((limitMs ?? 0) / DAY_MS)),
  };
}

function smallest({ smallestFall: fall }: ActionPlan): Record<string, number> {
  return fall === null ? {} : { smallest: fall };
}

function nameOf({ category, touchpoint }: ClusterSubject): Record<string, string> {
  return { name: `${category} / ${touchpoint}` };
}
