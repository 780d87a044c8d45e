import type { ReactNode } from 'react';
import type { FollowUp } from '../../../shared/model/follow-up.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { EmptyStore } from '../data/EmptyStore.tsx';

/** Asks for what goes beyond the month and draws its states; an empty store says what to do. */
export function FollowUpGate({ children }: { children: (followUp: FollowUp) => ReactNode }) {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const hasCases = info.state === 'data' && info.value.store.cases > 0;
  const followUp = useCall('followup.read', useViewQuery(), { isEnabled: hasCases });
  return (
    <Awaited call={info} isEmpty={({ store }) => store.cases === 0} empty={<EmptyStore />}>
      {() => (
        <Awaited
          call={followUp}
          isEmpty={({ cases }) => cases === 0}
          empty={<p className="empty-line">{t('empty.filtered')}</p>}
        >
          {children}
        </Awaited>
      )}
    </Awaited>
  );
}
