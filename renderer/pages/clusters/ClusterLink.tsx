import { Link } from '@tanstack/react-router';
import { listView } from '../address/view-search.ts';

/** A cluster by its category, opening its page. */
export function ClusterLink({
  cluster,
  isFull = false,
}: {
  cluster: { name: string; category: string; touchpoint: string };
  /** Category and touchpoint in one line. */
  isFull?: boolean;
}) {
  const { category, touchpoint } = cluster;
  return (
    <Link
      to="/clusters/$category/$touchpoint"
      params={{ category, touchpoint }}
      search={listView}
      className={isFull ? 'cluster-link-inline' : 'cluster-link clip'}
      title={cluster.name}
    >
      {isFull ? cluster.name : category}
    </Link>
  );
}
