import { splitWords } from './split-words.ts';

/** Whether a column of money is named as one of minor units: `amount_cents`, `Total (in cents)`, `priceMinor`. */
export function isMinorName(name: string): boolean {
  return /\b(?:cents?|minor(?: units?)?|pence|centimes|centavos|subunits?)$/u.test(splitWords(name));
}
