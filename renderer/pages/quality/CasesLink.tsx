import { Link } from '@tanstack/react-router';
import type { QualityCases } from '../../../shared/model/quality.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { sharedView } from '../address/view-search.ts';
import { showOf } from './which-cases.ts';

/** A number that opens its cases; `name` says of what, for those who do not see what stands beside it. */
export function CasesLink({ which, n, name }: { which: QualityCases; n: number; name: string }) {
  const { t } = useWords();
  const format = useFormat();
  if (n === 0) return <>{format.count(0)}</>;
  return (
    <Link
      to="/data/quality"
      search={(view) => ({ ...sharedView(view), show: showOf(which) })}
      aria-label={`${format.count(n)}: ${t('quality.showCases', { name })}`}
    >
      {format.count(n)}
    </Link>
  );
}
