import type { BusinessCalendar } from './metric.ts';

/** What people set for the whole store, beside decisions about a cluster or a measure. */
export const SETTING_KINDS = ['opening-hours', 'clock', 'repeat-days', 'assumption', 'known-failures'] as const;
export type SettingKind = (typeof SETTING_KINDS)[number];

/** Which clock durations run on. */
export type ClockName = 'calendar' | 'business';

/** When the firm is open; null takes the table away. */
export type OpeningHoursSetting = { kind: 'opening-hours'; calendar: BusinessCalendar | null };
export type ClockSetting = { kind: 'clock'; clock: ClockName };
/** W of the repeat contact rate: days after resolution. */
export type RepeatDaysSetting = { kind: 'repeat-days'; days: number };
export type AssumptionValue = { low: number; mid: number; high: number; source: string; isOn: boolean };
/** An assumption of METRICS.md 8 with other numbers, or switched on; null brings back what the literature says. */
export type AssumptionSetting = { kind: 'assumption'; id: string; value: AssumptionValue | null };
/** Failures known from elsewhere (late deliveries) and how many of them led to a complaint; null takes them away. */
export type KnownFailuresSetting = {
  kind: 'known-failures';
  value: { failed: number; complained: number; source: string } | null;
};

export type SettingContent =
  | OpeningHoursSetting
  | ClockSetting
  | RepeatDaysSetting
  | AssumptionSetting
  | KnownFailuresSetting;

/** One version of a setting. Versions are never changed; an undone one stays in the list. */
export type Setting = {
  id: number;
  content: SettingContent;
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
  /** The version that this one took the place of. */
  replaces: number | null;
  state: 'in-force' | 'replaced' | 'undone';
};

/** What two settings are about: the same place means that the later one replaces the earlier one. */
export function placeOfSetting(content: SettingContent): string {
  return content.kind === 'assumption' ? `assumption:${content.id}` : content.kind;
}
