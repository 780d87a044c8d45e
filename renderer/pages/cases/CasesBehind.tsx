import { useState } from 'react';
import type { CaseSelection } from '../../../shared/model/case-selection.ts';
import { useCall } from '../../client/use-call.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { FIRST_CASES, FoundCases } from './FoundCases.tsx';

/** The cases that a selection holds within the view, newest first. */
export function CasesBehind({ selection }: { selection: CaseSelection }) {
  const query = useViewQuery();
  const [limit, setLimit] = useState(FIRST_CASES);
  const cases = useCall('cases.behind', { query, selection, offset: 0, limit });
  return <FoundCases call={cases} limit={limit} onMore={setLimit} />;
}
