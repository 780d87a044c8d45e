import { say } from '../../shared/words/said.ts';
import { saidTrouble } from '../../shared/words/trouble-words.ts';
import type { NewDecisionInput } from '../../shared/contract/decision-shapes.ts';
import type { Analysis, ClusterResult } from '../../shared/model/analysis.ts';
import { isClusterSubject, type DecisionContent } from '../../shared/model/decision.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Grain } from '../../shared/model/series.ts';
import { periodIndex } from '../analysis/period-index.ts';
import { freezePeriods, LEAST_FROZEN, LEAST_LIMITS, lastTestedName, testedBetween } from './freeze-periods.ts';

/**
 * Whether a decision fits the data it is about, and what it freezes of them.
 * @param analysisIn  the analysis of all cases in a grain, with the decisions in force
 * @returns  the content to keep, or in words what does not fit
 */
export function completeDecision(
  input: NewDecisionInput,
  analysisIn: (grain: Grain) => Analysis,
): Result<DecisionContent> {
  const { subject, content } = input;
  const grain = content.kind === 'target' ? grainOf(content.unit) : content.grain;
  const analysis = analysisIn(grain);
  if (!isClusterSubject(subject)) return targetOfMeasure(content, analysis, subject.measure);
  const cluster = analysis.clusters.find(
    (one) => one.category === subject.category && one.touchpoint === subject.touchpoint,
  );
  if (cluster === undefined)
    return saidTrouble(
      'not-found',
      say('refused.noCluster', { category: subject.category, touchpoint: subject.touchpoint }),
    );
  switch (content.kind) {
    case 'target':
      return targetOfCluster(content, cluster);
    case 'annotation': {
      const index = periodIndex(cluster.chart.series, content.at);
      return isInside(cluster, index) ? ok(content) : outside(content.at);
    }
    case 'phase':
      return phaseOf(content, cluster);
    case 'baseline':
      return baselineOf(content, cluster);
    default:
      throw new RangeError('a decision of no known kind');
  }
}

type Asked<Kind> = Extract<NewDecisionInput['content'], { kind: Kind }>;

function targetOfMeasure(
  content: NewDecisionInput['content'],
  analysis: Analysis,
  id: string,
): Result<DecisionContent> {
  const measure = analysis.measures.find((one) => one.id === id);
  if (measure === undefined) return saidTrouble('not-found', say('refused.noMeasure', { id }));
  if (content.kind !== 'target') return saidTrouble('refused', say('refused.onlyTargets'));
  if (measure.targetUnit === undefined || measure.good === undefined)
    return saidTrouble('refused', say('refused.noValue', { name: measure.label }));
  if (content.unit !== measure.targetUnit) return wrongUnit(measure.targetUnit);
  if (content.good !== measure.good) return wrongSide(measure.good);
  if (content.unit === '%' && typeof content.value === 'number' && content.value > 100)
    return saidTrouble('refused', say('refused.over100'));
  return ok(targetOf(content));
}

function targetOfCluster(content: Asked<'target'>, { chart }: ClusterResult): Result<DecisionContent> {
  if (content.unit !== chart.unit) return wrongUnit(chart.unit);
  const good = chart.kind === 'G' || chart.kind === 'T' ? 'above' : 'below';
  return content.good === good ? ok(targetOf(content)) : wrongSide(good);
}

function targetOf(content: Asked<'target'>): DecisionContent {
  return { ...content, value: content.value === 'none' ? null : content.value };
}

function phaseOf(content: Asked<'phase'>, cluster: ClusterResult): Result<DecisionContent> {
  const { chart } = cluster;
  if (chart.kind === 'G' || chart.kind === 'T') return noLevel();
  const from = periodIndex(chart.series, content.from);
  if (from === null || !isInside(cluster, from)) return outside(content.from);
  const last = lastTestedName(chart);
  if (last === null || from < 1 || testedBetween(chart, from, Infinity) === 0)
    return saidTrouble('refused', say('refused.levelPeriods'));
  const start = chart.phases.findLast((phase) => phase.from < from)?.from ?? 0;
  if (content.answer === 'keep' && testedBetween(chart, start, from - 1) < LEAST_LIMITS)
    return saidTrouble('refused', say('refused.limitPeriods', { n: String(LEAST_LIMITS) }));
  const isLong = testedBetween(chart, from, Infinity) >= LEAST_FROZEN;
  const centre = content.answer === 'confirm' && isLong ? freezePeriods(cluster, from, last.index) : null;
  return ok({ ...content, to: last.name, centre, unit: chart.unit });
}

function baselineOf(content: Asked<'baseline'>, cluster: ClusterResult): Result<DecisionContent> {
  const { chart } = cluster;
  if (chart.kind === 'G' || chart.kind === 'T') return noLevel();
  const from = periodIndex(chart.series, content.from);
  const to = periodIndex(chart.series, content.to);
  if (from === null || !isInside(cluster, from)) return outside(content.from);
  if (to === null || !isInside(cluster, to)) return outside(content.to);
  if (testedBetween(chart, from, to) < LEAST_LIMITS)
    return saidTrouble('refused', say('refused.baselinePeriods', { n: String(LEAST_LIMITS) }));
  return ok({ ...content, centre: freezePeriods(cluster, from, to), unit: chart.unit });
}

function isInside({ chart }: ClusterResult, index: number | null): boolean {
  return index !== null && index >= 0 && index < chart.values.length;
}

/** Counts by week and gaps in weeks are seen in the weekly view; everything else in the monthly one. */
function grainOf(unit: string): Grain {
  return unit === 'complaints a week' || unit.startsWith('weeks') ? 'week' : 'month';
}

function outside(name: string): Result<never> {
  return saidTrouble('refused', say('refused.noPeriod', { name }));
}

function wrongUnit(unit: string): Result<never> {
  return saidTrouble('refused', say('refused.otherUnit', { unit }));
}

function wrongSide(good: 'below' | 'above'): Result<never> {
  return saidTrouble('refused', say(good === 'below' ? 'refused.lowerBetter' : 'refused.higherBetter'));
}

function noLevel(): Result<never> {
  return saidTrouble('refused', say('refused.noLevels'));
}
