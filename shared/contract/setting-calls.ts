import { z } from 'zod';
import { defineCall } from './call.ts';
import { nothing } from './parts.ts';
import { newSetting, setting } from './setting-shapes.ts';

export const SETTING_CALLS = {
  /** Every version of every setting, oldest first: the audit trail. Those in force say so. */
  'settings.list': defineCall({ kind: 'read', encoding: 'json', input: nothing, output: z.array(setting).readonly() }),
  /** Sets something; it takes the place of what was set before, which stays in the list. */
  'settings.set': defineCall({ kind: 'write', encoding: 'json', input: newSetting, output: setting }),
  /** Takes a setting back; what it had replaced is in force again. */
  'settings.undo': defineCall({
    kind: 'write',
    encoding: 'json',
    input: z.strictObject({ id: z.number().int().positive() }),
    output: setting,
  }),
} as const;
