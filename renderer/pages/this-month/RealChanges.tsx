import type { Analysis, ClusterResult } from '../../../shared/model/analysis.ts';
import { sparklineOption } from '../../../shared/charts/sparkline.ts';
import { whereWords } from '../../../shared/words/place-words.ts';
import { unitWords } from '../../../shared/words/unit-words.ts';
import { clusterSparkline } from '../../../shared/charts/sparkline-data.ts';
import { Chart } from '../../charts/Chart.tsx';
import { Section } from '../../ui/Section.tsx';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { useChartTheme } from '../../ui/use-theme.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ActionCell } from '../actions/ClusterActions.tsx';
import { ClusterLink } from '../clusters/ClusterLink.tsx';
import { EffectCell, ExcessCell, MarkHead, SparkHead, useRateHead } from '../clusters/series-cells.tsx';
import { shownPeriods } from './shown-periods.ts';

/** The clusters that changed for real, largest excess first. */
export function RealChanges({ analysis }: { analysis: Analysis }) {
  const { t } = useWords();
  const format = useFormat();
  const byName = new Map(analysis.clusters.map((cluster) => [cluster.name, cluster]));
  const changes = analysis.headlines.flatMap((name) => byName.get(name) ?? []);
  const rate = useRateHead(changes);
  const note = t('now.examined', {
    n: format.count(changes.length),
    all: format.count(analysis.examined),
    false: format.tenths(analysis.expectedFalseHeadlines),
  });
  return (
    <Section title={t('now.changes')} note={note}>
      {changes.length === 0 ? (
        <p className="empty-line">{t('now.noChanges')}</p>
      ) : (
        <table className="table changes">
          <thead>
            <tr>
              <MarkHead />
              <th className="col-cluster">{t('now.cluster')}</th>
              <SparkHead grain={analysis.grain} />
              <th>{t('now.verdict')}</th>
              <th className="number">{rate.label}</th>
              <th className="number">{t('now.effect')}</th>
              <th className="number">{t('now.excess')}</th>
              <th className="col-action">{t('now.action')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((cluster) => (
              <ChangeRow key={cluster.name} cluster={cluster} analysis={analysis} showsUnit={rate.showsUnit} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function ChangeRow({
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
  const { rateBefore, rateNow, rateRatio, excess } = cluster;
  const rates = rateBefore === null || rateNow === null ? null : format.rates([rateBefore, rateNow]);
  return (
    <tr>
      <td className="col-mark">
        <VariationGlyph mark={cluster.mark} />
      </td>
      <td className="col-cluster">
        <ClusterLink cluster={cluster} />
        <div className="second clip" title={whereWords(cluster, lang)}>
          {whereWords(cluster, lang)}
        </div>
      </td>
      <td className="col-spark">
        <Chart
          option={sparklineOption(clusterSparkline(cluster, shownPeriods(analysis.grain)), theme)}
          label={`${cluster.name}: ${cluster.words}`}
          height={30}
        />
      </td>
      <td>
        <div className="strong">{t(`verdict.${cluster.verdict}`)}</div>
        <div className="second">
          {cluster.onset === null ? t('now.wholeWindow') : format.since(cluster.onset, analysis.month)}
        </div>
      </td>
      <td className="number strong">
        {rates === null ? '–' : `${rates[0]} → ${rates[1]}`}
        {showsUnit && <div className="second">{unitWords(cluster.rateUnit, lang)}</div>}
      </td>
      <EffectCell ratio={rateRatio} none="–" />
      <ExcessCell excess={excess} none="–" />
      <td className="col-action">
        <ActionCell cluster={cluster} />
      </td>
    </tr>
  );
}
