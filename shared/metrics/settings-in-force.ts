import { DEFAULT_SETTINGS, type BusinessCalendar, type MetricSettings } from '../model/metric.ts';
import type { SettingContent } from '../model/setting.ts';
import type { AssumptionChanges } from './assumptions.ts';
import { isAssumptionId } from './assumptions.ts';

/** Everything people have set, as metrics and pages read it. */
export type SettingsInForce = {
  metrics: MetricSettings;
  /** The weekly opening table, whether or not durations run on it. */
  openingHours: BusinessCalendar | null;
  assumptions: AssumptionChanges;
  knownFailures: { failed: number; complained: number; source: string } | null;
};

/**
 * What is in force when these settings have been made, the later ones over the earlier ones.
 * @param contents  settings in force, oldest first; one without an opening table that asks for the business clock leaves the
 *                  calendar clock
 */
export function settingsInForce(contents: readonly SettingContent[]): SettingsInForce {
  let openingHours: BusinessCalendar | null = null;
  let isBusiness = false;
  let repeatDays = DEFAULT_SETTINGS.repeatDays;
  let knownFailures: SettingsInForce['knownFailures'] = null;
  const assumptions: { -readonly [K in keyof AssumptionChanges]: AssumptionChanges[K] } = {};
  for (const content of contents) {
    switch (content.kind) {
      case 'opening-hours':
        openingHours = content.calendar;
        break;
      case 'clock':
        isBusiness = content.clock === 'business';
        break;
      case 'repeat-days':
        repeatDays = content.days;
        break;
      case 'known-failures':
        knownFailures = content.value;
        break;
      case 'assumption':
        if (!isAssumptionId(content.id)) break;
        if (content.value === null) delete assumptions[content.id];
        else assumptions[content.id] = content.value;
        break;
      default:
        throw new RangeError('a setting of no known kind');
    }
  }
  const metrics = { ...DEFAULT_SETTINGS, clock: isBusiness ? openingHours : null, repeatDays };
  return { metrics, openingHours, assumptions, knownFailures };
}
