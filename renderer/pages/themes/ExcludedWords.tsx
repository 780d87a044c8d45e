import type { ThemesState } from '../../../shared/model/themes.ts';
import { namesWords } from '../../../shared/words/taxonomy-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { DecisionDialog } from '../decisions/DecisionDialog.tsx';
import { WordsOutForm } from './WordsOutForm.tsx';
import type { EditThemes } from './use-themes.ts';

/** Words that are out, and taking more out. */
export function ExcludedWords({ state, edit }: { state: ThemesState; edit: EditThemes }) {
  const { t, lang } = useWords();
  return (
    <p className="value-actions second">
      {state.excluded.length > 0 && <span>{t('themes.excluded', { words: namesWords(state.excluded, lang) })}</span>}
      <DecisionDialog open={t('themes.exclude')} openName={t('themes.exclude')}>
        {(close) => <WordsOutForm proposed="" edit={edit} onDone={close} />}
      </DecisionDialog>
    </p>
  );
}
