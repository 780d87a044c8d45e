import type { ThemeChange, ThemesState } from '../../../shared/model/themes.ts';
import { shortName } from '../../../shared/words/short-name.ts';
import { themeWords } from '../../../shared/words/theme-words.ts';
import { useCall } from '../../client/use-call.ts';
import { useWrite } from '../../client/use-write.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useThemeLabel } from './use-theme-label.ts';
import type { EditThemes } from './use-themes.ts';

/** The audit trail: every change by people, newest first, with its reason and its undo; and the last computation. */
export function ThemeHistory({ state, edit }: { state: ThemesState; edit: EditThemes }) {
  const { t } = useWords();
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  return (
    <Section title={t('themes.history')} note={t('themes.history-note')}>
      {state.changes.length === 0 ? (
        <p className="empty-line">{t('themes.history-none')}</p>
      ) : (
        <ul className="decisions" aria-label={t('themes.history')}>
          {state.changes.toReversed().map((change) => (
            <HistoryItem key={change.id} change={change} state={state} zone={zone} edit={edit} />
          ))}
        </ul>
      )}
      <LastRun state={state} zone={zone} />
    </Section>
  );
}

function HistoryItem({
  change,
  state,
  zone,
  edit,
}: {
  change: ThemeChange;
  state: ThemesState;
  zone: string;
  edit: EditThemes;
}) {
  const { t, lang } = useWords();
  const format = useFormat();
  const name = themeWords(change.content, useThemeLabel(state), lang);
  const date = format.instantShort(change.madeAt, zone);
  const by = change.who === '' ? date : t('decided.by', { who: change.who, date });
  return (
    <li className={change.undoneAt === null ? '' : 'is-undone'}>
      <span className="decision-what">{name}</span>
      {change.reason !== '' && <span className="decision-why">{change.reason}</span>}
      <span className="second">
        {by}
        {' · '}
        {change.undoneAt === null ? (
          <button
            type="button"
            className="link"
            disabled={edit.isBusy}
            aria-label={t('themes.undo-name', { name: shortName(name, 100) })}
            onClick={() => void edit.undo(change.id)}
          >
            {t('themes.undo')}
          </button>
        ) : (
          t('themes.undone', { date: format.instantShort(change.undoneAt, zone) })
        )}
      </span>
    </li>
  );
}

function LastRun({ state: { run }, zone }: { state: ThemesState; zone: string }) {
  const { t } = useWords();
  const format = useFormat();
  const undo = useWrite('themes.undo-run');
  if (run === null) return null;
  return (
    <p className="note note-below">
      {t('themes.runs', {
        date: format.instantShort(run.madeAt, zone),
        n: format.count(run.texts),
        themes: format.count(run.themes.length),
      })}{' '}
      <button type="button" className="link" disabled={undo.isRunning} onClick={() => void undo.run({ id: run.id })}>
        {t('themes.undo-run')}
      </button>
      {undo.error !== null && <span className="failed-line"> {undo.error.message}</span>}
    </p>
  );
}
