import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseRow, TextSpan } from '../../../shared/model/analysis.ts';
import { NO_NAME } from '../../../shared/model/taxonomy.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { CaseItem } from '../cluster/CaseItem.tsx';

/** The place in a case's text where the words stand; opened, the whole case and the way to its cluster. */
export function SearchHit({ hit, zone }: { hit: { row: CaseRow; found: readonly TextSpan[] }; zone: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const { row, found } = hit;
  const category = row.category ?? NO_NAME;
  const touchpoint = row.touchpoint ?? NO_NAME;
  if (isOpen)
    return (
      <>
        <CaseItem row={row} zone={zone} />
        <li className="second search-hit-links">
          <Link to="/clusters/$category/$touchpoint" params={{ category, touchpoint }} search={sharedView}>
            {`${category} / ${touchpoint}`}
          </Link>{' '}
          <button type="button" className="link" aria-expanded="true" onClick={() => setOpen(false)}>
            {t('search.less')}
          </button>
        </li>
      </>
    );
  return (
    <li className="search-hit">
      <button
        type="button"
        className="search-hit-case"
        aria-expanded="false"
        aria-label={t('search.open', { name: row.caseId })}
        onClick={() => setOpen(true)}
      >
        {row.caseId}
      </button>{' '}
      <span className="case-text">
        {found.map((span, i) =>
          span.isStrong === true ? <mark key={i}>{span.text}</mark> : <span key={i}>{span.text}</span>,
        )}
      </span>
    </li>
  );
}
