import type { Metric, MetricSettings } from '../model/metric.ts';
import { METRICS } from './registry.ts';
import { repeatContact } from './repeat-contact.ts';

/** Id under which the repeat contact rate stands in the registry, whatever its window. */
const REPEAT_CONTACT = repeatContact().id;

/**
 * The metrics of the registry under the settings people made: the repeat contact rate with their own W, and its definition
 * saying so. Its id stays.
 * @example metricsFor({ ...DEFAULT_SETTINGS, repeatDays: 14 }).find(…).definition // '… within 14 days after the resolution …'
 */
export function metricsFor(settings: MetricSettings): readonly Metric[] {
  return METRICS.map((metric) =>
    metric.id === REPEAT_CONTACT ? { ...repeatContact(settings.repeatDays), id: REPEAT_CONTACT } : metric,
  );
}
