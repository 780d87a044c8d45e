import type { ThemesState } from '../../../shared/model/themes.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { themeWords } from '../../../shared/words/theme-words.ts';
import { useWords } from '../../ui/use-words.ts';
import { useThemeLabel } from './use-theme-label.ts';
import type { EditThemes } from './use-themes.ts';

/** What was just changed, and taking it back. */
export function ThemeDoneLine({ state, edit }: { state: ThemesState; edit: EditThemes }) {
  const { t, lang } = useWords();
  const labelOf = useThemeLabel(state);
  const { last, error, undo } = edit;
  const name = last === null ? '' : shortName(themeWords(last.change.content, labelOf, lang), 100);
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'themes.undone-now' : 'themes.done', { name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={t('themes.undo-name', { name })}
              onClick={() => void undo(last.change.id)}
            >
              {t('themes.undo')}
            </button>
          )}
        </>
      )}
      {error !== null && <span className="failed-line">{error.message}</span>}
    </div>
  );
}
