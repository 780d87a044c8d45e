import { useState, type ReactNode } from 'react';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import type { ClusterSubject } from '../../../shared/model/decision.ts';
import { useCall } from '../../client/use-call.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CasesDialog } from '../cases/CasesDialog.tsx';
import { FIRST_CASES, FoundCases } from '../cases/FoundCases.tsx';

/** A number of a theme of the whole store that opens its cases in the view. */
export function ThemeCasesLink({
  theme,
  within,
  children,
}: {
  theme: ThemeResult;
  /** Only the cases of this cluster; left out: of the view. */
  within?: ClusterSubject;
  children: ReactNode;
}) {
  return (
    <CasesDialog name={theme.label} open={children}>
      <ThemeCases id={theme.id} within={within} />
    </CasesDialog>
  );
}

function ThemeCases({ id, within }: { id: number; within: ClusterSubject | undefined }) {
  const view = useViewQuery();
  const cluster = within === undefined ? {} : { category: [within.category], touchpoint: [within.touchpoint] };
  const query = { ...view, filter: { ...view.filter, ...cluster } };
  const [limit, setLimit] = useState(FIRST_CASES);
  const cases = useCall('themes.cases', { query, theme: id, offset: 0, limit });
  return <FoundCases call={cases} limit={limit} onMore={setLimit} />;
}
