import { DEFAULT_SETTINGS, type MetricSettings } from '../../shared/model/metric.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { measureTargets, settingsWithTargets } from './measure-targets.ts';
import { hasFilter } from './select-rows.ts';

/** The settings of a view: what people set for the store, and the targets of the two waiting times. */
export function viewSettings({ settings, inForce, decisions = [], query }: AnalysisInput): MetricSettings {
  const targets = measureTargets(decisions, hasFilter(query.filter ?? {}));
  return settingsWithTargets(settings ?? inForce?.metrics ?? DEFAULT_SETTINGS, targets);
}
