import { bottomLine } from '../../../shared/words/bottom-line.ts';
import { useCall } from '../../client/use-call.ts';
import type { Analysis } from '../../../shared/model/analysis.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Spans } from '../../ui/Spans.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { queryOf } from '../address/view-search.ts';
import { EmptyStore } from '../data/EmptyStore.tsx';
import { MeasureTable } from './MeasureTable.tsx';
import { OneOffLine } from './OneOffLine.tsx';
import { RealChanges } from './RealChanges.tsx';

/** The start page: what really changed, what did not, how we are doing. */
export function ThisMonthPage() {
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
          isEmpty={({ counts }) => counts.complaints === 0}
          empty={<p className="empty-line">{t('empty.filtered')}</p>}
        >
          {(value) => <MonthView analysis={value} />}
        </Awaited>
      )}
    </Awaited>
  );
}

function MonthView({ analysis }: { analysis: Analysis }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const facts = [
    count('now.complaints', analysis.counts.complaintsMonth),
    ...(analysis.counts.orders > 0 ? [count('now.orders', analysis.counts.ordersMonth)] : []),
    t(analysis.isComplete ? 'now.complete' : 'now.partial'),
  ];
  return (
    <>
      <header className="page-head">
        <h1>{format.period(analysis.month)}</h1>
        <p className="page-facts">{facts.join(' · ')}</p>
      </header>
      <p className="bottom-line">
        <Spans spans={bottomLine(analysis, lang)} />
      </p>
      <RealChanges analysis={analysis} />
      <OneOffLine analysis={analysis} />
      <MeasureTable analysis={analysis} />
    </>
  );
}
