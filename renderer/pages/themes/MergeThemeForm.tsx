import { useState } from 'react';
import type { ThemeResult, ThemesState } from '../../../shared/model/themes.ts';
import { useWords } from '../../ui/use-words.ts';
import { ChoiceField } from '../decisions/fields.tsx';
import { ThemeForm } from './ThemeForm.tsx';
import type { EditThemes } from './use-themes.ts';

/** Another theme takes a theme in. */
export function MergeThemeForm({
  theme,
  state,
  edit,
  onDone,
}: {
  theme: ThemeResult;
  state: ThemesState;
  edit: EditThemes;
  onDone: () => void;
}) {
  const { t } = useWords();
  const [into, setInto] = useState('');
  const others = state.themes
    .filter(({ id }) => id !== theme.id)
    .toSorted((a, b) => a.label.localeCompare(b.label))
    .map(({ id, label }) => ({ value: String(id), label }));
  return (
    <ThemeForm
      title={t('themes.merge-title', { name: theme.label })}
      content={into === '' ? null : { kind: 'merge', themes: [theme.id], into: Number(into) }}
      edit={edit}
      onDone={onDone}
    >
      <ChoiceField
        label={t('themes.merge-into')}
        value={into}
        choices={[{ value: '', label: '…' }, ...others]}
        onChange={setInto}
      />
    </ThemeForm>
  );
}
