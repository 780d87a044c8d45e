import type { Said } from '../model/said.ts';
import type { Reject } from '../model/reject.ts';
import { fillMessage, isMessageKey, type Lang } from './messages.ts';

/** Why a row was rejected, by the rule it broke; one that is not known here stands as it was kept. */
export function rejectWords(why: { rule: string; column: string | null; message: string }, lang: Lang): string {
  const key = `reject.${why.rule}`;
  return isMessageKey(key) ? fillMessage(lang, key, { column: why.column ?? '' }) : why.message;
}

/** The same as a sentence of the core. */
export function saidReject({ rule, column }: Pick<Reject, 'rule' | 'column'>): Said {
  const values = { column: column ?? '' };
  return { text: fillMessage('en', `reject.${rule}`, values), key: `reject.${rule}`, values };
}
