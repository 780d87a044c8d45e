import { z } from 'zod';
import { isAssumptionId } from '../metrics/assumptions.ts';
import { isZone } from '../metrics/zone-clock.ts';
import { LONGEST_NAME, LONGEST_TEXT } from '../model/decision.ts';
import type { BusinessCalendar, OpeningSpan } from '../model/metric.ts';
import type {
  AssumptionSetting,
  AssumptionValue,
  ClockSetting,
  KnownFailuresSetting,
  OpeningHoursSetting,
  RepeatDaysSetting,
  Setting,
  SettingContent,
} from '../model/setting.ts';
import { objectOf } from './parts.ts';

/** Far more holidays than a lifetime of exports has. */
const MOST_HOLIDAYS = 5000;
const LONGEST_REPEAT = 365;

export const clockName = z.enum(['calendar', 'business']);

const span = objectOf<OpeningSpan>({ from: z.number().int().min(0).max(1440), to: z.number().int().min(0).max(1440) });
const day = z.array(span).max(12).readonly().refine(ascends, 'opening hours of a day must ascend and not overlap');

export const businessCalendar = objectOf<BusinessCalendar>({
  zone: z.string().max(60).refine(isZone, 'is no time zone'),
  week: z.array(day).length(7).readonly(),
  holidays: z.array(z.string().refine(isDay, 'is no day YYYY-MM-DD')).max(MOST_HOLIDAYS).readonly(),
}).refine(({ week }) => week.some((spans) => spans.length > 0), 'a week that is never open has no clock');

const source = z.string().max(LONGEST_TEXT);
const assumptionValue = objectOf<AssumptionValue>({
  low: z.number().min(0).max(1e6),
  mid: z.number().min(0).max(1e6),
  high: z.number().min(0).max(1e6),
  source: source.refine((text) => text.trim() !== '', 'needs a source'),
  isOn: z.boolean(),
}).refine(({ low, mid, high }) => low <= mid && mid <= high, 'low, middle and high must ascend');

const failures = z
  .strictObject({ failed: z.number().int().min(1), complained: z.number().int().min(0), source })
  .refine(({ failed, complained }) => complained <= failed, 'no more can complain than failed');

export const settingContent: z.ZodType<SettingContent, SettingContent> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('opening-hours'), calendar: businessCalendar.nullable() }) satisfies z.ZodType<
    OpeningHoursSetting,
    OpeningHoursSetting
  >,
  z.strictObject({ kind: z.literal('clock'), clock: clockName }) satisfies z.ZodType<ClockSetting, ClockSetting>,
  z.strictObject({
    kind: z.literal('repeat-days'),
    days: z.number().int().min(1).max(LONGEST_REPEAT),
  }) satisfies z.ZodType<RepeatDaysSetting, RepeatDaysSetting>,
  z.strictObject({
    kind: z.literal('assumption'),
    id: z.string().refine(isAssumptionId, 'is no assumption'),
    value: assumptionValue.nullable(),
  }) satisfies z.ZodType<AssumptionSetting, AssumptionSetting>,
  z.strictObject({ kind: z.literal('known-failures'), value: failures.nullable() }) satisfies z.ZodType<
    KnownFailuresSetting,
    KnownFailuresSetting
  >,
]);

export const setting = objectOf<Setting>({
  id: z.number().int(),
  content: settingContent,
  reason: z.string(),
  who: z.string(),
  madeAt: z.number(),
  undoneAt: z.number().nullable(),
  replaces: z.number().int().nullable(),
  state: z.enum(['in-force', 'replaced', 'undone']),
});

export const newSetting = z.strictObject({
  content: settingContent,
  reason: z.string().max(LONGEST_TEXT),
  who: z.string().max(LONGEST_NAME),
});

function ascends(spans: readonly OpeningSpan[]): boolean {
  return spans.every(({ from, to }, k) => from < to && from >= (spans[k - 1]?.to ?? 0));
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
