import { Link, useParams } from '@tanstack/react-router';
import type { ClusterDetail } from '../../../shared/model/analysis.ts';
import { verdictLead } from '../../../shared/words/verdict-lead.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Spans } from '../../ui/Spans.tsx';
import { useWords } from '../../ui/use-words.ts';
import { VariationGlyph } from '../../ui/VariationGlyph.tsx';
import { useViewQuery } from '../address/use-view-query.ts';
import { listView } from '../address/view-search.ts';
import { EmptyStore } from '../data/EmptyStore.tsx';
import { ClusterChips, ClusterRecords, useClusterRecords } from '../actions/ClusterActions.tsx';
import { useRecords } from '../actions/use-records.ts';
import { ChartDecisions } from './ChartDecisions.tsx';
import { ChartExplained } from './ChartExplained.tsx';
import { ClusterChart } from './ClusterChart.tsx';
import { ClusterBy } from './ClusterBy.tsx';
import { ClusterSteps } from './ClusterSteps.tsx';
import { CaseList } from './CaseList.tsx';
import { HowItEnds } from './HowItEnds.tsx';
import { Subcategories } from './Subcategories.tsx';
import { WhatTheySay } from './WhatTheySay.tsx';
import { WhereInside } from './WhereInside.tsx';
import { WhyThisVerdict } from './WhyThisVerdict.tsx';

/** One cluster: why the verdict should be believed, and what is inside. */
export function ClusterPage() {
  const { t } = useWords();
  const { category, touchpoint } = useParams({ from: '/clusters/$category/$touchpoint' });
  const query = useViewQuery();
  const detail = useCall('analysis.cluster', { query, category, touchpoint }, { keepPrevious: false });
  const info = useCall('app.info', {});
  if (info.state === 'data' && info.value.store.cases === 0) return <EmptyStore />;
  if (detail.state === 'error' && detail.error.code === 'not-found') {
    return (
      <div className="failed">
        <p>{t('cluster.unknown')}</p>
        <Link to="/clusters" search={listView}>
          {t('cluster.back')}
        </Link>
      </div>
    );
  }
  return <Awaited call={detail}>{(value) => <ClusterView detail={value} />}</Awaited>;
}

function ClusterView({ detail }: { detail: ClusterDetail }) {
  const { t, lang } = useWords();
  const { cluster } = detail;
  const records = useRecords();
  const { actions } = useClusterRecords(cluster);
  return (
    <article>
      <header className="page-head cluster-head">
        <VariationGlyph mark={cluster.mark} size={24} />
        <h1 className="cluster-title">
          {cluster.category} <span className="soft">/ {cluster.touchpoint}</span>
        </h1>
        <ClusterChips cluster={cluster} records={records} />
        <ClusterSteps name={cluster.name} />
      </header>
      <p className="bottom-line">
        <Spans spans={verdictLead({ ...cluster, series: cluster.chart.series }, lang)} />
      </p>
      {cluster.reCodedWith !== null && (
        <p className="aside-line">{t('cluster.reCoded', { name: cluster.reCodedWith })}</p>
      )}
      <div className="cluster-top">
        <div>
          <ClusterChart cluster={cluster} actions={actions} />
          <ChartExplained cluster={cluster} />
          <ChartDecisions key={cluster.name} cluster={cluster} />
        </div>
        <WhyThisVerdict cluster={cluster} />
      </div>
      <div className="thirds">
        <WhereInside detail={detail} />
        <WhatTheySay detail={detail} />
        <HowItEnds detail={detail} />
      </div>
      <ClusterBy detail={detail} />
      {detail.subcategories.length > 0 && <Subcategories detail={detail} />}
      <ClusterRecords cluster={cluster} records={records} />
      <CaseList detail={detail} />
    </article>
  );
}
