import { DoneLine } from '../../ui/DoneLine.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Records } from './use-records.ts';

/** What was just kept or undone of causes and actions, and taking it back. */
export function RecordLine({ records: { last, error, undo } }: { records: Records }) {
  const { t } = useWords();
  return (
    <DoneLine
      last={last}
      undoName={t('records.undo-name', { name: last?.name ?? '' })}
      onUndo={() => last !== null && void undo(last)}
      error={error}
    />
  );
}
