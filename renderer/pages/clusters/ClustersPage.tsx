import type { Analysis } from '../../../shared/model/analysis.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { queryOf } from '../address/view-search.ts';
import { EmptyStore } from '../data/EmptyStore.tsx';
import { ClusterGrid } from './ClusterGrid.tsx';
import { ClusterParetoFigure } from './ClusterPareto.tsx';
import { ClusterTable } from './ClusterTable.tsx';

/** Where it hurts: the grid of categories and touchpoints, the few that make most, and the whole list. */
export function ClustersPage() {
  const { t } = useWords();
  const { view } = useView();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const analysis = useCall('analysis.read', queryOf(view), { isEnabled: hasCases });
  return (
    <Awaited call={info} isEmpty={({ store }) => store.cases === 0} empty={<EmptyStore />}>
      {() => (
        <Awaited
          call={analysis}
          isEmpty={({ clusters }) => clusters.length === 0}
          empty={<p className="empty-line">{t('empty.filtered')}</p>}
        >
          {(value) => <ClustersView analysis={value} />}
        </Awaited>
      )}
    </Awaited>
  );
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
