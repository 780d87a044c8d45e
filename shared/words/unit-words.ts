import { message, type Lang } from './messages.ts';

/**
 * The unit of a rate in the reader's language. Units that the catalogue does not know are given back as they are.
 * @param unit  as in `ControlChart.unit`: `per 1,000 orders`, `complaints a month`
 */
export function unitWords(unit: string, lang: Lang): string {
  switch (unit) {
    case 'per 1,000 orders':
      return message(lang, 'unit.per-1000-orders');
    case '% of cases':
      return message(lang, 'unit.percent-of-cases');
    case 'complaints a month':
      return message(lang, 'unit.month');
    case 'complaints a week':
      return message(lang, 'unit.week');
    case 'months without a complaint between':
      return message(lang, 'unit.gap-months');
    case 'weeks without a complaint between':
      return message(lang, 'unit.gap-weeks');
    default:
      return unit;
  }
}
