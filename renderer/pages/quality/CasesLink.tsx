import { Link } from '@tanstack/react-router';
import type { QualityCases } from '../../../shared/model/quality.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { showOf } from './which-cases.ts';

/** A number (or other words, one below the other) that opens its cases; `name` says of what, for those who do not see what stands beside it. */
export function CasesLink({ which, n, name }: { which: QualityCases; n: number | string | null; name: string }) {
  const { t } = useWords();
  const format = useFormat();
  if (n === 0) return <>{format.count(0)}</>;
  const shown = n === null ? t('quality.show') : typeof n === 'number' ? format.count(n) : n;
  return (
    <Link
      to="/data/quality"
      search={(view) => ({ ...sharedView(view), show: showOf(which) })}
      aria-label={`${shown.replace('\n', ', ')}: ${t('quality.showCases', { name })}`}
    >
      {shown}
    </Link>
  );
}
