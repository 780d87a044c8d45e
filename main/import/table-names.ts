import { normaliseName } from '../../shared/presets/normalise-name.ts';
import { splitWords } from '../../shared/presets/split-words.ts';

const ID =
  /^(.*?) ?(?:ids?|no|nr|num|number|key|code|ref|reference|nummer|kennung|uuid|guid|numero|codigo|codice|clave)$/u;
/** Words of file names that do not say what the rows are. */
const NOISE =
  /^(?:export|exports|exported|data|daten|list|liste|lista|table|tabelle|tbl|dump|all|alle|full|master|stammdaten|dim|fact|sheet|csv|the|of|des|de|la|le|del|der|die|v?\d+)$/u;
/** Letters at the end in which singular, plural and case of one noun may differ: category/categories, Kunde/Kunden. */
const ENDING = 3;

/**
 * The noun a column is named after, without the word that says it is a number.
 * @example nounOf('customer_id') // { noun: 'customer', isId: true }
 */
export function nounOf(name: string): { noun: string; isId: boolean } {
  const split = splitWords(name);
  const found = ID.exec(split);
  return found === null ? { noun: split, isId: false } : { noun: (found[1] ?? '').trim(), isId: true };
}

/**
 * What the rows of a table are, by its file's name.
 * @example tableNoun('crm_customers_2024-03.csv') // 'customers'
 */
export function tableNoun(file: string): string {
  return wordsOf(file).at(-1) ?? '';
}

/** What the rows of a table may be: every word of its file's name, as it stands and in the singular (of languages that add an `s`). */
export function tableNouns(file: string): string[] {
  return wordsOf(file).flatMap((word) => [word, word.replace(/ies$/u, 'y'), word.replace(/s$/u, '')]);
}

function wordsOf(file: string): string[] {
  const words = splitWords(file.replace(/\.[a-z0-9]+$/iu, '')).split(' ');
  return words.filter((word) => !NOISE.test(word));
}

/**
 * How surely a column names rows of another table, by the names alone.
 * @returns  1: both columns have the same name; 0.9: it is named after the table, or the key after the column's own; 0.85: the columns are named after one noun; else 0
 */
export function linkByName(column: string, key: string, file: string, ownFile: string): number {
  const [own, other] = [nounOf(column), nounOf(key)];
  if (other.noun !== '' && (own.isId || other.isId) && normaliseName(column) === normaliseName(key)) return 1;
  // The rows of `orders` are numbered by `id`, and other tables name them by `order_id`.
  if (own.noun === '') return other.noun !== '' && own.isId && isAlike(tableNoun(ownFile), other.noun) ? 0.9 : 0;
  if (other.noun === '') return isAlike(own.noun, tableNoun(file)) ? 0.9 : 0;
  return (own.isId || other.isId) && isAlike(own.noun, other.noun) ? 0.85 : 0;
}

/** Whether two nouns are one, in different number or case. */
export function isAlike(a: string, b: string): boolean {
  let same = 0;
  while (same < Math.min(a.length, b.length) && a.charAt(same) === b.charAt(same)) same++;
  return same >= 3 && same >= Math.max(a.length, b.length) - ENDING;
}
