import type { ThemeResult, ThemesState } from '../../../shared/model/themes.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { MergeThemeForm } from './MergeThemeForm.tsx';
import { RenameThemeForm } from './RenameThemeForm.tsx';
import { SplitThemeForm } from './SplitThemeForm.tsx';
import { WordsOutForm } from './WordsOutForm.tsx';
import type { EditThemes } from './use-themes.ts';

/** What people can do with a theme. */
export function ThemeActions({ theme, state, edit }: { theme: ThemeResult; state: ThemesState; edit: EditThemes }) {
  const { t } = useWords();
  const { label } = theme;
  return (
    <p className="value-actions second">
      <DecisionDialog open={t('themes.rename')} openName={`${t('themes.rename')} ${label}`}>
        {(close) => <RenameThemeForm theme={theme} edit={edit} onDone={close} />}
      </DecisionDialog>
      <DecisionDialog open={t('themes.merge')} openName={`${t('themes.merge')} ${label}`}>
        {(close) => <MergeThemeForm theme={theme} state={state} edit={edit} onDone={close} />}
      </DecisionDialog>
      <DecisionDialog open={t('themes.split')} openName={`${t('themes.split')} ${label}`}>
        {(close) => <SplitThemeForm theme={theme} edit={edit} onDone={close} />}
      </DecisionDialog>
      <DecisionDialog open={t('themes.exclude')} openName={`${t('themes.exclude')} ${label}`}>
        {(close) => <WordsOutForm proposed="" edit={edit} onDone={close} />}
      </DecisionDialog>
    </p>
  );
}
