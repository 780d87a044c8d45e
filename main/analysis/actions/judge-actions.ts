import type { Analysis } from '../../../shared/model/analysis.ts';
import type { ActionChart, ActionView, ThemeFate } from '../../../shared/model/board.ts';
import type { RecordVersion } from '../../../shared/model/case-record.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { testedMonths, type ActionSeries, type ActionSpan } from '../../../shared/verdict/action-rows.ts';
import { isOutcomeMetric, type ActionCriterion } from '../../../shared/model/action.ts';
import { judgeAction } from '../../../shared/verdict/judge-action.ts';
import { monthIndex, seriesOf, unitOf, type ActionData } from './action-data.ts';
import type { Price } from './price-of.ts';
import { actionSpan } from './action-dates.ts';
import { themeFate, themeNow } from './theme-fate.ts';
import { themeEnd } from './theme-end.ts';

/** An action with its verdict and chart; both null when its cluster is not in these data, or its theme not the same. */
export function judgeStored(
  data: ActionData,
  reCoded: Analysis['reCoded'],
  version: RecordVersion<'action'>,
  versions: number,
  price: Price,
): ActionView {
  const { content } = version;
  const { criterion } = content;
  const found = seriesOf(data, content.subject, criterion.comparison, criterion);
  const theme = nowOf(data, criterion, found);
  const unjudged = { version, versions, effectiveness: null, chart: null, ...theme, value: price(null) };
  const lost = fateOf(data, criterion);
  if (lost !== null) return { ...unjudged, lost };
  if (found === null) return unjudged;
  const span = actionSpan(found.series, content, criterion.levelFrom, criterion.windowMonths);
  if (criterion.metric === 'theme' && themeEnd(found, span.beforeTo) !== null) return { ...unjudged, lost: 'ended' };
  const effectiveness = judgeAction({
    ...found,
    span,
    promised: 1 - criterion.fall,
    casesNeeded: criterion.plan.casesNeeded ?? criterion.plan.casesInWindow,
    earlierLooks: criterion.earlierLooks,
    // A theme in all clusters stays what it is when a cluster changes its name.
    isReCoded: criterion.theme?.within !== 'all' && isReCoded(found, span, reCoded, content.subject),
  });
  const value = price(
    !isOutcomeMetric(criterion.metric) && effectiveness.verdict === 'works' ? effectiveness.avoided : null,
  );
  return { version, versions, effectiveness, chart: chartOf(found, span, version), ...theme, value };
}

/** The theme of a criterion as it is now; nothing where it has none, or it is gone. */
function nowOf(
  { themes }: ActionData,
  { theme }: ActionCriterion,
  found: ActionSeries | null,
): Pick<ActionView, 'theme'> {
  const now = theme === undefined || themes === null ? undefined : themeNow(themes, theme);
  if (theme === undefined || themes === null || now === undefined) return {};
  // What a theme was merged into is heard or not by itself.
  const endedIn = found === null || now.id !== theme.id ? null : themeEnd(found, Infinity);
  return {
    theme: { name: now.name, terms: now.terms, endedIn, isLearntAnew: themes.learntAt > theme.frozenAt },
  };
}

function fateOf({ themes }: ActionData, { theme }: ActionCriterion): ThemeFate | null {
  if (theme === undefined) return null;
  return themes === null ? 'gone' : themeFate(themes, theme);
}

/** Whether what is compared changed its name on the way. */
function isReCoded(
  { series }: ActionSeries,
  span: ActionSpan,
  reCoded: Analysis['reCoded'],
  { category, touchpoint }: ClusterSubject,
): boolean {
  const name = `${category} / ${touchpoint}`;
  return reCoded.some(({ from, to, period }) => {
    if (from !== name && to !== name) return false;
    const at = monthIndex(series, period);
    return at > span.levelFrom && at <= span.afterTo;
  });
}

function chartOf(data: ActionSeries, span: ActionSpan, { content }: RecordVersion<'action'>): ActionChart {
  const { series, comparison, comparedCases = null } = data;
  const { unit, scale } = unitOf(series, content.criterion.metric);
  const beside = comparedCases ?? series.exposure;
  const rateOf =
    (exposure: readonly number[] | null) =>
    (count: number | null | undefined, t: number): number | null => {
      const chances = exposure?.[t] ?? 1;
      return count == null || chances <= 0 ? null : (scale * count) / chances;
    };
  const before = testedMonths(data, span.levelFrom, span.beforeTo);
  const after = testedMonths(data, span.afterFrom, span.afterTo);
  const own = meanRate(before, series.counts, series.exposure);
  const others = comparison === null ? null : meanRate(before, comparison, beside);
  const share = own === null || others === null || others === 0 ? null : own / others;
  const olderRate = meanRate(testedMonths(data, 0, span.levelFrom - 1), series.counts, series.exposure);
  const afterRate = meanRate(after, series.counts, series.exposure);
  return {
    unit,
    start: series.start,
    values: series.counts.map(rateOf(series.exposure)),
    counts: series.counts,
    exposure: series.exposure,
    isLastComplete: series.lastFraction === 1,
    comparison:
      comparison === null || share === null
        ? null
        : comparison.map((count, t) => rateOf(beside)(count === null ? null : count * share, t)),
    ...span,
    startsAt: monthIndex(series, content.start.slice(0, 7)),
    rateBefore: content.criterion.plan.rateBefore,
    rateOlder: olderRate === null ? null : olderRate * scale,
    rateAfter: afterRate === null ? null : afterRate * scale,
    threshold: content.criterion.plan.threshold,
  };
}

function meanRate(
  months: readonly number[],
  counts: readonly (number | null)[],
  exposure: readonly number[] | null,
): number | null {
  const cases = months.reduce((sum, t) => sum + (counts[t] ?? 0), 0);
  const chances = months.reduce((sum, t) => sum + (exposure?.[t] ?? 1), 0);
  return chances === 0 ? null : cases / chances;
}
