import type { ReactNode } from 'react';
import { useWords } from '../../ui/use-words.ts';

/**
 * Why a number opens no cases. `estimate`: computed from all the cases compared, so that no set of them is the number.
 * `others`: counts customers who had not complained. `assumption`: an assumption times the customers heard. `ratio`: a mean or a ratio
 * over cases that a number beside it opens. Each stands beside a link to the nearest set.
 */
export type WhyNoCases = 'estimate' | 'others' | 'assumption' | 'ratio';

/** A number that is no set of cases, and why: every other one is a CasesLink. */
export function NoCases({ why, children }: { why: WhyNoCases; children: ReactNode }) {
  const { t } = useWords();
  return (
    <span data-no-cases={why} title={t(`cases.none-${why}`)}>
      {children}
    </span>
  );
}
