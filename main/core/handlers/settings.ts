import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import type { SETTING_CALLS } from '../../../shared/contract/setting-calls.ts';
import { assumptionsWith, isAssumptionId } from '../../../shared/metrics/assumptions.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { SettingContent } from '../../../shared/model/setting.ts';
import { listSettings, makeSetting, undoSetting } from '../../db/queries/setting-versions.ts';
import type { Core } from '../core.ts';
import type { Handlers } from '../handler.ts';

/** What people set for the whole store: nothing is overwritten, everything can be taken back. */
export function settingHandlers({ store, settings, now }: Core): Handlers<keyof typeof SETTING_CALLS> {
  return {
    'settings.list': () => ok(listSettings(store.db)),
    'settings.set': ({ content, reason, who }) => {
      const fits = checkContent(content, settings().openingHours !== null);
      if (!fits.ok) return fits;
      return ok(makeSetting(store.db, { content, reason: reason.trim(), who: who.trim(), madeAt: now() }));
    },
    'settings.undo': ({ id }) => undoSetting(store.db, id, now()),
  };
}

/** What the shape alone cannot tell: shares are at most 1, and a business clock needs its table. */
function checkContent(content: SettingContent, hasOpeningHours: boolean): Result<null> {
  if (content.kind === 'clock' && content.clock === 'business' && !hasOpeningHours)
    return saidTrouble('usage', say('refused.noHours'));
  if (content.kind !== 'assumption' || content.value === null || !isAssumptionId(content.id)) return ok(null);
  try {
    assumptionsWith({ [content.id]: content.value });
    return ok(null);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return saidTrouble('usage', say('refused.numbers', { why: error.message }));
  }
}
