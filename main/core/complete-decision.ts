import type { NewDecisionInput } from '../../shared/contract/decision-shapes.ts';
import type { Analysis, ClusterResult } from '../../shared/model/analysis.ts';
import { isClusterSubject, type DecisionContent } from '../../shared/model/decision.ts';
import { ok, trouble, type Result } from '../../shared/model/result.ts';
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
    return trouble('not-found', `There is no cluster “${subject.category} / ${subject.touchpoint}”.`);
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
  if (measure === undefined) return trouble('not-found', `There is no measure “${id}”.`);
  if (content.kind !== 'target') return trouble('refused', 'Only targets can be set for a measure.');
  if (measure.targetUnit === undefined || measure.good === undefined)
    return trouble('refused', `“${measure.label}” has no value here, so it can have no target yet.`);
  if (content.unit !== measure.targetUnit) return wrongUnit(measure.targetUnit);
  if (content.good !== measure.good) return wrongSide(measure.good);
  if (content.unit === '%' && typeof content.value === 'number' && content.value > 100)
    return trouble('refused', 'A share cannot be more than 100 %.');
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
    return trouble('refused', 'A new level needs a complete period on it and one before it.');
  const start = chart.phases.findLast((phase) => phase.from < from)?.from ?? 0;
  if (content.answer === 'keep' && testedBetween(chart, start, from - 1) < LEAST_LIMITS)
    return trouble('refused', `Limits can be kept where ${LEAST_LIMITS} complete periods or more made them.`);
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
    return trouble('refused', `A baseline needs ${LEAST_LIMITS} complete periods or more.`);
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
  return trouble('refused', `${name} is not a period of these data.`);
}

function wrongUnit(unit: string): Result<never> {
  return trouble('refused', `The unit here is “${unit}”. Read the page again and set the target anew.`);
}

function wrongSide(good: 'below' | 'above'): Result<never> {
  return trouble('refused', good === 'below' ? 'Lower is better here.' : 'Higher is better here.');
}

function noLevel(): Result<never> {
  return trouble('refused', 'This chart shows the time between rare complaints; it has no levels to freeze.');
}
