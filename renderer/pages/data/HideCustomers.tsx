import type { ImportOptions, Recognition } from '../../../shared/model/recognition.ts';
import { useWords } from '../../ui/use-words.ts';

/** Whether customers come in as pseudonyms, and where the key is then. */
export function HideCustomers({
  recognition,
  options,
  onOptions,
}: {
  recognition: Recognition;
  options: ImportOptions;
  onOptions: (options: ImportOptions) => void;
}) {
  const { t } = useWords();
  const isOn = recognition.options.pseudonymise === true;
  return (
    <div className="hide-customers">
      <fieldset className="choices">
        <legend className="second">{t('hide.title')}</legend>
        <label>
          <input
            type="checkbox"
            checked={isOn}
            onChange={({ target }) => onOptions({ ...options, pseudonymise: target.checked })}
          />
          {t('hide.label')}
        </label>
      </fieldset>
      {isOn && <p className="note choices-note">{t('hide.note')}</p>}
    </div>
  );
}
