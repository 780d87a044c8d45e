import type { ThemesState } from '../../../shared/model/themes.ts';
import { Section } from '../../ui/Section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useWords } from '../../ui/use-words.ts';
import { FindThemes } from './FindThemes.tsx';

/** About so long takes the learning, and so long each narrative. */
const LEARNING_MS = 4000;
const NARRATIVE_MS = 0.06;

/** Before anybody has asked for themes: what they are, and the way to them. */
export function StartThemes({ state }: { state: ThemesState }) {
  const { t } = useWords();
  const format = useFormat();
  if (state.later === 0) return <p className="empty-line">{t('themes.start-empty')}</p>;
  const time = format.duration(LEARNING_MS + NARRATIVE_MS * state.later);
  return (
    <Section title={t('themes.start-title')} className="themes-start">
      <p className="note">{t('themes.start', { n: format.count(state.later), time })}</p>
      <FindThemes state={state} isMain />
    </Section>
  );
}
