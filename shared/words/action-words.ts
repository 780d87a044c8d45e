import { isOutcomeMetric } from '../model/action.ts';
import type { ActionView, AvoidedValue } from '../model/board.ts';
import { recordName } from '../model/case-record.ts';
import type { Effectiveness } from '../model/effectiveness.ts';
import type { Interval } from '../model/series.ts';
import { formatNumber, formatShare, formatSigned, THIN } from './format.ts';
import { formatDay } from './format-day.ts';
import { actionMetricWords } from './metric-of-action.ts';
import { formatMoney } from './format-money.ts';
import { message, type Lang } from './messages.ts';
import { periodName, sincePeriod } from './period-names.ts';
import { themeLabel } from './theme-label.ts';

type Judged = Pick<ActionView, 'version' | 'effectiveness' | 'lost'>;

/** A theme that was over is not one that people changed. */
const LOST_CHIP = {
  merged: 'act.lost',
  split: 'act.lost',
  undone: 'act.lost',
  gone: 'act.lost',
  ended: 'act.lost-ended',
} as const;

/** How a verdict is coloured; the words say the same. */
export type VerdictTone = 'improve' | 'concern' | 'plain';

/** `−42 % (−55 to −26)`: a ratio of rates as a change. */
export function changeWords({ low, mid, high }: Interval, lang: Lang): string {
  const percent = (ratio: number): string => {
    const change = (ratio - 1) * 100;
    // A change that is one must not be rounded to none.
    return formatSigned(change, lang, change !== 0 && Math.abs(change) < 0.5 ? 1 : 0);
  };
  const values = { mid: `${percent(mid)}${THIN}%`, low: percent(low) };
  return high === null
    ? message(lang, 'act.change-open', values)
    : message(lang, 'act.change', { ...values, high: percent(high) });
}

/** The words of an action's chip, and their tone: `not proven yet · needs 38 more cases`, `works · −42 % (−55 to −26)`. */
export function verdictChip(view: Judged, lang: Lang): { text: string; tone: VerdictTone } {
  const { effectiveness, version, lost } = view;
  if (lost !== undefined) return { text: message(lang, LOST_CHIP[lost]), tone: 'plain' };
  if (effectiveness === null) return { text: message(lang, 'act.unknown'), tone: 'plain' };
  if (effectiveness.cameBack !== null)
    return { text: message(lang, 'act.back', { since: sincePeriod(effectiveness.cameBack, lang) }), tone: 'concern' };
  const isStopped = version.content.state === 'stopped' && effectiveness.verdict === 'not-proven';
  if (isStopped) return { text: message(lang, 'act.stopped'), tone: 'plain' };
  if (effectiveness.warning !== null && effectiveness.verdict === 'not-proven')
    return { text: message(lang, 'act.warning', { since: sincePeriod(effectiveness.warning, lang) }), tone: 'concern' };
  return { text: verdictWords(effectiveness, lang), tone: toneOfVerdict(effectiveness) };
}

/** `A-12 not proven yet`: for a narrow column. */
export function shortChip(view: Judged, lang: Lang): { text: string; tone: VerdictTone } {
  const { effectiveness, version, lost } = view;
  const name = recordName(version);
  if (lost !== undefined) return { text: `${name} ${message(lang, 'act.lost-short')}`, tone: 'plain' };
  if (effectiveness === null) return { text: `${name} ${message(lang, 'act.unknown')}`, tone: 'plain' };
  if (effectiveness.cameBack !== null) return { text: `${name} ${message(lang, 'act.back-short')}`, tone: 'concern' };
  if (effectiveness.warning !== null && effectiveness.verdict === 'not-proven')
    return { text: `${name} ${message(lang, 'act.warning-short')}`, tone: 'concern' };
  return { text: `${name} ${message(lang, `act.${effectiveness.verdict}`)}`, tone: toneOfVerdict(effectiveness) };
}

function verdictWords(effectiveness: Effectiveness, lang: Lang): string {
  const { verdict, why, needsCases, ratio, isLessThanPromised } = effectiveness;
  if (verdict === 'not-proven') {
    if (why !== null) return message(lang, `act.${why}`);
    if (needsCases === 0) return message(lang, 'act.not-proven');
    return needsCases === 1
      ? message(lang, 'act.needs-one')
      : message(lang, 'act.needs', { count: formatNumber(needsCases, lang) });
  }
  const change = ratio === null ? '' : changeWords(ratio, lang);
  if (isLessThanPromised) return message(lang, 'act.less', { change });
  return message(lang, 'act.with-change', { verdict: message(lang, `act.${verdict}`), change });
}

function toneOfVerdict({ verdict }: Effectiveness): VerdictTone {
  return verdict === 'works' ? 'improve' : verdict === 'worse' ? 'concern' : 'plain';
}

/** What the numbers say, in full sentences: size first, then certainty. */
export function effectSentences(view: ActionView, lang: Lang): string[] {
  return [...verdictSentences(view, lang), ...themeSentences(view, lang)];
}

/** What became of the theme of a criterion: another name, its end, another learning. */
function themeSentences({ version, theme, lost }: ActionView, lang: Lang): string[] {
  const frozen = version.content.criterion.theme;
  if (theme === undefined || frozen === undefined) return [];
  const said: string[] = [];
  const now = themeLabel(theme, lang);
  if (now !== themeLabel(frozen, lang)) said.push(message(lang, 'act.theme.now', { now }));
  if (theme.endedIn !== null) said.push(message(lang, 'act.theme.ended', { month: periodName(theme.endedIn, lang) }));
  if (theme.isLearntAnew && lost === undefined) said.push(message(lang, 'act.theme.anew'));
  return said;
}

function verdictSentences({ version, effectiveness, value, lost }: ActionView, lang: Lang): string[] {
  const what = actionMetricWords(version.content.criterion, lang);
  if (lost !== undefined) return [message(lang, `act.lost.${lost}`, { what })];
  if (effectiveness === null) return [message(lang, 'act.unknown')];
  const { verdict, ratio, difference, isDue, avoided, warning, cameBack, needsCases, why } = effectiveness;
  const { criterion } = version.content;
  const change = ratio === null ? null : changeWords(ratio, lang);
  const fall = formatShare(criterion.fall, lang);
  const date = formatDay(criterion.plan.answerOn, lang);
  const said: string[] = [];
  if (why === 're-coded') said.push(message(lang, 'act.sentence.re-coded'));
  else if (why === 'season') said.push(message(lang, 'act.sentence.season'));
  else if ((verdict === 'works' || verdict === 'worse') && change !== null && criterion.metric !== 'complaints') {
    const key = verdict === 'works' && difference !== null ? 'works-share-compared' : (`${verdict}-share` as const);
    said.push(message(lang, `act.sentence.${key}`, { what, change }));
  } else if (verdict === 'works' && change !== null)
    said.push(message(lang, difference === null ? 'act.sentence.works' : 'act.sentence.works-compared', { change }));
  else if (verdict === 'worse' && change !== null) said.push(message(lang, 'act.sentence.worse', { change }));
  else if (verdict === 'no-effect' && change !== null)
    said.push(message(lang, 'act.sentence.no-effect', { change, fall }));
  else if (isDue && change !== null)
    said.push(
      needsCases === 0
        ? message(lang, 'act.sentence.not-proven-open', { change })
        : message(lang, 'act.sentence.not-proven-due', { change, count: formatNumber(needsCases, lang) }),
    );
  else if (change !== null) said.push(message(lang, 'act.sentence.not-proven', { change, date }));
  else said.push(message(lang, 'act.sentence.not-proven-none', { date }));
  if (effectiveness.isLessThanPromised) said.push(message(lang, 'act.sentence.less', { fall }));
  if (warning !== null) said.push(message(lang, 'act.sentence.warning', { since: sincePeriod(warning, lang) }));
  if (cameBack !== null) said.push(message(lang, 'act.sentence.back', { since: sincePeriod(cameBack, lang) }));
  if (verdict === 'works' && avoided !== null && avoided.high !== null && !isOutcomeMetric(criterion.metric))
    said.push(message(lang, 'act.sentence.avoided', avoidedWords(avoided, lang)));
  if (verdict === 'works' && !('why' in value)) said.push(valueSentence(value, lang));
  return said;
}

/** What that is worth, and by which assumption. */
function valueSentence(value: AvoidedValue, lang: Lang): string {
  const { source, currency, perComplaint } = value;
  return message(lang, 'act.sentence.value', {
    ...valueWords(value, lang),
    cost: formatMoney(perComplaint, currency, lang),
    source,
  });
}

/** Money with its interval. */
export function valueWords(
  { low, mid, high, currency }: AvoidedValue,
  lang: Lang,
): { mid: string; low: string; high: string } {
  const money = (minor: number): string => formatMoney(minor, currency, lang);
  return { mid: money(mid), low: money(low), high: high === null ? '∞' : money(high) };
}

/** Complaints avoided with their interval, rounded. */
export function avoidedWords(avoided: Interval, lang: Lang): { mid: string; low: string; high: string } {
  const round = (value: number): string => formatNumber(Math.round(value), lang);
  return { mid: round(avoided.mid), low: round(avoided.low), high: avoided.high === null ? '∞' : round(avoided.high) };
}
