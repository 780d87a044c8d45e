import { COMPLAINT_FIELDS, ORDER_FIELDS } from '../model/fields.ts';
import type { EN_REASONS } from './en-reasons.ts';
import { message, type Lang } from './messages.ts';

/** Reasons that stand by themselves, as the analysis gives them. */
const WHOLE: Readonly<Record<string, keyof typeof EN_REASONS>> = {
  'no complaints': 'reason.no-complaints',
  'needs orders': 'reason.needs-orders',
  'no window of follow-up has closed yet': 'reason.no-window',
  'not known for any case here': 'reason.not-known',
  'no case here to ask about': 'reason.no-case',
  'no case here with a usable time': 'reason.no-time',
  'no known customer here': 'reason.no-customer',
  'nobody who complained is among those who ordered: are customers named alike?': 'reason.no-common',
  'nobody has 12 months of history yet': 'reason.no-year',
  'nothing is resolved here': 'reason.nothing-resolved',
  'no opening hours are set': 'reason.no-hours',
  'no earlier period to compare with': 'reason.no-earlier',
  'no cases with a usable time in this period or before it': 'reason.no-sides',
  'fewer than 10 complainants with a closed window found customers like them': 'reason.too-few-matched',
  'fewer than 10 complainants found customers like them before the complaint to test the comparison': 'reason.untested',
  'fewer than 10 promptly recovered customers found their like': 'reason.too-few-prompt',
  'no attribute with 30 customers with it and 30 without': 'reason.no-driver',
  'the comparison is marked “not comparable”': 'reason.not-comparable',
  'orders are in more than one currency; filter to one': 'reason.currencies',
  'needs customers: it counts people, not complaints': 'reason.needs-people',
  'needs an import of known failures': 'reason.needs-failures',
  'no known failure has a customer or order of the complaints': 'reason.no-failure',
  'amounts are in more than one currency; filter to one': 'reason.amount-currencies',
  'no case says no: a blank may be a no or unknown': 'reason.only-ticks',
  'no target is set': 'reason.no-target',
  'times in this source have no seconds': 'reason.no-seconds',
  'this source does not count replies': 'reason.no-replies',
};

/**
 * Why a figure is absent, in the reader's language. Columns keep the names they have in the import; a reason that is not known
 * here stands as it was given.
 * @example reasonWords('needs the column “Resolved” or “Closed”', 'de') // 'braucht die Spalte „Gelöst“ oder „Geschlossen“'
 */
export function reasonWords(why: string, lang: Lang): string {
  if (lang === 'en') return why;
  const whole = WHOLE[why];
  if (whole !== undefined) return message(lang, whole);
  if (!why.startsWith('needs ')) return why;
  return why
    .replace(/^needs /, `${message(lang, 'reason.needs')} `)
    .replaceAll('the column ', `${message(lang, 'reason.column')} `)
    .replaceAll(' of the orders', ` ${message(lang, 'reason.of-orders')}`)
    .replaceAll(/\borders\b/g, message(lang, 'reason.orders'))
    .replaceAll('” or “', `” ${message(lang, 'reason.or')} “`)
    .replaceAll(/“([^”]+)”/g, (_all, label: string) => `„${fieldName(label, lang)}“`);
}

function fieldName(label: string, lang: Lang): string {
  const field = [...COMPLAINT_FIELDS, ...ORDER_FIELDS].find((one) => one.label === label);
  return field === undefined ? label : message(lang, `field.${field.id}`);
}
