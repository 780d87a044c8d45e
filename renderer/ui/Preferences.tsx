import type { ChangeEvent } from 'react';
import { chooseLang, useWords } from './use-words.ts';
import { useThemeChoice, type ThemeChoice } from './use-theme.ts';

const THEMES = ['system', 'light', 'dark'] as const satisfies readonly ThemeChoice[];

/** Colours and language of the interface. */
export function Preferences() {
  const { t, lang } = useWords();
  const [theme, setTheme] = useThemeChoice();
  const onTheme = (event: ChangeEvent<HTMLSelectElement>): void => {
    const chosen = THEMES.find((name) => name === event.target.value);
    if (chosen !== undefined) setTheme(chosen);
  };
  return (
    <div className="preferences">
      <label>
        <span>{t('theme.label')}</span>
        <select value={theme} onChange={onTheme}>
          {THEMES.map((name) => (
            <option key={name} value={name}>
              {t(`theme.${name}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('language.label')}</span>
        <select value={lang} onChange={(event) => chooseLang(event.target.value === 'de' ? 'de' : 'en')}>
          <option value="en">{t('language.en')}</option>
          <option value="de">{t('language.de')}</option>
        </select>
      </label>
    </div>
  );
}
