import type { ThemesState } from '../../../shared/model/themes.ts';
import { themeLabel } from '../../../shared/words/theme-label.ts';
import { useWords } from '../../ui/use-words.ts';

/** What a theme is called now; one that is not there any more, by its words. */
export function useThemeLabel(state: ThemesState): (id: number) => string {
  const { lang, t } = useWords();
  const now = new Map(state.themes.map(({ id, label }) => [id, label]));
  const kept = new Map(state.run?.themes.map(({ id, terms }) => [id, terms]));
  return (id) => {
    const terms = kept.get(id);
    return now.get(id) ?? (terms === undefined ? t('themes.unnamed') : themeLabel({ name: null, terms }, lang));
  };
}
