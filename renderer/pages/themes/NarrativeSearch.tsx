import { useState } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { useView } from '../address/use-view.ts';

/** The field that searches what customers wrote; what is searched for is part of the address. */
export function NarrativeSearch() {
  const { t } = useWords();
  const { view, change } = useView();
  const [text, setText] = useState(view.q ?? '');
  return (
    <form
      role="search"
      className="narrative-search"
      onSubmit={(event) => {
        event.preventDefault();
        change(({ q: _q, ...rest }) => (text.trim() === '' ? rest : { ...rest, q: text.trim() }));
      }}
    >
      <input
        type="search"
        className="field"
        aria-label={t('search.label')}
        placeholder={t('search.label')}
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="button">
        {t('search.go')}
      </button>
    </form>
  );
}
