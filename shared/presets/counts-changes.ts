import { splitWords } from './split-words.ts';

const CHANGES =
  /\b(?:reassign\w*|re assign\w*|transfers?|transferred|hand ?offs?|hand ?overs?|weiterleitung\w*|ubergaben?|reaffectation\w*|reasignacion\w*|overdracht\w*)\b/u;

/**
 * Whether a column that holds the owners of a case counts their changes: a case that was handed on once had two owners.
 * @example countsChanges('handlers', 'reassignment_count') // true
 */
export function countsChanges(field: string, column: string): boolean {
  return field === 'handlers' && CHANGES.test(splitWords(column));
}
