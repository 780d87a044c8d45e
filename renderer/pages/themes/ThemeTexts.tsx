import { useState } from 'react';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useCall } from '../../client/use-call.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { CasesDialog } from '../cases/CasesDialog.tsx';
import { FIRST_CASES, FoundCases } from '../cases/FoundCases.tsx';

/** The evidence about a theme, its most typical texts, and all its cases when asked for. */
export function ThemeTexts({ theme, hasCases = true }: { theme: ThemeResult; hasCases?: boolean }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <>
      <p className="theme-words">{theme.judged.words}</p>
      <p className="note">{t('themes.examples')}</p>
      <ul className="cases">
        {theme.examples.map((example) => (
          <li key={example} className="case-text">
            {example}
          </li>
        ))}
      </ul>
      {hasCases && (
        <p className="second">
          <CasesDialog name={theme.label} open={t('themes.cases', { n: format.count(theme.n) })}>
            <ThemeCases id={theme.id} />
          </CasesDialog>
        </p>
      )}
    </>
  );
}

function ThemeCases({ id }: { id: number }) {
  const query = useViewQuery();
  const [limit, setLimit] = useState(FIRST_CASES);
  const cases = useCall('themes.cases', { query, theme: id, offset: 0, limit });
  return <FoundCases call={cases} limit={limit} onMore={setLimit} />;
}
