import { useState } from 'react';
import type { CaseSelection } from '../../../shared/model/case-selection.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CaseItem } from '../cluster/CaseItem.tsx';

const STEP = 50;
const MOST = 1000;

/** The cases that a selection holds within the view, newest first. */
export function CasesBehind({ selection }: { selection: CaseSelection }) {
  const { t } = useWords();
  const format = useFormat();
  const query = useViewQuery();
  const [limit, setLimit] = useState(STEP);
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  const cases = useCall('cases.behind', { query, selection, offset: 0, limit });
  return (
    <Awaited
      call={cases}
      isEmpty={({ rows }) => rows.length === 0}
      empty={<p className="empty-line">{t('cluster.examplesNone')}</p>}
    >
      {({ total, rows }) => (
        <>
          <p className="note">
            {t('cluster.casesNote', { shown: format.count(rows.length), all: format.count(total) })}
          </p>
          <ul className="cases">
            {rows.map((row) => (
              <CaseItem key={`${row.importId} ${row.caseId}`} row={row} zone={zone} />
            ))}
          </ul>
          {rows.length < Math.min(total, MOST) && (
            <button type="button" className="link" onClick={() => setLimit(Math.min(MOST, limit * 3))}>
              {t('cluster.moreCases')}
            </button>
          )}
        </>
      )}
    </Awaited>
  );
}
