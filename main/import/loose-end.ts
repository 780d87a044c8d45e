import { splitWords } from '../../shared/presets/split-words.ts';

/** `End date` and its like, which say of what they are the end only beside a start. */
const END =
  /^(?:end(?:ed)?(?: (?:date|at|time|on))?|enddatum|einddatum|date de fin|fecha (?:de )?fin|data (?:di )?fine|data (?:de )?fim|slutdatum|slutdato|data zakonczenia|bearbeitet am)$/;
const START =
  /^(?:(?:date|time|fecha|data) )?(?:(?:de|di) )?(?:start|begin|began|debut|inicio|inizio|rozpoczecia)|^(?:startdatum|startdato|beginn?datum)/;

/**
 * Whether a column is the end of something else than the case: a survey that was recorded, a contract. A case ends where it starts.
 * @param end  name of the column taken for the resolution
 * @param received  name of the column taken for the receipt
 */
export function isLooseEnd(end: string, received: string): boolean {
  return END.test(splitWords(end)) && !START.test(splitWords(received));
}
