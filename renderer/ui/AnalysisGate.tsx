import type { ReactNode } from 'react';
import type { Analysis } from '../../shared/model/analysis.ts';
import { useCall } from '../client/use-call.ts';
import { useViewQuery } from '../pages/address/use-view-query.ts';
import { EmptyStore } from '../pages/data/EmptyStore.tsx';
import { Awaited } from './Awaited.tsx';
import { useWords } from './use-words.ts';

/** Asks for the analysis of the view and draws its states; an empty store says what to do. */
export function AnalysisGate({ children }: { children: (analysis: Analysis) => ReactNode }) {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const analysis = useCall('analysis.read', useViewQuery(), { isEnabled: hasCases });
  return (
    <Awaited call={info} isEmpty={({ store }) => store.cases === 0} empty={<EmptyStore />}>
      {() => (
        <Awaited
          call={analysis}
          isEmpty={({ counts }) => counts.complaints === 0}
          empty={<p className="empty-line">{t('empty.filtered')}</p>}
        >
          {children}
        </Awaited>
      )}
    </Awaited>
  );
}
