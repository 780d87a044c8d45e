import { useState } from 'react';
import type { ThemeResult } from '../../../shared/model/themes.ts';
import { useWords } from '../../ui/use-words.ts';
import { ThemeForm } from './ThemeForm.tsx';
import { SplitPreview } from './SplitPreview.tsx';
import { isReadable, partedWords } from './parted-words.ts';
import type { EditThemes } from './use-themes.ts';
import { InputField } from '../decisions/fields.tsx';

/** The texts of a theme with some words become a theme of their own. */
export function SplitThemeForm({ theme, edit, onDone }: { theme: ThemeResult; edit: EditThemes; onDone: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const words = partedWords(text);
  const called = isReadable(name) ? name.trim() : words.join(', ').slice(0, 200);
  return (
    <ThemeForm
      title={t('themes.split-title', { name: theme.label })}
      content={words.length === 0 ? null : { kind: 'split', theme: theme.id, words, name: called }}
      edit={edit}
      onDone={onDone}
    >
      <p className="note">{t('themes.split-what')}</p>
      <InputField label={t('themes.split-words')} value={text} onChange={setText} isFirst />
      <SplitPreview theme={theme.id} words={words} onChoose={(chosen) => setText(chosen.join(', '))} />
      <InputField label={t('themes.split-name')} value={name} onChange={setName} />
    </ThemeForm>
  );
}
