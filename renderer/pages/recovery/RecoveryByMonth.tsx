import type { Analysis, DurationSummary } from '../../../shared/model/analysis.ts';
import type { CaseAnswer } from '../../../shared/model/case-selection.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';
import { durationOr } from './waiting-chart.ts';

/** Medians and 90th percentiles by month of receipt, newest first, the closed-only median beside them. */
export function RecoveryByMonth({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const months = analysis.recovery.byMonth.toReversed();
  if (months.length === 0) return null;
  const hasResolution = months.some(({ resolution }) => resolution !== null);
  const hasFirst = months.some(({ firstResponse }) => firstResponse !== null);
  const targets = {
    resolution: months.some(({ resolution }) => resolution?.withinTarget != null),
    firstResponse: months.some(({ firstResponse }) => firstResponse?.withinTarget != null),
  };
  return (
    <Section title={t('recovery.byMonth')} note={t('recovery.byMonthNote')}>
      <table className="table table-tight">
        <thead>
          <tr>
            <th rowSpan={2}>{t('recovery.month')}</th>
            <th rowSpan={2} className="number">
              {t('recovery.cases')}
            </th>
            {hasResolution && (
              <th colSpan={targets.resolution ? 5 : 4} className="head-group">
                {t('recovery.resolution')}
              </th>
            )}
            {hasFirst && (
              <th colSpan={targets.firstResponse ? 5 : 4} className="head-group">
                {t('recovery.firstResponse')}
              </th>
            )}
          </tr>
          <tr>
            {hasResolution && <DurationHeads hasTarget={targets.resolution} />}
            {hasFirst && <DurationHeads hasTarget={targets.firstResponse} />}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.period}>
              <th scope="row">{format.period(month.period)}</th>
              <td className="number">
                <CasesLink
                  selection={{ of: 'group', group: { by: 'month', label: month.period } }}
                  name={format.period(month.period)}
                >
                  {format.count(month.n)}
                </CasesLink>
              </td>
              {hasResolution && (
                <DurationCells
                  summary={month.resolution}
                  hasTarget={targets.resolution}
                  metric="time-to-resolution"
                  period={month.period}
                />
              )}
              {hasFirst && (
                <DurationCells
                  summary={month.firstResponse}
                  hasTarget={targets.firstResponse}
                  metric="time-to-first-response"
                  period={month.period}
                />
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function DurationHeads({ hasTarget }: { hasTarget: boolean }) {
  const { t } = useWords();
  return (
    <>
      <th className="number">{t('recovery.medianHead')}</th>
      <th className="number">{t('recovery.p90Head')}</th>
      {hasTarget && <th className="number">{t('recovery.within')}</th>}
      <th className="number">{t('recovery.openHead')}</th>
      <th className="number">{t('recovery.naiveHead')}</th>
    </>
  );
}

function DurationCells({
  summary,
  hasTarget,
  metric,
  period,
}: {
  summary: DurationSummary | null;
  hasTarget: boolean;
  metric: string;
  period: string;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  if (summary === null)
    return (
      <td className="number soft" colSpan={hasTarget ? 5 : 4}>
        –
      </td>
    );
  const { withinTarget, medianMs, p90Ms, open, closedOnlyMedianMs } = summary;
  const missing = t('cluster.notReached');
  const cases = (answer: CaseAnswer, text: string) => (
    <CasesLink
      selection={{ of: 'metric', metric, answer, group: { by: 'month', label: period } }}
      name={`${metricLabel(metric, lang)}: ${format.period(period)}`}
    >
      {text}
    </CasesLink>
  );
  return (
    <>
      <td className="number strong">{cases('counted', durationOr(medianMs, format, missing))}</td>
      <td className="number">
        <SlowestLink
          ms={p90Ms}
          metric={metric}
          title={`${metricLabel(metric, lang)}: ${format.period(period)}`}
          group={{ by: 'month', label: period }}
        />
      </td>
      {hasTarget && (
        <td className="number">
          {withinTarget === null || withinTarget.share === null || withinTarget.denominator < 10
            ? '–'
            : cases('in-time', format.share(withinTarget.share))}
        </td>
      )}
      <td className="number">{open === 0 ? '0' : cases('open', format.count(open))}</td>
      <td className="number soft">
        {closedOnlyMedianMs === null ? '–' : cases('done', format.duration(closedOnlyMedianMs))}
      </td>
    </>
  );
}
