import { ASSUMPTIONS, isAssumptionId } from '../../../shared/metrics/assumptions.ts';
import { settingsInForce, type SettingsInForce } from '../../../shared/metrics/settings-in-force.ts';
import type { OpeningSpan } from '../../../shared/model/metric.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { AssumptionValue, ClockName, Setting, SettingContent } from '../../../shared/model/setting.ts';
import { parseDays, parseSpans, weekOf } from '../../../shared/words/opening-hours.ts';

/** What `redress settings` may be asked to change. */
export type SettingOptions = {
  hours?: readonly string[];
  hoursZone?: string;
  holiday?: readonly string[];
  clock?: ClockName;
  repeatDays?: number;
  assume?: string;
  source?: string;
  switchOn?: readonly string[];
  switchOff?: readonly string[];
  knownFailures?: string;
};

/**
 * The settings that the options ask for, in the order in which they are to be made.
 * @param before  settings so far: what is not named stays as it is
 * @param zone    the store's zone, for opening hours without one
 */
export function settingsAsked(
  options: SettingOptions,
  before: readonly Setting[],
  zone: string,
): Result<SettingContent[]> {
  const inForce = settingsInForce(before.filter(({ state }) => state === 'in-force').map(({ content }) => content));
  const asked: SettingContent[] = [];
  const hours = hoursAsked(options, inForce, zone);
  if (!hours.ok) return hours;
  if (hours.value !== null) asked.push(hours.value);
  if (options.clock !== undefined) asked.push({ kind: 'clock', clock: options.clock });
  if (options.repeatDays !== undefined) asked.push({ kind: 'repeat-days', days: options.repeatDays });
  const assumed = assumptionsAsked(options, inForce);
  if (!assumed.ok) return assumed;
  asked.push(...assumed.value);
  const failures = failuresAsked(options);
  if (!failures.ok) return failures;
  if (failures.value !== null) asked.push(failures.value);
  return ok(asked);
}

function hoursAsked(
  { hours, hoursZone, holiday }: SettingOptions,
  { openingHours }: SettingsInForce,
  zone: string,
): Result<SettingContent | null> {
  if (hours === undefined && hoursZone === undefined && holiday === undefined) return ok(null);
  if (hours?.length === 1 && hours[0] === 'none') return ok({ kind: 'opening-hours', calendar: null });
  const typed: (readonly OpeningSpan[])[] =
    hours === undefined ? [...(openingHours?.week ?? [])] : Array.from({ length: 7 }, () => []);
  if (typed.length !== 7) return saidTrouble('usage', say('cli.noHours'));
  for (const text of hours ?? []) {
    const [names = '', spans = ''] = text.split('=', 2);
    const days = parseDays(names);
    const open = parseSpans(spans);
    if (days === null || open === null || !text.includes('='))
      return saidTrouble('usage', say('cli.badHours', { text }));
    for (const day of days) typed[day] = open;
  }
  const week = weekOf(typed);
  if (week === null) return saidTrouble('usage', say('cli.nightHours'));
  return ok({
    kind: 'opening-hours',
    calendar: {
      zone: hoursZone ?? openingHours?.zone ?? zone,
      week,
      holidays: holiday ?? openingHours?.holidays ?? [],
    },
  });
}

function assumptionsAsked(
  { assume, source, switchOn = [], switchOff = [] }: SettingOptions,
  { assumptions }: SettingsInForce,
): Result<SettingContent[]> {
  const asked = new Map<string, AssumptionValue | null>();
  const valueOf = (id: string): AssumptionValue | null => {
    if (!isAssumptionId(id)) return null;
    const stated = ASSUMPTIONS.find((one) => one.id === id);
    const { low, mid, high, source: from, isOn = false } = asked.get(id) ?? assumptions[id] ?? stated ?? ASSUMPTIONS[0];
    return { low, mid, high, source: from, isOn };
  };
  if (assume !== undefined) {
    const [id = '', text = ''] = assume.split('=', 2);
    const value = valueOf(id);
    if (value === null) return unknownAssumption(id);
    const numbers = text.split(',').map(Number);
    const [low = Number.NaN, mid = low, high = mid] = numbers;
    if (text === 'stated') asked.set(id, null);
    else if (text === '' || numbers.some((one) => !Number.isFinite(one)) || numbers.length > 3)
      return saidTrouble('usage', say('cli.badAssumption'));
    else if (source === undefined) return saidTrouble('usage', say('cli.noSource'));
    else asked.set(id, { low, mid, high, source, isOn: true });
  }
  for (const [ids, isOn] of [
    [switchOn, true],
    [switchOff, false],
  ] as const) {
    for (const id of ids) {
      const value = valueOf(id);
      if (value === null) return unknownAssumption(id);
      asked.set(id, { ...value, isOn });
    }
  }
  return ok(Array.from(asked, ([id, value]): SettingContent => ({ kind: 'assumption', id, value })));
}

function unknownAssumption(id: string): Result<never> {
  return saidTrouble('usage', say('cli.noAssumption', { id, names: ASSUMPTIONS.map((one) => one.id).join(', ') }));
}

function failuresAsked({ knownFailures, source = '' }: SettingOptions): Result<SettingContent | null> {
  if (knownFailures === undefined) return ok(null);
  if (knownFailures === 'none') return ok({ kind: 'known-failures', value: null });
  const [, complained, failed] = /^(\d{1,9})\/(\d{1,9})$/.exec(knownFailures) ?? [];
  if (complained === undefined || failed === undefined) return saidTrouble('usage', say('cli.badFailures'));
  return ok({
    kind: 'known-failures',
    value: { failed: Number(failed), complained: Number(complained), source },
  });
}
