import { useMemo } from 'react';
import { linesOption, type LinesData } from '../../../shared/charts/lines.ts';
import type { Analysis, DurationSummary, RecoveryMonth } from '../../../shared/model/analysis.ts';
import type { CaseAnswer } from '../../../shared/model/case-selection.ts';
import { metricLabel } from '../../../shared/words/metric-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from '../cases/CasesLink.tsx';
import { SlowestLink } from '../cases/WaitingLinks.tsx';

const SHOWN = 24;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Median, 90th percentile and the naive median by month of receipt; what is not reached is a gap. */
export function MonthFigure({ analysis, of }: { analysis: Analysis; of: 'resolution' | 'firstResponse' }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const months = useMemo(() => analysis.recovery.byMonth.slice(-SHOWN), [analysis]);
  const data = useMemo((): LinesData => {
    const figures = months.map((month) => month[of]);
    const highest = Math.max(0, ...figures.map((one) => one?.p90Ms ?? one?.medianMs ?? 0));
    const unit = highest <= 3 * DAY ? HOUR : DAY;
    const line = (
      label: string,
      look: 'main' | 'other' | 'dashed',
      value: (one: DurationSummary) => number | null,
    ) => ({
      label,
      look,
      points: figures.map((one, x) => ({ x, y: one === null ? null : scaled(value(one), unit) })),
    });
    return {
      lines: [
        line(t('recovery.medianHead'), 'main', (one) => one.medianMs),
        line(t('recovery.p90Short'), 'other', (one) => one.p90Ms),
        line(t('recovery.naiveHead'), 'dashed', (one) => one.closedOnlyMedianMs),
      ],
      minX: 0,
      maxX: Math.max(1, months.length - 1),
      stepX: Math.max(1, Math.ceil(months.length / 6)),
      formatX: (x) => (months[x] === undefined ? '' : format.periodShort(months[x].period)),
      formatY: (value) => (value === 0 ? '0' : format.duration(value * unit)),
      unitLabel: '',
      description: t('recovery.byMonth'),
    };
  }, [months, of, t, format]);
  const option = useMemo(() => linesOption(data, theme, 104), [data, theme]);
  // One month is no course: the table below has it.
  if (months.filter((month) => month[of] !== null).length < 2) return null;
  const metric = of === 'resolution' ? 'time-to-resolution' : 'time-to-first-response';
  return (
    <div>
      <ChartFigure
        option={option}
        label={data.description}
        height={210}
        caption={t(of === 'resolution' ? 'recovery.resolution' : 'recovery.firstResponse')}
        fileName={t('recovery.byMonth')}
        table={{
          head: [t('recovery.month'), t('recovery.medianHead'), t('recovery.p90Head'), t('recovery.naiveHead')],
          rows: months.toReversed().map((month: RecoveryMonth) => {
            const group = { by: 'month', label: month.period };
            const title = `${metricLabel(metric, lang)}: ${format.period(month.period)}`;
            const cases = (answer: CaseAnswer, text: string) => (
              <CasesLink key={answer} selection={{ of: 'metric', metric, answer, group }} name={title}>
                {text}
              </CasesLink>
            );
            const { medianMs = null, p90Ms = null, closedOnlyMedianMs = null } = month[of] ?? {};
            return [
              format.periodShort(month.period),
              medianMs === null ? t('cluster.notReached') : cases('counted', format.duration(medianMs)),
              <SlowestLink key="p90" ms={p90Ms} metric={metric} title={title} group={group} />,
              closedOnlyMedianMs === null ? '–' : cases('done', format.duration(closedOnlyMedianMs)),
            ];
          }),
        }}
      />
      <Explained>
        <p>{t('recovery.how-months')}</p>
      </Explained>
    </div>
  );
}

function scaled(ms: number | null, unit: number): number | null {
  return ms === null ? null : ms / unit;
}
