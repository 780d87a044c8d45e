import { useMemo } from 'react';
import { effectivenessChartOption } from '../../../shared/charts/effectiveness-chart.ts';
import { effectivenessData } from '../../../shared/charts/effectiveness-data.ts';
import { isOutcomeMetric } from '../../../shared/model/action.ts';
import type { ActionView } from '../../../shared/model/board.ts';
import { recordName } from '../../../shared/model/case-record.ts';
import { actionMetricWords } from '../../../shared/words/metric-of-action.ts';
import { periodAt } from '../../../shared/words/period-names.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { ChartFigure, type TableTwin } from '../../charts/ChartFigure.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useWords } from '../../ui/use-words.ts';

/** The rate around an action: level before, window, frozen threshold, comparison clusters. */
export function EffectivenessChart({ view, height = 280 }: { view: ActionView; height?: number }) {
  const { t, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const data = useMemo(() => effectivenessData(view, lang), [view, lang]);
  const option = useMemo(() => (data === null ? null : effectivenessChartOption(data, theme)), [data, theme]);
  const { chart, version } = view;
  if (data === null || option === null || chart === null) return null;
  const hasComparison = chart.comparison !== null;
  const { metric } = version.content.criterion;
  const what = actionMetricWords(version.content.criterion, lang);
  const caption = metric === 'theme' ? 'act.chart.caption-theme' : 'act.chart.caption';
  const captionKey = hasComparison ? (`${caption}-compared` as const) : caption;
  const rows = chart.values.map((value, i) => [
    format.period(periodAt(chart.start, i, 'month')),
    value === null ? '–' : format.rate(value),
    chart.counts[i] == null ? '–' : format.count(chart.counts[i]),
    ...(hasComparison ? [chart.comparison?.[i] == null ? '–' : format.rate(chart.comparison[i])] : []),
  ]);
  const table: TableTwin = {
    head: [
      t('cluster.period'),
      t('cluster.value'),
      t('cluster.countHead'),
      ...(hasComparison ? [t('action.difference')] : []),
    ],
    rows: rows.toReversed(),
  };
  return (
    <ChartFigure
      option={option}
      label={data.description}
      height={height}
      caption={
        isOutcomeMetric(metric)
          ? t(hasComparison ? 'act.chart.caption-share-compared' : 'act.chart.caption-share', { what })
          : t(captionKey, {
              what,
              unit: unitWords(chart.unit, lang),
            })
      }
      table={table}
      fileName={recordName(version)}
    />
  );
}
