import { useDeferredValue, useState, type ReactNode } from 'react';
import type { CaseRow } from '../../../shared/model/analysis.ts';
import { MOST_LINES } from '../../../shared/model/cause.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { useWords } from '../../ui/use-words.ts';
import { FIRST_CASES, FoundCases } from '../cases/FoundCases.tsx';
import { useNarrativeSearch } from '../themes/use-narrative-search.ts';

/** The cluster's cases, newest first or by what customers wrote, each with a box to tick. */
export function ClusterCases({
  subject: { category, touchpoint },
  ids,
  onChange,
}: {
  subject: ClusterSubject;
  ids: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [limit, setLimit] = useState(FIRST_CASES);
  const text = useDeferredValue(typed.trim());
  const query = { filter: { category: [category], touchpoint: [touchpoint] } };
  const all = useCall('cases.list', { query, offset: 0, limit }, { isEnabled: text === '' });
  const found = useNarrativeSearch({ query, text, limit });
  const box = ({ caseId }: CaseRow): ReactNode => {
    const isChosen = ids.includes(caseId);
    return (
      <input
        type="checkbox"
        aria-label={t('cause.case-link', { id: caseId })}
        checked={isChosen}
        disabled={!isChosen && ids.length >= MOST_LINES}
        onChange={() => onChange(isChosen ? ids.filter((one) => one !== caseId) : [...ids, caseId])}
      />
    );
  };
  const shared = { limit, onMore: setLimit, renderMark: box };
  return (
    <>
      <input
        type="search"
        className="field"
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        maxLength={200}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {text === '' ? (
        <FoundCases call={all} {...shared} />
      ) : (
        <FoundCases
          call={
            found.state === 'data'
              ? { ...found, value: { ...found.value, rows: found.value.rows.map(({ row }) => row) } }
              : found
          }
          {...shared}
          order="cases.match-note"
          empty="search.none"
        />
      )}
    </>
  );
}
