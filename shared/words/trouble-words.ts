import { isSaid, type Said } from '../model/said.ts';
import { trouble, type Trouble, type TroubleCode } from '../model/result.ts';
import type { Lang } from './messages.ts';
import { saidWords } from './said.ts';

/** A trouble whose words are of the catalogue: in English for scripts and logs, in the reader's language by `troubleWords`. */
export function saidTrouble(
  code: TroubleCode,
  said: Said,
  details: Readonly<Record<string, unknown>> = {},
): { ok: false; error: Trouble } {
  return trouble(code, said.text, { ...details, said });
}

/** A trouble in the reader's language; one without words of the catalogue stands as it is. Several stand one below the other. */
export function troubleWords({ message, details }: Trouble, lang: Lang): string {
  if (lang === 'en') return message;
  const troubles: unknown = details?.['troubles'];
  if (Array.isArray(troubles) && troubles.every(isTrouble))
    return troubles.map((one) => troubleWords(one, lang)).join('\n');
  const said: unknown = details?.['said'];
  return isSaid(said) ? saidWords(said, lang) : message;
}

function isTrouble(value: unknown): value is Trouble {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}
