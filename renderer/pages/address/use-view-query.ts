import { useMemo } from 'react';
import type { AnalysisQuery } from '../../../shared/model/analysis.ts';
import { useWords } from '../../ui/use-words.ts';
import { useView } from './use-view.ts';
import { queryOf } from './view-search.ts';

/** The analysis that the address asks for, in the language of the interface. */
export function useViewQuery(): AnalysisQuery {
  const { view } = useView();
  const { lang } = useWords();
  return useMemo(() => (lang === 'en' ? queryOf(view) : { ...queryOf(view), lang }), [view, lang]);
}
