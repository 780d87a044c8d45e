import { useState } from 'react';
import type { Trouble } from '../../../shared/model/result.ts';
import type { Setting, SettingContent } from '../../../shared/model/setting.ts';
import { useWrite } from '../../client/use-write.ts';
import { keepWho } from '../../ui/who.ts';

export type ChangeSettings = {
  set: (content: SettingContent, reason: string, who: string) => Promise<Trouble | null>;
  undo: (id: number) => Promise<Trouble | null>;
  /** What was set or taken back last on this page. */
  last: { setting: Setting; isUndone: boolean } | null;
  error: Trouble | null;
};

/** Setting things for the whole store and taking them back, with what was done last. */
export function useSettings(): ChangeSettings {
  const setting = useWrite('settings.set');
  const undoing = useWrite('settings.undo');
  const [last, setLast] = useState<ChangeSettings['last']>(null);
  return {
    set: async (content, reason, who) => {
      keepWho(who);
      const answer = await setting.run({ content, reason, who });
      if (answer.ok) setLast({ setting: answer.value, isUndone: false });
      return answer.ok ? null : answer.error;
    },
    undo: async (id) => {
      const answer = await undoing.run({ id });
      if (answer.ok) setLast({ setting: answer.value, isUndone: true });
      return answer.ok ? null : answer.error;
    },
    last,
    error: undoing.error ?? setting.error,
  };
}
