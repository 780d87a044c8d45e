import type { Said } from '../../../shared/model/said.ts';
import { say } from '../../../shared/words/said.ts';
import { saidTrouble } from '../../../shared/words/trouble-words.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { openStore } from '../../db/open-store.ts';
import { checkStore } from '../../db/queries/check.ts';

/** Looks through a whole store without changing it. Trouble of code `damaged` says all that was found. */
export function checkStoreFile(path: string): Result<{ notices: readonly Said[] }> {
  const opened = openStore(path, { readOnly: true });
  if (!opened.ok) return opened;
  try {
    const found = checkStore(opened.value.db);
    if (found.length === 0) return ok({ notices: opened.value.notices });
    return saidTrouble('damaged', say('store.damagedFound', { path, found: found.join('\n') }), { found });
  } finally {
    opened.value.close();
  }
}
