import { useCall } from '../../client/use-call.ts';
import { AnalysisGate } from '../../ui/AnalysisGate.tsx';
import { Awaited } from '../../ui/Awaited.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';
import { NarrativeSearch } from './NarrativeSearch.tsx';
import { SearchResults } from './SearchResults.tsx';
import { StartThemes } from './StartThemes.tsx';
import { ThemeEvents } from './ThemeEvents.tsx';
import { ThemeHistory } from './ThemeHistory.tsx';
import { ThemesInView } from './ThemesInView.tsx';
import { useThemes } from './use-themes.ts';

/** What customers say, over all cases of the view: themes with their verdicts, what happened to them, what people changed. */
export function ThemesPage() {
  const { t, lang } = useWords();
  const { view } = useView();
  const edit = useThemes();
  const state = useCall('themes.state', { lang, ...(view.asAt === undefined ? {} : { asAt: view.asAt }) });
  return (
    <>
      <header className="page-head">
        <h1>{t('themes.title')}</h1>
        <NarrativeSearch key={view.q ?? ''} />
      </header>
      <AnalysisGate>
        {() => (
          <>
            {view.q !== undefined && <SearchResults key={view.q} text={view.q} />}
            <Awaited call={state}>
              {(value) =>
                value.run === null ? (
                  <StartThemes state={value} />
                ) : (
                  <>
                    <ThemesInView state={value} edit={edit} />
                    <ThemeEvents events={value.events} />
                    <ThemeHistory state={value} edit={edit} />
                  </>
                )
              }
            </Awaited>
          </>
        )}
      </AnalysisGate>
    </>
  );
}
