import { dimensionLabel } from '../../shared/words/dimension-words.ts';
import { useWords } from './use-words.ts';

/** The name of a field in the language of the interface; an unknown field keeps its id. */
export function useDimensionLabel(): (field: string) => string {
  const { lang } = useWords();
  return (field) => dimensionLabel(field, lang);
}
