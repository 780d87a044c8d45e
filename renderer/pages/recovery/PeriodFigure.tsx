import { useMemo } from 'react';
import { survivalCurveOption, type SurvivalCurveData } from '../../../shared/charts/survival-curve.ts';
import type { SelectionGroup } from '../../../shared/model/case-selection.ts';
import type { SurvivalCurve } from '../../../shared/model/analysis.ts';
import type { PeriodComparison, PeriodSide } from '../../../shared/model/follow-up.ts';
import { definitionWords } from '../../../shared/words/metric-words.ts';
import { ChartFigure, type TableTwin } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat, type Format } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { NoCases } from '../cases/NoCases.tsx';
import { AtRiskLink, SlowestLink } from '../cases/WaitingLinks.tsx';
import { waitingAt } from './waiting-chart.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** One waiting time of the reported period against the ones before it: both curves, numbers at risk, log-rank test. */
export function PeriodFigure({
  title,
  metric,
  definition,
  comparison,
}: {
  title: string;
  metric: string;
  definition: string;
  comparison: PeriodComparison;
}) {
  const { t, lang } = useWords();
  return (
    <Section title={title}>
      <Curves title={title} metric={metric} comparison={comparison} />
      <Sides comparison={comparison} metric={metric} title={title} />
      <Explained>
        <p>{definitionWords(metric, definition, lang)}</p>
        <p>{t('follow.how-curves')}</p>
      </Explained>
    </Section>
  );
}

function Curves({ title, metric, comparison }: { title: string; metric: string; comparison: PeriodComparison }) {
  const words = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const { now, before } = comparison;
  const data = useMemo(() => curvesOf(comparison, title, words, format), [comparison, title, words, format]);
  const option = useMemo(() => (data === null ? null : survivalCurveOption(data, theme)), [data, theme]);
  if (data === null || option === null || now.curve === null || before.curve === null) return null;
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={286}
      caption={words.t('recovery.compareNote', {
        now: format.period(comparison.period),
        before: rangeOf(comparison, format),
      })}
      table={twin(comparison, now.curve, before.curve, { metric, title }, words, format)}
      fileName={title}
    />
  );
}

function curvesOf(comparison: PeriodComparison, title: string, { t }: Words, format: Format): SurvivalCurveData | null {
  const { now, before } = comparison;
  if (now.curve === null || before.curve === null) return null;
  const end = Math.max(endOf(now), endOf(before), HOUR);
  const isHours = end <= 3 * DAY;
  const unitMs = isHours ? HOUR : DAY;
  const longer = endOf(now) >= endOf(before) ? now.curve : before.curve;
  const tick = longer.atRisk.find(({ timeMs }) => timeMs >= end)?.timeMs ?? end;
  const maxMs = tick <= end * 1.5 ? tick : end;
  return {
    // Numbers at risk stand under the ticks of the longer curve for both.
    curve: { ...now.curve, atRisk: longer.atRisk.map(({ timeMs }) => ({ timeMs, n: atRiskAt(now.curve, timeMs) })) },
    baseline: {
      curve: {
        ...before.curve,
        atRisk: longer.atRisk.map(({ timeMs }) => ({ timeMs, n: atRiskAt(before.curve, timeMs) })),
      },
      label: t('recovery.before'),
      own: format.periodShort(comparison.period),
    },
    unitMs,
    unitLabel: t(isHours ? 'recovery.hours' : 'recovery.days'),
    riskLabel: t('recovery.atRisk'),
    maxTime: maxMs / unitMs,
    target: null,
    formatShare: format.share,
    formatNumber: format.count,
    description: `${title}: ${format.period(comparison.period)}, ${t('recovery.before')} ${rangeOf(comparison, format)}.`,
  };
}

/** Cases under observation at a time: those of the last tick that is known at or before it. */
function atRiskAt(curve: SurvivalCurve | null, timeMs: number): number {
  return curve?.atRisk.findLast((tick) => tick.timeMs <= timeMs)?.n ?? 0;
}

function endOf({ curve, p90Ms }: PeriodSide): number {
  if (curve === null) return 0;
  const last = curve.times.at(-1) ?? 0;
  const tail = curve.times.find((_time, i) => (curve.waiting[i] ?? 1) <= 0.05) ?? last;
  return Math.min(Math.max(tail, (p90Ms ?? 0) * 1.1), Math.max(last, tail));
}

function twin(
  { period, from, to }: PeriodComparison,
  now: SurvivalCurve,
  before: SurvivalCurve,
  of: { metric: string; title: string },
  { t }: Words,
  format: Format,
): TableTwin {
  const share = (curve: SurvivalCurve, ms: number) => (
    <NoCases why="estimate">{format.share(waitingAt(curve, ms))}</NoCases>
  );
  const atRisk = (curve: SurvivalCurve, ms: number, group: SelectionGroup) => (
    <AtRiskLink key={group.label} ms={ms} n={atRiskAt(curve, ms)} group={group} {...of} />
  );
  const times = (before.atRisk.length >= now.atRisk.length ? before : now).atRisk.map(({ timeMs }) => timeMs);
  return {
    head: [
      t('recovery.after'),
      t('recovery.share'),
      t('recovery.atRisk'),
      t('recovery.shareBefore'),
      t('recovery.atRiskBefore'),
    ],
    rows: times.map((timeMs) => [
      format.duration(timeMs),
      share(now, timeMs),
      atRisk(now, timeMs, { by: 'month', label: period }),
      share(before, timeMs),
      atRisk(before, timeMs, { by: 'month', label: from, to }),
    ]),
  };
}

function Sides({ comparison, metric, title }: { comparison: PeriodComparison; metric: string; title: string }) {
  const { t } = useWords();
  const format = useFormat();
  const { now, before, logRank, period, from, to } = comparison;
  return (
    <>
      <table className="table table-tight">
        <thead>
          <tr>
            <th>{t('recovery.period')}</th>
            <th className="number">{t('recovery.cases')}</th>
            <th className="number">{t('recovery.openHead')}</th>
            <th className="number">{t('recovery.medianHead')}</th>
            <th className="number">{t('recovery.p90Head')}</th>
          </tr>
        </thead>
        <tbody>
          <Side side={now} when={format.period(period)} group={{ by: 'month', label: period }} of={{ metric, title }} />
          <Side
            side={before}
            when={rangeOf(comparison, format)}
            group={{ by: 'month', label: from, to }}
            of={{ metric, title }}
          />
        </tbody>
      </table>
      <p className="note note-below">
        {logRank === null
          ? t('recovery.noTest')
          : t(logRank.p < 0.05 ? 'recovery.differs' : 'recovery.sameCurve', { p: pText(logRank.p, format) })}
      </p>
    </>
  );
}

/** One side of the comparison; its numbers open the cases of its periods. */
function Side({
  side,
  when,
  group,
  of: { metric, title },
}: {
  side: PeriodSide;
  when: string;
  group: SelectionGroup;
  of: { metric: string; title: string };
}) {
  const { t } = useWords();
  const format = useFormat();
  const cases = (answer: 'counted' | 'open', text: string) => (
    <CasesLink selection={{ of: 'metric', metric, answer, group }} name={`${title}: ${when}`}>
      {text}
    </CasesLink>
  );
  return (
    <tr>
      <th scope="row">{when}</th>
      <td className="number">{cases('counted', format.count(side.n))}</td>
      <td className="number">{side.open === 0 ? '0' : cases('open', format.count(side.open))}</td>
      <td className="number strong">
        {side.medianMs === null ? t('cluster.notReached') : cases('counted', format.duration(side.medianMs))}
      </td>
      <td className="number">
        <SlowestLink ms={side.p90Ms} metric={metric} title={`${title}: ${when}`} group={group} />
      </td>
    </tr>
  );
}

/** `p = 0.03`, `p < 0.001`. */
export function pText(p: number, format: Format): string {
  return p < 0.001 ? `p < ${format.decimals(0.001, 3)}` : `p = ${format.decimals(p, p < 0.1 ? 3 : 2)}`;
}

function rangeOf({ from, to }: PeriodComparison, format: Format): string {
  return from === to ? format.periodShort(from) : `${format.periodShort(from)} – ${format.periodShort(to)}`;
}
