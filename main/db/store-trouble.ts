import { trouble, type Trouble, type TroubleCode } from '../../shared/model/result.ts';
import type { Said } from '../../shared/model/said.ts';
import { storeSaid, type StoreSentence } from '../../shared/model/store-sentences.ts';

/** A trouble of the store: in English for scripts and logs, with its key for the reader's language. */
export function storeTrouble(
  code: TroubleCode,
  key: StoreSentence,
  values: Readonly<Record<string, string | Said>> = {},
  details: Readonly<Record<string, unknown>> = {},
): { ok: false; error: Trouble } {
  const said = storeSaid(key, values);
  return trouble(code, said.text, { ...details, said });
}
