import type { ThemesState, ThemesView } from '../../../shared/model/themes.ts';
import { useCall } from '../../client/use-call.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { Explained } from '../../ui/Explained.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useViewQuery } from '../address/use-view-query.ts';
import { ExcludedWords } from './ExcludedWords.tsx';
import { FindThemes } from './FindThemes.tsx';
import { ThemeDoneLine } from './ThemeDoneLine.tsx';
import { ThemeTable } from './ThemeTable.tsx';
import type { EditThemes } from './use-themes.ts';

/** The themes of the view, and how fresh they are. */
export function ThemesInView({ state, edit }: { state: ThemesState; edit: EditThemes }) {
  const { t } = useWords();
  const query = useViewQuery();
  const view = useCall('themes.read', { query });
  return (
    <>
      <Awaited call={view}>
        {(value) =>
          'why' in value ? (
            <p className="empty-line">{value.why}</p>
          ) : (
            <>
              <Facts view={value} />
              <div className="theme-freshness">
                <Freshness state={state} />
                <ExcludedWords state={state} edit={edit} />
              </div>
              <ThemeDoneLine state={state} edit={edit} />
              {value.themes.length === 0 ? (
                <p className="empty-line">{t('themes.empty')}</p>
              ) : (
                <ThemeTable view={value} state={state} edit={edit} />
              )}
              <div className="themes-below">
                <Explained>{t('themes.how')}</Explained>
              </div>
            </>
          )
        }
      </Awaited>
    </>
  );
}

function Facts({ view }: { view: ThemesView }) {
  const { t } = useWords();
  const format = useFormat();
  const { texts, cases, other, unplaced } = view;
  return (
    <p className="page-facts">
      {t('themes.facts', {
        texts: format.count(texts + unplaced),
        cases: format.count(cases),
        other: format.count(other),
      })}{' '}
      {unplaced > 0 && t('themes.unplaced', { n: format.count(unplaced) })}
    </p>
  );
}

/** Whether the themes are those of today, and the way to bring them there. */
function Freshness({ state }: { state: ThemesState }) {
  const { t } = useWords();
  const format = useFormat();
  const why = state.isOutdated
    ? t('themes.outdated')
    : state.later > 0
      ? t('themes.update-why', { n: format.count(state.later) })
      : null;
  return (
    <>
      <p className="note">{why ?? t('themes.found')}</p>
      {(why !== null || state.job !== null) && <FindThemes state={state} isMain />}
    </>
  );
}
