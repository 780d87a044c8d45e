import { useId } from 'react';
import { ROW_KINDS, type RowKind } from '../../../shared/model/fields.ts';
import { useWords } from '../../ui/use-words.ts';

/** What one row of the file is; recognised or chosen. */
export function KindChoice({ kind, onChoose }: { kind: RowKind | null; onChoose: (kind: RowKind) => void }) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className="choices">
      <legend className={kind === null ? 'strong' : 'second'}>{t(kind === null ? 'data.kindAsk' : 'data.kind')}</legend>
      {ROW_KINDS.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={kind === one} onChange={() => onChoose(one)} />
          {t(`kind.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
