import type { Measure, TargetUnit } from '../../shared/model/analysis.ts';
import type { ChartTarget } from '../../shared/model/chart.ts';
import { isClusterSubject, type Decision } from '../../shared/model/decision.ts';
import type { MetricSettings } from '../../shared/model/metric.ts';
import { targetWords } from '../../shared/words/target-words.ts';
import type { Lang } from '../../shared/words/messages.ts';

const DAY_MS = 86_400_000;

/** The target of a measure in a unit, or null. */
export type MeasureTargets = (measure: string, unit: TargetUnit) => ChartTarget | null;

/** The targets in force of the rows of the measure table. A count holds for all cases, so it is none of a filtered view. */
export function measureTargets(decisions: readonly Decision[], isFiltered: boolean): MeasureTargets {
  return (measure, unit) => {
    if (isFiltered && unit.startsWith('complaints')) return null;
    for (const { subject, content } of decisions) {
      if (isClusterSubject(subject) || subject.measure !== measure || content.kind !== 'target') continue;
      if (content.unit === unit && content.value !== null) return { value: content.value, good: content.good };
    }
    return null;
  };
}

/** Settings with the targets of the two medians, which also say what is within target. */
export function settingsWithTargets(settings: MetricSettings, targets: MeasureTargets): MetricSettings {
  const inMs = (measure: string): number | null => {
    const target = targets(measure, 'days');
    return target === null ? null : target.value * DAY_MS;
  };
  return {
    ...settings,
    targets: {
      firstResponseMs: inMs('time-to-first-response') ?? settings.targets.firstResponseMs,
      resolutionMs: inMs('time-to-resolution') ?? settings.targets.resolutionMs,
    },
  };
}

/** What a row of the measure table says of its target. */
export function targetFields(
  target: ChartTarget | null,
  unit: TargetUnit,
  good: ChartTarget['good'],
  lang: Lang,
): Pick<Measure, 'target' | 'targetLabel' | 'targetUnit' | 'good'> {
  return {
    target: target?.value ?? null,
    targetLabel: target === null ? null : targetWords(target, unit, lang),
    targetUnit: unit,
    good,
  };
}
