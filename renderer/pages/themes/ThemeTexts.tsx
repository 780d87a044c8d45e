import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { ThemeCasesLink } from './ThemeCasesLink.tsx';

/** The evidence about a theme, its most typical texts, and all its cases when asked for. */
export function ThemeTexts({ theme, hasCases = true }: { theme: ThemeResult; hasCases?: boolean }) {
  const { t } = useWords();
  const format = useFormat();
  return (
    <>
      <p className="theme-words">{theme.judged.words}</p>
      <p className="note">{t('themes.examples')}</p>
      <ul className="cases">
        {theme.examples.map((example) => (
          <li key={example} className="case-text">
            {example}
          </li>
        ))}
      </ul>
      {hasCases && (
        <p className="second">
          <ThemeCasesLink theme={theme}>{t('themes.cases', { n: format.count(theme.n) })}</ThemeCasesLink>
        </p>
      )}
    </>
  );
}
