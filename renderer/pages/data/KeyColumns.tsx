import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { useWords } from '../../ui/use-words.ts';
import { idFieldOf, withKeyColumn } from './key-columns.ts';

/** What names a row where no column holds a number of its own: some columns together, or its whole content. */
export function KeyColumns({
  recognition,
  options,
  onOptions,
}: {
  recognition: Recognition;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  const id = recognition.kind === null ? null : idFieldOf(recognition.kind);
  if (id === null || recognition.columns.some(({ field }) => field === id)) return null;
  const chosen = recognition.options.key ?? options.key ?? [];
  const isContent = chosen.length === 0 && options.map?.[id] === '*';
  return (
    <fieldset className="choices key-columns">
      <legend className="second">{t('key.title')}</legend>
      {recognition.columns.map(({ name, position }) => (
        <label key={position}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={({ target }) => onOptions(withKeyColumn(options, id, chosen, name, target.checked))}
          />
          {name}
        </label>
      ))}
      <p className="note">{t(chosen.length > 0 ? 'key.columns' : isContent ? 'key.content' : 'key.open')}</p>
    </fieldset>
  );
}
