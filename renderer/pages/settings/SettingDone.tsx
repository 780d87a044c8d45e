import { troubleWords } from '../../../shared/words/trouble-words.ts';
import { settingWords } from '../../../shared/words/setting-words.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { useWords } from '../../ui/use-words.ts';
import type { ChangeSettings } from './use-settings.ts';

/** What was just set, and taking it back. */
export function SettingDone({ settings }: { settings: ChangeSettings }) {
  const { t, lang } = useWords();
  const { last, error, undo } = settings;
  const name = last === null ? '' : shortName(settingWords(last.setting.content, lang), 120);
  return (
    <div role="status" className="done-line">
      {last !== null && (
        <>
          {t(last.isUndone ? 'setting.undone-done' : 'setting.done', { name })}{' '}
          {!last.isUndone && (
            <button
              type="button"
              className="link"
              aria-label={t('setting.undo-name', { name })}
              onClick={() => void undo(last.setting.id)}
            >
              {t('setting.undo')}
            </button>
          )}
        </>
      )}
      {error !== null && <span className="failed-line">{troubleWords(error, lang)}</span>}
    </div>
  );
}
