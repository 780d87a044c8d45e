import { useState } from 'react';
import type { CaseRow, ClusterDetail } from '../../../shared/model/analysis.ts';
import { useCall } from '../../client/use-call.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { FIRST_CASES, FoundCases } from '../cases/FoundCases.tsx';
import { CaseItem } from './CaseItem.tsx';

/** The cases behind the numbers: a few examples at first, all of them on request. */
export function CaseList({ detail }: { detail: ClusterDetail }) {
  const { t } = useWords();
  const format = useFormat();
  const [isAll, setAll] = useState(false);
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const { examples, cluster } = detail;
  const toggle = (
    <button type="button" className="link second" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
      {isAll ? t('cluster.showExamples') : t('cluster.showCases', { n: format.count(cluster.n) })}
    </button>
  );
  if (isAll) {
    return (
      <Section title={t('cluster.cases')} aside={toggle}>
        <AllCases detail={detail} />
      </Section>
    );
  }
  return (
    <Section title={t('cluster.examples')} note={t('cluster.examplesNote')} aside={toggle}>
      {examples.length === 0 ? (
        <p className="note">{t('cluster.examplesNone')}</p>
      ) : (
        <Items rows={examples} zone={zone} />
      )}
    </Section>
  );
}

function AllCases({ detail }: { detail: ClusterDetail }) {
  const { view } = useView();
  const [limit, setLimit] = useState(FIRST_CASES);
  const { category, touchpoint } = detail.cluster;
  const query = {
    filter: { ...view.filter, category: [category], touchpoint: [touchpoint] },
    ...(view.asAt === undefined ? {} : { asAt: view.asAt }),
  };
  return <FoundCases call={useCall('cases.list', { query, offset: 0, limit })} limit={limit} onMore={setLimit} />;
}

function Items({ rows, zone }: { rows: readonly CaseRow[]; zone: string }) {
  return (
    <ul className="cases">
      {rows.map((row) => (
        <CaseItem key={`${row.importId} ${row.caseId}`} row={row} zone={zone} />
      ))}
    </ul>
  );
}
