import { useState } from 'react';
import type { Trouble } from '../../../shared/model/result.ts';
import type { ThemeChange, ThemeChangeContent } from '../../../shared/model/themes.ts';
import { useWrite } from '../../client/use-write.ts';
import { keepWho, lastWho } from '../../ui/who.ts';

export type EditThemes = {
  change: (content: ThemeChangeContent, reason: string, who?: string) => Promise<Trouble | null>;
  undo: (id: number) => Promise<Trouble | null>;
  /** What was changed or undone last on this page, so that it can be said and taken back. */
  last: { change: ThemeChange; isUndone: boolean } | null;
  error: Trouble | null;
  isBusy: boolean;
};

/** Changing themes and taking changes back, with what was done last. */
export function useThemes(): EditThemes {
  const changing = useWrite('themes.change');
  const undoing = useWrite('themes.undo');
  const [last, setLast] = useState<EditThemes['last']>(null);
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
