import { Link } from '@tanstack/react-router';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useDimensionLabel } from '../../ui/use-dimension-label.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { sharedView } from '../address/view-search.ts';
import { CancelledLines } from './CancelledLines.tsx';
import { NewValues, Sentinels, UnnamedValues, UnreadWords } from './CodeTables.tsx';
import { CustomerFacts } from './CustomerFacts.tsx';
import { MetricList } from './MetricList.tsx';
import { MissingTable } from './MissingTable.tsx';
import { MomentTable } from './MomentTable.tsx';
import { OpenedCases } from './OpenedCases.tsx';
import { qualityView } from './quality-view.ts';
import { Duplicates, FuzzyPairs } from './TwinTables.tsx';
import { whichOf } from './which-cases.ts';

/** What the data cannot say, and what will therefore not be shown. */
export function QualityPage() {
  const { t } = useWords();
  const format = useFormat();
  const { view, change } = useView();
  const label = useDimensionLabel();
  const quality = useCall('quality.read', qualityView(view));
  const which = whichOf(view.show);
  return (
    <>
      <header className="page-head">
        <h1>
          <Link to="/data" search={sharedView} className="crumb">
            {t('taxonomy.back')}
          </Link>{' '}
          <span className="soft">/</span> {t('quality.title')}
        </h1>
        <p className="page-facts">{t(view.filter === undefined ? 'quality.note' : 'quality.noteOfView')}</p>
        {view.filter !== undefined && (
          <p className="page-facts">
            {Object.entries(view.filter)
              .map(([field, values]) => `${label(field)}: ${values.join(', ')}`)
              .join(' · ')}{' '}
            <button
              type="button"
              className="link"
              onClick={() => change(({ filter: _filter, ...rest }) => rest, false)}
            >
              {t('filter.clearAll')}
            </button>
          </p>
        )}
      </header>
      <Awaited
        call={quality}
        isEmpty={({ cases }) => cases === 0}
        empty={<p className="empty-line">{t('empty.title')}</p>}
      >
        {(report) => (
          <>
            {report.asOf !== null && (
              <p className="note quality-as-of">
                {t('foot.asOf', { time: format.instant(report.asOf, report.zone) })}
                {view.asAt !== undefined && ` · ${t('filter.asAt', { n: String(view.asAt) })}`}
              </p>
            )}
            {which !== null && <OpenedCases key={view.show} which={which} zone={report.zone} />}
            <div className="quality-grid">
              <div>
                <MissingTable report={report} />
                <MetricList report={report} />
                <FuzzyPairs report={report} zone={report.zone} />
                <Duplicates report={report} />
              </div>
              <div>
                <MomentTable report={report} />
                <CustomerFacts report={report} />
                <CancelledLines report={report} />
                <NewValues report={report} />
                <UnnamedValues report={report} />
                <UnreadWords report={report} />
                <Sentinels report={report} />
              </div>
            </div>
          </>
        )}
      </Awaited>
    </>
  );
}
