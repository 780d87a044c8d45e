import type { ActionCriterion } from '../model/action.ts';
import { formatDuration } from './format-duration.ts';
import { message, type Lang } from './messages.ts';

/** What a criterion measures, with its limit: `Share of cases resolved later than 5.0 d`. */
export function actionMetricWords(
  { metric, limitMs }: Pick<ActionCriterion, 'metric' | 'limitMs'>,
  lang: Lang,
): string {
  if (metric === 'complaints') return message(lang, 'act.metric.complaints');
  return message(lang, `act.metric.${metric}`, { limit: formatDuration(limitMs ?? 0, lang) });
}
