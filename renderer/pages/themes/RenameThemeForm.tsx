import { useState } from 'react';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useWords } from '../../ui/use-words.ts';
import { ThemeForm } from './ThemeForm.tsx';
import { isReadable } from './parted-words.ts';
import type { EditThemes } from './use-themes.ts';
import { InputField } from '../decisions/fields.tsx';

/** A name of its own for a theme. */
export function RenameThemeForm({ theme, edit, onDone }: { theme: ThemeResult; edit: EditThemes; onDone: () => void }) {
  const { t } = useWords();
  const [name, setName] = useState(theme.name ?? theme.terms.join(', '));
  return (
    <ThemeForm
      title={t('themes.rename-title', { name: theme.label })}
      content={isReadable(name) ? { kind: 'rename', theme: theme.id, name: name.trim() } : null}
      edit={edit}
      onDone={onDone}
    >
      <InputField label={t('themes.new-name')} value={name} onChange={setName} isFirst />
    </ThemeForm>
  );
}
