import type { ThemesState } from '../../../shared/model/themes.ts';
import { themeWords } from '../../../shared/words/theme-words.ts';
import { DoneLine } from '../../ui/DoneLine.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useThemeLabel } from './use-theme-label.ts';
import type { EditThemes } from './use-themes.ts';

/** What was just changed in the themes, and taking it back. */
export function ThemeDoneLine({ state, edit: { last, error, undo } }: { state: ThemesState; edit: EditThemes }) {
  const { lang } = useWords();
  const labelOf = useThemeLabel(state);
  return (
    <DoneLine
      last={last === null ? null : { name: themeWords(last.change.content, labelOf, lang), isUndone: last.isUndone }}
      onUndo={() => last !== null && void undo(last.change.id)}
      error={error}
    />
  );
}
