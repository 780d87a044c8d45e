import { useMemo } from 'react';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { clusterPareto } from '../../../shared/charts/pareto-data.ts';
import { paretoHeight, paretoOption } from '../../../shared/charts/pareto.ts';
import { ChartFigure } from '../../charts/ChartFigure.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useWords } from '../../ui/use-words.ts';

const NAMED = 10;

/** The few clusters that hold most of the complaints, with the running share. */
export function ClusterParetoFigure({ analysis }: { analysis: Analysis }) {
  const { t, lang } = useWords();
  const theme = useChartTheme();
  const { clusters } = analysis;
  const data = useMemo(() => clusterPareto(clusters, lang, NAMED), [clusters, lang]);
  const option = useMemo(() => paretoOption(data, theme, 190), [data, theme]);
  return (
    <Section title={t('clusters.pareto')}>
      <ChartFigure
        option={option}
        label={`${t('clusters.pareto')}. ${data.description}`}
        height={paretoHeight(data)}
        caption={t('clusters.paretoNote')}
        table={{
          head: [t('now.cluster'), t('clusters.n')],
          rows: data.bars.map(({ label, text }) => [label, text]),
        }}
        fileName={t('clusters.pareto')}
      />
    </Section>
  );
}
