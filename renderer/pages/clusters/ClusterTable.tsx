import { useMemo, useState } from 'react';
import type { Analysis, ClusterResult } from '../../../shared/model/analysis.ts';
import { clusterSparkline } from '../../../shared/charts/sparkline-data.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { LazyChart } from '../../charts/LazyChart.tsx';
import { Section } from '../../ui/Section.tsx';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { shownPeriods } from '../this-month/shown-periods.ts';
import { ClusterLink } from './ClusterLink.tsx';
import { EffectCell, ExcessCell, MarkHead, SparkHead, useRateHead } from './series-cells.tsx';
import { SortHead } from './SortHead.tsx';
import { formatSort, nextSort, parseSort, searchClusters, sortClusters, type SortKey } from './sort-clusters.ts';

/** Rows drawn at once: exports with free-text categories make thousands of clusters. */
const STEP = 200;

/** Every cluster with its verdict; searched and sorted as the address says. */
export function ClusterTable({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const { view, change } = useView();
  const sort = parseSort(view.sort);
  const [limit, setLimit] = useState(STEP);
  const { clusters } = analysis;
  const shown = useMemo(
    () => sortClusters(searchClusters(clusters, view.q ?? ''), parseSort(view.sort)),
    [clusters, view.q, view.sort],
  );
  const onSort = (key: SortKey): void => change((old) => ({ ...old, sort: formatSort(nextSort(sort, key)) }), false);
  const onSearch = (text: string): void =>
    change(({ q: _q, ...rest }) => (text === '' ? rest : { ...rest, q: text }), false);
  const rate = useRateHead(clusters);
  const head = (key: SortKey, label: string, isNumber = true): React.ReactNode => (
    <SortHead label={label} isNumber={isNumber} sort={sort} own={key} onSort={onSort} />
  );
  const search = (
    <input
      type="search"
      className="field search"
      aria-label={t('clusters.search')}
      placeholder={t('clusters.search')}
      defaultValue={view.q ?? ''}
      onChange={(event) => onSearch(event.target.value)}
    />
  );
  return (
    <Section
      title={t('clusters.all')}
      note={t('clusters.found', { n: format.count(shown.length), all: format.count(clusters.length) })}
      aside={search}
    >
      {shown.length === 0 ? (
        <p className="empty-line">{t('clusters.none')}</p>
      ) : (
        <table className="table clusters">
          <thead>
            <tr>
              <MarkHead />
              {head('name', t('now.cluster'), false)}
              <SparkHead grain={analysis.grain} />
              <th>{t('now.verdict')}</th>
              {head('month', format.period(analysis.month, analysis.month))}
              {head('n', t('clusters.n'))}
              {head('rate', rate.label)}
              {head('effect', t('now.effect'))}
              {head('excess', t('now.excess'))}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, limit).map((cluster) => (
              <ClusterRow key={cluster.name} cluster={cluster} analysis={analysis} showsUnit={rate.showsUnit} />
            ))}
          </tbody>
        </table>
      )}
      {shown.length > limit && (
        <button type="button" className="link" onClick={() => setLimit(limit + STEP)}>
          {t('cluster.moreCases')}
        </button>
      )}
    </Section>
  );
}

function ClusterRow({
  cluster,
  analysis,
  showsUnit,
}: {
  cluster: ClusterResult;
  analysis: Analysis;
  showsUnit: boolean;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const theme = useChartTheme();
  const option = useMemo(
    () => sparklineOption(clusterSparkline(cluster, shownPeriods(analysis.grain)), theme),
    [cluster, analysis.grain, theme],
  );
  const { rateBefore, rateNow, rateRatio, excess } = cluster;
  const usual = usualRate(cluster);
  const rates = rateBefore === null || rateNow === null ? null : format.rates([rateBefore, rateNow]);
  const flags = [
    ...(cluster.isHeadline ? [t('clusters.real')] : []),
    ...(cluster.reCodedWith === null ? [] : [t('clusters.reCoded')]),
    ...(cluster.onset === null ? [] : [format.since(cluster.onset, analysis.month)]),
  ];
  return (
    <tr>
      <td className="col-mark">
        <VariationGlyph mark={cluster.mark} />
      </td>
      <td className="col-cluster">
        <ClusterLink cluster={cluster} />
        <div className="second clip" title={cluster.touchpoint}>
          {cluster.touchpoint}
        </div>
      </td>
      <td className="col-spark">
        <LazyChart option={option} label={`${cluster.name}: ${cluster.words}`} height={30} />
      </td>
      <td>
        <div className={cluster.isHeadline ? 'strong' : ''}>{t(`verdict.${cluster.verdict}`)}</div>
        <div className="second">{flags.join(' · ')}</div>
      </td>
      <td className="number">{format.count(cluster.nMonth)}</td>
      <td className="number soft">{format.count(cluster.n)}</td>
      <td className="number">
        {rates === null ? (
          <span className="soft">{usual === null ? '' : format.rate(usual)}</span>
        ) : (
          `${rates[0]} → ${rates[1]}`
        )}
        {showsUnit && (rates !== null || usual !== null) && (
          <div className="second">{unitWords(cluster.rateUnit, lang)}</div>
        )}
      </td>
      <EffectCell ratio={rateRatio} />
      <ExcessCell excess={excess} />
    </tr>
  );
}

/** The centre of an unchanged cluster, where its chart plots the same unit as the rates. */
function usualRate({ chart, rateUnit, rateNow }: ClusterResult): number | null {
  if (rateNow !== null) return rateNow;
  return chart.unit === rateUnit ? (chart.centre.findLast((value) => value !== null) ?? null) : null;
}
