import { ok, trouble, type Result } from '../../../shared/model/result.ts';
import { openStore } from '../../db/open-store.ts';
import { checkStore } from '../../db/queries/check.ts';

/** Looks through a whole store without changing it. Trouble of code `damaged` says all that was found. */
export function checkStoreFile(path: string): Result<{ notices: readonly string[] }> {
  const opened = openStore(path, { readOnly: true });
  if (!opened.ok) return opened;
  try {
    const found = checkStore(opened.value.db);
    if (found.length === 0) return ok({ notices: opened.value.notices });
    return trouble(
      'damaged',
      `${path} is damaged. It was left as it is: keep it, and restore the newest backup beside it.\n${found.join('\n')}`,
      { found },
    );
  } finally {
    opened.value.close();
  }
}
