import type { Analysis } from '../../../shared/model/analysis.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ClusterGrid } from './ClusterGrid.tsx';
import { ClusterParetoFigure } from './ClusterPareto.tsx';
import { ClusterTable } from './ClusterTable.tsx';

/** Where it hurts: the grid of categories and touchpoints, the few that make most, and the whole list. */
export function ClustersPage() {
  return <AnalysisGate>{(analysis) => <ClustersView analysis={analysis} />}</AnalysisGate>;
}

function ClustersView({ analysis }: { analysis: Analysis }) {
  const { t, count } = useWords();
  const format = useFormat();
  return (
    <>
      <header className="page-head">
        <h1>{t('clusters.title')}</h1>
        <p className="page-facts">
          {t('clusters.facts', {
            n: format.count(analysis.clusters.length),
            complaints: count('now.complaints', analysis.counts.complaintsMonth),
            month: format.period(analysis.month),
          })}
        </p>
      </header>
      <div className="clusters-top">
        <ClusterGrid analysis={analysis} />
        <ClusterParetoFigure analysis={analysis} />
      </div>
      <ClusterTable analysis={analysis} />
    </>
  );
}
