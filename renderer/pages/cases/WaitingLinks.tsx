import type { SelectionGroup } from '../../../shared/model/case-selection.ts';
import type { ClockName } from '../../../shared/model/setting.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { CasesLink } from './CasesLink.tsx';

type Of = {
  metric: string;
  title: string;
  group?: SelectionGroup;
  clock?: ClockName;
  within?: readonly SelectionGroup[];
};

/** A 90th percentile: opens the cases that waited longer than it, those still open among them. */
export function SlowestLink({ ms, metric, title, ...narrower }: Of & { ms: number | null }) {
  const { t } = useWords();
  const format = useFormat();
  if (ms === null) return t('cluster.notReached');
  return (
    <CasesLink
      selection={{ of: 'waiting', metric, ms, isLonger: true, ...narrower }}
      name={t('cases.longer', { title, time: format.duration(ms) })}
    >
      {format.duration(ms)}
    </CasesLink>
  );
}

/** A number at risk: opens the cases that are still under observation at that time. */
export function AtRiskLink({ ms, n, metric, title, ...narrower }: Of & { ms: number; n: number }) {
  const { t } = useWords();
  const format = useFormat();
  if (n === 0) return '0';
  return (
    <CasesLink
      selection={{ of: 'waiting', metric, ms, isLonger: false, ...narrower }}
      name={t('cases.at-risk', { title, time: format.duration(ms) })}
    >
      {format.count(n)}
    </CasesLink>
  );
}
