import { Link } from '@tanstack/react-router';
import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { listView } from '../address/view-search.ts';
import { parseSort, searchClusters, sortClusters } from '../clusters/sort-clusters.ts';

/** To the cluster before and after this one in the order of the list. */
export function ClusterSteps({ name }: { name: string }) {
  const { t } = useWords();
  const { view } = useView();
  const analysis = useCall('analysis.read', useViewQuery());
  if (analysis.state !== 'data') return null;
  const clusters = sortClusters(searchClusters(analysis.value.clusters, view.q ?? ''), parseSort(view.sort));
  const index = clusters.findIndex((cluster) => cluster.name === name);
  if (index === -1) return null;
  return (
    <nav className="steps" aria-label={t('nav.clusters')}>
      <Step cluster={clusters[index - 1]} sign="←" word="cluster.prev" />
      <span className="faint">{t('cluster.of', { n: String(index + 1), all: String(clusters.length) })}</span>
      <Step cluster={clusters[index + 1]} sign="→" word="cluster.next" />
    </nav>
  );
}

function Step({
  cluster,
  sign,
  word,
}: {
  cluster: { name: string; category: string; touchpoint: string } | undefined;
  sign: string;
  word: 'cluster.prev' | 'cluster.next';
}) {
  const { t } = useWords();
  if (cluster === undefined) return <span aria-hidden="true" className="step" />;
  const label = t(word, { name: cluster.name });
  return (
    <Link
      className="step"
      to="/clusters/$category/$touchpoint"
      params={{ category: cluster.category, touchpoint: cluster.touchpoint }}
      search={listView}
      title={label}
      aria-label={label}
    >
      {sign}
    </Link>
  );
}
