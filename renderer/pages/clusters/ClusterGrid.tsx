import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { clusterHeatMap } from '../../../shared/charts/heat-map-data.ts';
import { heatMapHeight, heatMapOption, type HeatMapData } from '../../../shared/charts/heat-map.ts';
import { ChartFigure, type TableTwin } from '../../charts/ChartFigure.tsx';
import { Section } from '../../ui/Section.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';

const LIMIT = { rows: 20, columns: 8 };

/** Category by touchpoint: shade is size, hatching is too few, an outline is a real change; a cell opens its cluster. */
export function ClusterGrid({ analysis }: { analysis: Analysis }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const navigate = useNavigate();
  const { clusters } = analysis;
  const { data, leftOut } = useMemo(() => clusterHeatMap(clusters, lang, LIMIT), [clusters, lang]);
  const option = useMemo(() => heatMapOption(data, theme, 150, 620), [data, theme]);
  const open = (index: number): void => {
    const cell = data.cells[index];
    const category = cell === undefined ? undefined : data.rows[cell.row];
    const touchpoint = cell === undefined ? undefined : data.columns[cell.column];
    if (category === undefined || touchpoint === undefined) return;
    void navigate({ to: '/clusters/$category/$touchpoint', params: { category, touchpoint }, search: sharedView });
  };
  const missing = [
    ...(leftOut.rows > 0 ? [count('clusters.categories', leftOut.rows)] : []),
    ...(leftOut.columns > 0 ? [count('clusters.touchpoints', leftOut.columns)] : []),
  ];
  return (
    <Section title={t('clusters.heat')}>
      <ChartFigure
        option={option}
        label={`${t('clusters.heat')}. ${data.description}`}
        height={heatMapHeight(data)}
        caption={t('clusters.heatNote', { n: format.count(analysis.counts.complaints) })}
        table={twinOf(data)}
        fileName={t('clusters.heat')}
        onClick={({ dataIndex }) => open(dataIndex)}
      />
      {missing.length > 0 && <p className="note note-below">{t('clusters.leftOut', { names: missing.join(', ') })}</p>}
    </Section>
  );
}

function twinOf(data: HeatMapData): TableTwin {
  const at = new Map(data.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.label]));
  return {
    head: ['', ...data.columns],
    rows: data.rows.map((name, row) => [
      name,
      ...data.columns.map((_name, column) => at.get(`${row} ${column}`) ?? ''),
    ]),
  };
}
