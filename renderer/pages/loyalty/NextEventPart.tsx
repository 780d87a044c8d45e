import { useMemo } from 'react';
import { survivalCurveOption, type SurvivalCurveData } from '../../../shared/charts/survival-curve.ts';
import type { Absent, SurvivalCurve } from '../../../shared/model/analysis.ts';
import type { NextEvent } from '../../../shared/model/follow-up.ts';
import { definitionWords } from '../../../shared/words/metric-words.ts';
import { reasonWords } from '../../../shared/words/reason-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { isAbsent } from '../../ui/is-absent.ts';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { AtRiskLink } from '../cases/WaitingLinks.tsx';
import { daysText } from '../metric/answer-text.ts';
import { waitingTwin } from '../recovery/waiting-twin.tsx';

const DAY = 86_400_000;

/** How long until something happens again: the curve with numbers at risk, the median, and the share by a few days. */
export function NextEventPart({
  title,
  note,
  axis,
  event,
  metric,
  definition,
}: {
  title: string;
  note: string;
  /** What the time axis counts: "days since the complaint". */
  axis: string;
  event: NextEvent | Absent;
  /** What it is measured as, and its definition. */
  metric: string;
  definition: string;
}) {
  const words = useWords();
  const { t, lang } = words;
  const format = useFormat();
  return (
    <Section title={title} note={note}>
      {isAbsent(event) ? (
        <p className="empty-line">{reasonWords(event.why, lang)}</p>
      ) : (
        <>
          {event.curve !== null && event.events > 0 && (
            <Curve title={title} axis={axis} curve={event.curve} metric={metric} />
          )}
          {event.events === 0 && <p className="empty-line">{t('next.none')}</p>}
          <table className="table table-tight">
            <thead>
              <tr>
                <th>{t('next.by')}</th>
                <th className="number">{t('next.share')}</th>
                <th className="number">{t('recovery.atRisk')}</th>
              </tr>
            </thead>
            <tbody>
              {event.byDays.map(({ days, share, low, high, atRisk }) => (
                <tr key={days}>
                  <th scope="row">{t('next.days', { n: format.count(days) })}</th>
                  <td className="number">
                    {share === null || low === null || high === null ? (
                      t('next.notYet')
                    ) : (
                      <CasesLink
                        selection={{ of: 'by-days', metric, days }}
                        name={`${title}: ${t('next.days', { n: format.count(days) })}`}
                      >
                        {`${format.share(share)} (${format.decimals(low * 100, 1)}–${format.decimals(high * 100, 1)})`}
                      </CasesLink>
                    )}
                  </td>
                  <td className="number">
                    <AtRiskLink ms={days * DAY} n={atRisk} metric={metric} title={title} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="note note-below">
            {t('next.median', { median: daysText(event.medianDays, words, format) })}{' '}
            <CasesLink selection={{ of: 'metric', metric, answer: 'done' }} name={title}>
              {t('next.n', { n: format.count(event.n), events: format.count(event.events) })}
            </CasesLink>
          </p>
          <Explained>
            <p>{definitionWords(metric, definition, lang)}</p>
          </Explained>
        </>
      )}
    </Section>
  );
}

function Curve({ title, axis, curve, metric }: { title: string; axis: string; curve: SurvivalCurve; metric: string }) {
  const words = useWords();
  const { t } = words;
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo(
    (): SurvivalCurveData => ({
      curve,
      unitMs: DAY,
      unitLabel: axis,
      riskLabel: t('recovery.atRisk'),
      maxTime: Math.max(1, Math.min(curve.atRisk.at(-1)?.timeMs ?? DAY, 730 * DAY) / DAY),
      target: null,
      formatShare: format.share,
      formatNumber: format.count,
      description: title,
    }),
    [curve, axis, title, t, format],
  );
  const option = useMemo(() => survivalCurveOption(data, theme), [data, theme]);
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={250}
      caption={t('next.caption')}
      table={waitingTwin(curve, { metric, title }, words, format)}
      fileName={title}
    />
  );
}
