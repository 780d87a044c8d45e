import type { ReactNode } from 'react';
import type { CaseRow } from '../../../shared/model/analysis.ts';
import { useCall, type Called } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CaseItem } from '../cluster/CaseItem.tsx';

export const FIRST_CASES = 50;
const MOST = 1000;

/** Cases, newest first unless said otherwise, and more of them when asked for. */
export function FoundCases({
  call,
  limit,
  onMore,
  renderMark,
  order = 'cluster.casesNote',
  empty = 'cluster.examplesNone',
}: {
  call: Called<{ total: number; rows: readonly CaseRow[] }>;
  limit: number;
  onMore: (limit: number) => void;
  /** Beside each case: a way to choose it. */
  renderMark?: (row: CaseRow) => ReactNode;
  /** In which order they are, and what is said when there are none. */
  order?: 'cluster.casesNote' | 'cases.match-note';
  empty?: 'cluster.examplesNone' | 'search.none';
}) {
  const { t } = useWords();
  const format = useFormat();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  return (
    <Awaited call={call} isEmpty={({ rows }) => rows.length === 0} empty={<p className="empty-line">{t(empty)}</p>}>
      {({ total, rows }) => (
        <>
          <p className="note">{t(order, { shown: format.count(rows.length), all: format.count(total) })}</p>
          <ul className="cases">
            {rows.map((row) => (
              <CaseItem key={`${row.importId} ${row.caseId}`} row={row} zone={zone} mark={renderMark?.(row)} />
            ))}
          </ul>
          {rows.length < Math.min(total, MOST) && (
            <button type="button" className="link" onClick={() => onMore(Math.min(MOST, limit * 3))}>
              {t('cluster.moreCases')}
            </button>
          )}
        </>
      )}
    </Awaited>
  );
}
