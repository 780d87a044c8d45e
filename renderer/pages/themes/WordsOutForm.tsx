import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { ThemeForm } from './ThemeForm.tsx';
import { partedWords } from './parted-words.ts';
import type { EditThemes } from './use-themes.ts';
import { InputField } from '../decisions/fields.tsx';

/** Words that say nothing here are taken out. */
export function WordsOutForm({ proposed, edit, onDone }: { proposed: string; edit: EditThemes; onDone: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState(proposed);
  const words = partedWords(text);
  return (
    <ThemeForm
      title={t('themes.exclude-title')}
      content={words.length === 0 ? null : { kind: 'exclude', words }}
      edit={edit}
      onDone={onDone}
    >
      <p className="note">{t('themes.exclude-what')}</p>
      <InputField label={t('themes.exclude-words')} value={text} onChange={setText} isFirst />
    </ThemeForm>
  );
}
