import { useMemo } from 'react';
import type { DurationSummary, SurvivalCurve } from '../../../shared/model/analysis.ts';
import { survivalCurveOption } from '../../../shared/charts/survival-curve.ts';
import { definitionWords } from '../../../shared/words/metric-words.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { DurationFacts } from './DurationFacts.tsx';
import { waitingChart } from './waiting-chart.ts';
import { waitingTwin } from './waiting-twin.tsx';

/** One waiting time: its curve, and its figures with the naive one marked. */
export function WaitingFigure({
  title,
  metric,
  definition,
  summary,
  curve,
}: {
  title: string;
  metric: string;
  definition: string;
  summary: DurationSummary;
  curve: SurvivalCurve | null;
}) {
  const { t, lang } = useWords();
  return (
    <Section title={title}>
      {curve === null || curve.times.length === 0 ? (
        <p className="empty-line">{t('recovery.noCurve')}</p>
      ) : (
        <CurveFigure title={title} metric={metric} summary={summary} curve={curve} />
      )}
      <DurationFacts summary={summary} metric={metric} title={title} />
      <Explained>
        <p>{definitionWords(metric, definition, lang)}</p>
        <p>{t('follow.how-curves')}</p>
      </Explained>
    </Section>
  );
}

function CurveFigure({
  title,
  metric,
  summary,
  curve,
}: {
  title: string;
  metric: string;
  summary: DurationSummary;
  curve: SurvivalCurve;
}) {
  const words = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo(
    () => waitingChart(curve, summary, words, format, title),
    [curve, summary, words, format, title],
  );
  const option = useMemo(() => survivalCurveOption(data, theme), [data, theme]);
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={270}
      caption={words.t('recovery.curveNote')}
      table={waitingTwin(curve, { metric, title }, words, format)}
      fileName={title}
    />
  );
}
