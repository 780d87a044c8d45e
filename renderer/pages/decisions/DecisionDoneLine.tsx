import { decisionWords } from '../../../shared/words/decision-words.ts';
import { DoneLine } from '../../ui/DoneLine.tsx';
import { useWords } from '../../ui/use-words.ts';
import type { Decide } from './use-decide.ts';

/** What was just decided, and taking it back. */
export function DecisionDoneLine({ decide: { last, error, undo } }: { decide: Decide }) {
  const { lang } = useWords();
  return (
    <DoneLine
      last={last === null ? null : { name: decisionWords(last.decision, lang), isUndone: last.isUndone }}
      onUndo={() => last !== null && void undo(last.decision.id)}
      error={error}
    />
  );
}
