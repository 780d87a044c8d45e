import type { ChartAnnotation, ChartTarget, Phase } from '../../shared/model/chart.ts';
import {
  isSameSubject,
  type BaselineDecision,
  type Decision,
  type DecisionContent,
  type DecisionSubject,
  type PhaseDecision,
} from '../../shared/model/decision.ts';
import type { CountSeries } from '../../shared/model/series.ts';
import { periodIndex, periodIndexAcross } from './period-index.ts';

/** What people decided about one cluster, in indexes of its series. */
export type ClusterDecisions = {
  /** Confirmed phases and frozen baselines, ascending. */
  phases: Phase[];
  /** Periods from which on the old limits are kept. */
  kept: number[];
  annotations: ChartAnnotation[];
  /** The target in a unit, if one is set. */
  targetIn: (unit: string) => ChartTarget | null;
};

/**
 * The decisions in force about a cluster, as its chart reads them.
 * - Phases and baselines count in the grain they were made for; annotations in both.
 * - What was measured over all cases counts for all cases: in a filtered view a phase learns its centre from the cases
 *   shown, and only targets that are rates hold.
 */
export function clusterDecisions(
  decisions: readonly Decision[],
  subject: DecisionSubject,
  series: CountSeries,
  isFiltered: boolean,
): ClusterDecisions {
  const own = decisions.filter((one) => isSameSubject(one.subject, subject));
  const contents = own.map(({ content }) => content);
  return {
    phases: phasesOf(own, series, isFiltered),
    kept: contents.flatMap((content) => {
      const isKept = content.kind === 'phase' && content.answer === 'keep' && content.grain === series.grain;
      const index = isKept ? periodIndex(series, content.from) : null;
      return index === null ? [] : [index];
    }),
    annotations: annotationsOf(contents, series),
    targetIn: (unit) => targetOf(contents, unit, isFiltered),
  };
}

function phasesOf(decisions: readonly Decision[], series: CountSeries, isFiltered: boolean): Phase[] {
  const found = decisions.flatMap(({ content, reason }) => {
    const isPhase = content.kind === 'baseline' || (content.kind === 'phase' && content.answer === 'confirm');
    return isPhase && content.grain === series.grain ? phaseOf(content, reason, series, isFiltered) : [];
  });
  // One that began before the data begin starts with them; of several there, the latest holds. A baseline and a phase at
  // the same period: the one decided later.
  const byStart = new Map(found.map((phase) => [phase.from, phase]));
  return [...byStart.values()].toSorted((a, b) => a.from - b.from);
}

function phaseOf(
  content: PhaseDecision | BaselineDecision,
  reason: string,
  series: CountSeries,
  isFiltered: boolean,
): Phase[] {
  const from = periodIndex(series, content.from);
  const to = periodIndex(series, content.to);
  if (from === null || to === null || to < 0 || from >= series.counts.length) return [];
  const isSameUnit = content.unit.startsWith('per ') === (series.exposure !== null);
  const centre = content.centre === null || isFiltered || !isSameUnit ? Number.NaN : content.centre;
  const phase = { from: Math.max(0, from), to, centre, isProposed: false, reason };
  return [content.kind === 'baseline' ? { ...phase, isBaseline: true } : phase];
}

function annotationsOf(contents: readonly DecisionContent[], series: CountSeries): ChartAnnotation[] {
  return contents
    .flatMap((content) => {
      const index = content.kind === 'annotation' ? periodIndexAcross(series, content.grain, content.at) : null;
      if (content.kind !== 'annotation' || index === null || index < 0 || index >= series.counts.length) return [];
      return [{ index, text: content.text }];
    })
    .toSorted((a, b) => a.index - b.index);
}

function targetOf(contents: readonly DecisionContent[], unit: string, isFiltered: boolean): ChartTarget | null {
  if (isFiltered && !unit.startsWith('per ')) return null;
  for (const content of contents) {
    if (content.kind === 'target' && content.unit === unit && content.value !== null)
      return { value: content.value, good: content.good };
  }
  return null;
}
