import { useMemo } from 'react';
import type { ClusterResult } from '../../../shared/model/analysis.ts';
import type { ActionView } from '../../../shared/model/board.ts';
import { actionsAt, clusterControlChart } from '../../../shared/charts/control-chart-data.ts';
import { controlChartOption } from '../../../shared/charts/control-chart.ts';
import { periodAt } from '../../../shared/words/period-names.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { ChartFigure, type TableTwin } from '../../charts/ChartFigure.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat, type Format } from '../../ui/use-format.ts';
import { useWords, type Words } from '../../ui/use-words.ts';

/** The control chart of a cluster with its caption: what is plotted, by which chart, under which rules. */
export function ClusterChart({ cluster, actions }: { cluster: ClusterResult; actions: readonly ActionView[] }) {
  const words = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const { t, lang } = words;
  const { chart } = cluster;
  const option = useMemo(
    () => controlChartOption(clusterControlChart(cluster, lang, actions), theme),
    [cluster, lang, actions, theme],
  );
  const isRate = chart.unit.startsWith('per ');
  const plain = unitWords(chart.unit, lang);
  const unit = isRate ? plain : plain.charAt(0).toUpperCase() + plain.slice(1);
  const values = {
    unit,
    grain: t(chart.series.grain === 'week' ? 'filter.week' : 'filter.month'),
    kind: chart.kind,
    limits: [
      ...(Number.isFinite(chart.dispersion) ? [t('cluster.dispersion', { value: format.rate(chart.dispersion) })] : []),
      t(`limits.${chart.state}`),
    ].join(' · '),
  };
  return (
    <ChartFigure
      option={option}
      label={cluster.words}
      height={330}
      caption={t(isRate ? 'cluster.chartNote' : 'cluster.chartNoteCount', values)}
      table={twinOf(cluster, actions, words, format)}
      fileName={cluster.name}
    />
  );
}

function twinOf(cluster: ClusterResult, actions: readonly ActionView[], { t, lang }: Words, format: Format): TableTwin {
  const { chart } = cluster;
  const { series } = chart;
  const hasExposure = series.exposure !== null;
  const number = (value: number | null | undefined): string => (value == null ? '–' : format.rate(value));
  const rules = new Map(chart.signals.map((signal) => [signal.index, signal.rules]));
  const rows = chart.values.map((value, i) => {
    const count = series.counts[i] ?? null;
    return [
      format.period(periodAt(series.start, i, series.grain)),
      number(value),
      count === null ? '–' : format.count(count),
      ...(hasExposure ? [format.count(series.exposure?.[i] ?? 0)] : []),
      number(chart.lower[i]),
      number(chart.centre[i]),
      number(chart.upper[i]),
      [...(rules.get(i) ?? []).map((rule) => t(`rule.${rule}`)), ...actionsAt(cluster, actions, i, lang)].join('; '),
    ];
  });
  const head = [
    t('cluster.period'),
    t('cluster.value'),
    t('cluster.countHead'),
    ...(hasExposure ? [t('cluster.exposureHead')] : []),
    t('cluster.lower'),
    t('cluster.centre'),
    t('cluster.upper'),
    t('cluster.signal'),
  ];
  return { head, rows: rows.toReversed() };
}
