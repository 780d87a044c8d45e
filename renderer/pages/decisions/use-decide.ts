import { useState } from 'react';
import type { CallInput } from '../../../shared/contract/calls.ts';
import type { Decision } from '../../../shared/model/decision.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { useWrite } from '../../client/use-write.ts';
import { keepWho } from '../../ui/who.ts';

export type Decide = {
  make: (input: CallInput<'decisions.make'>) => Promise<Trouble | null>;
  undo: (id: number) => Promise<Trouble | null>;
  /** What was made or undone last on this page, so that it can be said and taken back. */
  last: { decision: Decision; isUndone: boolean } | null;
  error: Trouble | null;
};

/** Making and undoing decisions, with what was done last. */
export function useDecide(): Decide {
  const making = useWrite('decisions.make');
  const undoing = useWrite('decisions.undo');
  const [last, setLast] = useState<Decide['last']>(null);
  return {
    make: async (input) => {
      keepWho(input.who);
      const answer = await making.run(input);
      if (answer.ok) setLast({ decision: answer.value, isUndone: false });
      return answer.ok ? null : answer.error;
    },
    undo: async (id) => {
      const answer = await undoing.run({ id });
      if (answer.ok) setLast({ decision: answer.value, isUndone: true });
      return answer.ok ? null : answer.error;
    },
    last,
    error: undoing.error,
  };
}
