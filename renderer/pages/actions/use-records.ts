import { useState } from 'react';
import type { CallInput } from '../../../shared/contract/calls.ts';
import { recordName, type AnyVersion } from '../../../shared/model/case-record.ts';
import type { Trouble } from '../../../shared/model/result.ts';
import { useWrite } from '../../client/use-write.ts';
import { keepWho } from '../../ui/who.ts';

export type Records = {
  saveAction: (input: CallInput<'actions.save'>) => Promise<Trouble | null>;
  saveCause: (input: CallInput<'causes.save'>) => Promise<Trouble | null>;
  undo: (version: Pick<AnyVersion, 'key'>) => Promise<Trouble | null>;
  /** What was kept or undone last on this page. */
  last: { name: string; key: string; isUndone: boolean } | null;
  error: Trouble | null;
};

/** Keeping causes and actions and taking changes back, with what was done last. */
export function useRecords(): Records {
  const action = useWrite('actions.save');
  const cause = useWrite('causes.save');
  const undoing = useWrite('records.undo');
  const [last, setLast] = useState<Records['last']>(null);
  return {
    saveAction: async (input) => {
      keepWho(input.who);
      const answer = await action.run(input);
      if (answer.ok) setLast({ name: recordName(answer.value), key: answer.value.key, isUndone: false });
      return answer.ok ? null : answer.error;
    },
    saveCause: async (input) => {
      keepWho(input.who);
      const answer = await cause.run(input);
      if (answer.ok) setLast({ name: recordName(answer.value), key: answer.value.key, isUndone: false });
      return answer.ok ? null : answer.error;
    },
    undo: async ({ key }) => {
      const answer = await undoing.run({ key });
      if (answer.ok) setLast({ name: recordName(answer.value), key, isUndone: true });
      return answer.ok ? null : answer.error;
    },
    last,
    error: undoing.error,
  };
}
