import { useState } from 'react';
import type { Result, Trouble } from '../../shared/model/result.ts';
import { keepWho, lastWho } from '../ui/who.ts';

/** A change by people that is kept and can be undone. */
export type KeptChange<C> = {
  id: number;
  content: C;
  reason: string;
  who: string;
  /** Milliseconds UTC. */
  madeAt: number;
  undoneAt: number | null;
};

export type EditChanges<C> = {
  change: (content: C, reason: string, who?: string) => Promise<Trouble | null>;
  undo: (id: number) => Promise<Trouble | null>;
  /** What was changed or undone last on this page, so that it can be said and taken back. */
  last: { change: KeptChange<C>; isUndone: boolean } | null;
  error: Trouble | null;
  isBusy: boolean;
};

type Write<I, C> = {
  run: (input: I) => Promise<Result<KeptChange<C>>>;
  isRunning: boolean;
  error: Trouble | null;
};

/**
 * Changing something and taking changes back, with what was done last.
 * @param changing  the call that keeps a change
 * @param undoing  the call that takes one back
 */
export function useChanges<C>(
  changing: Write<{ content: C; reason: string; who: string }, C>,
  undoing: Write<{ id: number }, C>,
): EditChanges<C> {
  const [last, setLast] = useState<EditChanges<C>['last']>(null);
  return {
    change: async (content, reason, who) => {
      if (who !== undefined) keepWho(who);
      const answer = await changing.run({ content, reason, who: who ?? lastWho() });
      if (answer.ok) setLast({ change: answer.value, isUndone: false });
      return answer.ok ? null : answer.error;
    },
    undo: async (id) => {
      const answer = await undoing.run({ id });
      if (answer.ok) setLast({ change: answer.value, isUndone: true });
      return answer.ok ? null : answer.error;
    },
    last,
    error: undoing.error ?? changing.error,
    isBusy: changing.isRunning || undoing.isRunning,
  };
}
