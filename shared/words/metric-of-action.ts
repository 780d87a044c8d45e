import type { ActionCriterion } from '../model/action.ts';
import { formatDuration } from './format-duration.ts';
import { message, type Lang } from './messages.ts';
import { themeLabel } from './theme-label.ts';

/** What a criterion measures, with its limit or theme: `Share of cases resolved later than 5.0 d`. */
export function actionMetricWords(
  { metric, limitMs, theme }: Pick<ActionCriterion, 'metric' | 'limitMs' | 'theme'>,
  lang: Lang,
): string {
  if (metric === 'complaints') return message(lang, 'act.metric.complaints');
  if (metric === 'theme')
    return message(lang, `act.metric.theme-${theme?.within ?? 'all'}`, {
      theme: themeLabel(theme ?? { name: null, terms: [] }, lang),
    });
  return message(lang, `act.metric.${metric}`, { limit: formatDuration(limitMs ?? 0, lang) });
}
