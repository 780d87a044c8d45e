import type { AssumptionInForce } from '../model/follow-up.ts';
import type { SettingContent } from '../model/setting.ts';
import { ASSUMPTIONS } from '../metrics/assumptions.ts';
import { formatNumber, formatProportion } from './format.ts';
import { message, type Lang } from './messages.ts';
import { openingWords } from './opening-hours.ts';
import { DE_OWN_DEFINITIONS, DE_SOURCES } from './sources-de.ts';

/** What a setting says, in one line. */
export function settingWords(content: SettingContent, lang: Lang): string {
  switch (content.kind) {
    case 'opening-hours':
      return content.calendar === null
        ? message(lang, 'setting.hours-none')
        : message(lang, 'setting.hours', { hours: openingWords(content.calendar, lang) });
    case 'clock':
      return message(lang, content.clock === 'calendar' ? 'setting.clock-calendar' : 'setting.clock-business');
    case 'repeat-days':
      return message(lang, 'setting.repeat-days', { days: formatNumber(content.days, lang) });
    case 'known-failures':
      return content.value === null
        ? message(lang, 'setting.failures-none')
        : message(lang, 'setting.failures', {
            complained: formatNumber(content.value.complained, lang),
            failed: formatNumber(content.value.failed, lang),
          });
    case 'assumption': {
      const name = assumptionLabel(content.id, lang);
      if (content.value === null) return message(lang, 'setting.assumption-stated', { name });
      const { low, mid, high, isOn, source } = content.value;
      const unit = ASSUMPTIONS.find(({ id }) => id === content.id)?.unit ?? 'times';
      const range = assumptionRange({ low, mid, high, unit }, lang);
      const from = sourceWords(content.id, source, lang);
      return message(lang, isOn ? 'setting.assumption-on' : 'setting.assumption-off', { name, range, source: from });
    }
    default:
      throw new RangeError('a setting of no known kind');
  }
}

/** The name of an assumption in the reader's language; an unknown id stands for itself. */
export function assumptionLabel(id: string, lang: Lang): string {
  const known = ASSUMPTIONS.find((one) => one.id === id);
  return known === undefined ? id : message(lang, `assume.${known.id}`);
}

/** Where the numbers of an assumption come from: the literature, people, or the counts of the own data. */
export function assumptionSource({ id, origin, own, source }: AssumptionInForce, lang: Lang): string {
  return origin === 'own' && own !== null
    ? message(lang, 'assume.own-source', { counts: formatProportion(own.value, lang) })
    : sourceWords(id, source, lang);
}

/** Where a number of the literature is stated, in the reader's language; what people typed stays as it is. */
export function sourceWords(id: string, source: string, lang: Lang): string {
  if (lang === 'en' || ASSUMPTIONS.find((one) => one.id === id)?.source !== source) return source;
  return DE_SOURCES[id] ?? source;
}

/** How an own estimate is counted, in the reader's language. */
export function ownDefinitionWords(id: string, definition: string, lang: Lang): string {
  return lang === 'en' ? definition : (DE_OWN_DEFINITIONS[id] ?? definition);
}

/** The numbers of an assumption: `96 % (31–97)`, `12 (9–15)`, `42 %`. */
export function assumptionRange(
  { low, mid, high, unit }: { low: number; mid: number; high: number; unit: string },
  lang: Lang,
): string {
  if (unit === 'money' && high === 0) return '–';
  const by = unit === 'share' ? 100 : 1;
  const text = (value: number): string =>
    formatNumber(value * by, lang, Number.isInteger(Number((value * by).toFixed(6))) ? 0 : 1);
  const sign = unit === 'share' ? '\u202F%' : unit === 'seconds' ? '\u202Fs' : unit === 'times' ? '\u202F×' : '';
  return low === high ? `${text(mid)}${sign}` : `${text(mid)}${sign} (${text(low)}–${text(high)})`;
}
