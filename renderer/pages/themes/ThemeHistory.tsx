import { troubleWords } from '../../../shared/words/trouble-words.ts';
import type { ThemesState } from '../../../shared/model/themes.ts';
import { themeWords } from '../../../shared/words/theme-words.ts';
import { useCall } from '../../client/use-call.ts';
import { useWrite } from '../../client/use-write.ts';
import { ChangeHistory } from '../../ui/ChangeHistory.tsx';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { useThemeLabel } from './use-theme-label.ts';
import type { EditThemes } from './use-themes.ts';

/** The audit trail: every change by people, newest first, with its reason and its undo; and the last computation. */
export function ThemeHistory({ state, edit }: { state: ThemesState; edit: EditThemes }) {
  const { t, lang } = useWords();
  const labelOf = useThemeLabel(state);
  const info = useCall('app.info', {});
  const zone = info.state === 'data' ? info.value.store.zone : 'UTC';
  return (
    <Section title={t('themes.history')} note={t('themes.history-note')}>
      <ChangeHistory
        title={t('themes.history')}
        none={t('themes.history-none')}
        changes={state.changes}
        nameOf={(content) => themeWords(content, labelOf, lang)}
        zone={zone}
        edit={edit}
      />
      <LastRun state={state} zone={zone} />
    </Section>
  );
}

function LastRun({ state: { run }, zone }: { state: ThemesState; zone: string }) {
  const { t, count, lang } = useWords();
  const format = useFormat();
  const undo = useWrite('themes.undo-run');
  if (run === null) return null;
  return (
    <p className="note note-below">
      {t('themes.runs', {
        date: format.instantShort(run.madeAt, zone),
        n: count('themes.run-texts', run.texts),
        themes: count('themes.run-themes', run.themes.length),
      })}{' '}
      <button type="button" className="link" disabled={undo.isRunning} onClick={() => void undo.run({ id: run.id })}>
        {t('themes.undo-run')}
      </button>
      {undo.error !== null && <span className="failed-line"> {troubleWords(undo.error, lang)}</span>}
    </p>
  );
}
