import { useMemo, useState } from 'react';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import { PART_IDS } from '../../../shared/model/part-table.ts';
import { useWords } from '../../ui/use-words.ts';
import { PartsBy } from '../parts/PartsBy.tsx';

/** How the cluster ends, by month, site, channel …: opened when asked for. */
export function ClusterBy({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const within = useMemo(() => [{ by: 'cluster', label: detail.cluster.name }], [detail.cluster.name]);
  return (
    <>
      <p className="note">
        <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t(isOpen ? 'part.cluster-hide' : 'part.cluster-show')}
        </button>
      </p>
      {isOpen && <PartsBy parts={PART_IDS} within={within} />}
    </>
  );
}
