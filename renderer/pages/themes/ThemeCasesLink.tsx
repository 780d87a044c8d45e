import { useState, type ReactNode } from 'react';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useCall } from '../../client/use-call.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CasesDialog } from '../cases/CasesDialog.tsx';
import { FIRST_CASES, FoundCases } from '../cases/FoundCases.tsx';

/** A number of a theme of the whole store that opens its cases in the view. */
export function ThemeCasesLink({ theme, children }: { theme: ThemeResult; children: ReactNode }) {
  return (
    <CasesDialog name={theme.label} open={children}>
      <ThemeCases id={theme.id} />
    </CasesDialog>
  );
}

function ThemeCases({ id }: { id: number }) {
  const query = useViewQuery();
  const [limit, setLimit] = useState(FIRST_CASES);
  const cases = useCall('themes.cases', { query, theme: id, offset: 0, limit });
  return <FoundCases call={cases} limit={limit} onMore={setLimit} />;
}
